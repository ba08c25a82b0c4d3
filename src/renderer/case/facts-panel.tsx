import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconHeartHandshake, IconQuestionMark } from '@tabler/icons-react'
import type { Evidence } from '../../shared/case/flag.ts'
import type { Attempt } from '../../shared/case/parts.ts'
import type { Case } from '../../shared/case/state.ts'
import { formatWhen } from '../ui/format.ts'
import { assessmentFields, caseFields, customerFields, type FieldLine } from './case-fields.ts'
import { formatFact } from './format.ts'
import { humanise, oneLine, readData } from './readable-data.ts'
import classes from './side.module.css'
import { words } from './words.ts'

interface FactsPanelProps {
  readonly state: Case
  readonly currency: string
  /** The piece of evidence somebody jumped to, when it is here. */
  readonly evidence: Evidence | null
  readonly onMessage: (messageId: string) => void
}

/** Everything known: facts with their sources, what was tried and promised, the customer, and the AI's own view. */
export function FactsPanel({ state, currency, evidence, onMessage }: FactsPanelProps) {
  const yesNo = { yes: words.facts.yes, no: words.facts.no }
  return (
    <>
      <Block title={words.facts.title} empty={state.facts.length === 0 ? words.facts.none : null}>
        <dl className={classes.fields}>
          {state.facts.map((fact) => (
            <div
              key={fact.id}
              tabIndex={-1}
              data-place={`fact:${fact.id}`}
              data-active={(evidence?.kind === 'fact' && evidence.factId === fact.id) || undefined}
            >
              <dt>{fact.label}</dt>
              <dd dir="auto">
                {formatFact(fact.value, fact.unit, yesNo)}{' '}
                <span className={classes.source}>{words.facts.source(humanise(fact.source))}</span>
              </dd>
            </div>
          ))}
        </dl>
      </Block>
      <Block title={words.facts.attempts} empty={state.attempts.length === 0 ? words.facts.noAttempts : null}>
        <ul className={classes.attempts}>
          {state.attempts.map((attempt) => (
            <AttemptLine key={attempt.id} attempt={attempt} onMessage={onMessage} />
          ))}
        </ul>
      </Block>
      <Block title={words.facts.commitments} empty={state.commitments.length === 0 ? words.facts.noCommitments : null}>
        <ul className={classes.attempts}>
          {state.commitments.map(({ id, text, dueAt, messageId }) => (
            <li key={id}>
              <span dir="auto">{text}</span>
              {dueAt && <span className={classes.source}> {words.facts.due(formatWhen(dueAt))}</span>}
              {messageId && <TurnLink messageId={messageId} onMessage={onMessage} />}
            </li>
          ))}
        </ul>
      </Block>
      <FieldBlock
        title={words.facts.customer}
        kind="customer"
        lines={customerFields(state, currency).filter(({ field }) => field !== 'vulnerabilities')}
        evidence={evidence}
        empty={null}
      >
        {state.customer.vulnerabilities.length > 0 && (
          <p className={classes.care} tabIndex={-1} data-place="customer:vulnerabilities">
            <IconHeartHandshake size={15} aria-hidden /> {words.facts.fields.vulnerabilities}:{' '}
            {state.customer.vulnerabilities.join(', ')}
          </p>
        )}
      </FieldBlock>
      <FieldBlock
        title={words.facts.assessment}
        kind="assessment"
        lines={assessmentFields(state)}
        evidence={evidence}
        empty={state.assessment ? null : words.facts.noAssessment}
      />
      <FieldBlock title={words.facts.caseParts} kind="case" lines={caseFields(state)} evidence={null} empty={null} />
    </>
  )
}

interface BlockProps {
  readonly title: string
  readonly empty: string | null
  readonly children?: React.ReactNode
}

function Block({ title, empty, children }: BlockProps) {
  return (
    <section className={classes.block} aria-label={title}>
      <h2 className={classes.blockTitle}>{title}</h2>
      {empty ? <p className={classes.quiet}>{empty}</p> : children}
    </section>
  )
}

interface FieldBlockProps extends BlockProps {
  readonly kind: 'customer' | 'assessment' | 'case'
  readonly lines: readonly FieldLine[]
  readonly evidence: Evidence | null
}

function FieldBlock({ title, kind, lines, evidence, empty, children }: FieldBlockProps) {
  return (
    <Block title={title} empty={empty}>
      {children}
      <dl className={classes.fields}>
        {lines.map(({ field, label, value }) => (
          <div
            key={field}
            tabIndex={-1}
            data-place={`${kind}:${field}`}
            data-active={(evidence?.kind === kind && evidence.field === field) || undefined}
          >
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </Block>
  )
}

const outcomeIcons = { worked: IconCheck, failed: IconAlertTriangle, unknown: IconQuestionMark }

function AttemptLine({
  attempt,
  onMessage,
}: {
  readonly attempt: Attempt
  readonly onMessage: (messageId: string) => void
}) {
  const Icon = outcomeIcons[attempt.outcome]
  // What a tool answered comes as data; people get it in words.
  const detail = oneLine(readData(attempt.detail), 240)
  return (
    <li>
      <span dir="auto">{attempt.what}</span>{' '}
      <span className={classes.outcome} data-outcome={attempt.outcome}>
        <Icon size={13} aria-hidden /> {words.facts.outcomes[attempt.outcome]}
      </span>
      {detail !== '' && (
        <span className={classes.detail} dir="auto">
          {detail}
        </span>
      )}
      {attempt.messageId && <TurnLink messageId={attempt.messageId} onMessage={onMessage} />}
    </li>
  )
}

function TurnLink({
  messageId,
  onMessage,
}: {
  readonly messageId: string
  readonly onMessage: (messageId: string) => void
}) {
  return (
    <UnstyledButton className={classes.link} onClick={() => onMessage(messageId)}>
      {words.facts.showTurn}
    </UnstyledButton>
  )
}
