import { IconHeartHandshake } from '@tabler/icons-react'
import type { Evidence } from '../../shared/case/flag.ts'
import type { Case } from '../../shared/case/state.ts'
import { formatWhen } from '../ui/format.ts'
import { AttemptsBlock } from './attempts-block.tsx'
import { assessmentFields, caseFields, customerFields } from './case-fields.ts'
import { ClocksBlock } from './clocks-block.tsx'
import { ConcessionsBlock } from './concessions-block.tsx'
import { Block, FieldBlock } from './facts-blocks.tsx'
import { FindingsBlock } from './findings-block.tsx'
import { formatFact } from './format.ts'
import { humanise } from './readable-data.ts'
import { ReadingsBlock } from './readings-block.tsx'
import classes from './side.module.css'
import { TurnLink } from './turn-link.tsx'
import { words } from './words.ts'

interface FactsPanelProps {
  readonly state: Case
  readonly currency: string
  /** The piece of evidence somebody jumped to, when it is here. */
  readonly evidence: Evidence | null
  readonly onMessage: (messageId: string) => void
  readonly onOpenCase: (reference: string) => void
  readonly onExtend: (() => void) | null
  /** Makes a case that waits open again. */
  readonly onGoOn: (() => void) | null
  readonly onGive: (() => void) | null
}

/** Everything known: facts with their sources, what was tried and promised, the customer, the clocks, the AI's own view and what was read elsewhere. */
export function FactsPanel({
  state,
  currency,
  evidence,
  onMessage,
  onOpenCase,
  onExtend,
  onGoOn,
  onGive,
}: FactsPanelProps) {
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
      <AttemptsBlock attempts={state.attempts} evidence={evidence} onMessage={onMessage} />
      <Block title={words.facts.commitments} empty={state.commitments.length === 0 ? words.facts.noCommitments : null}>
        <ul className={classes.attempts}>
          {state.commitments.map(({ id, text, dueAt, messageId, state: standing, missedAt }) => (
            <li key={id}>
              <span dir="auto">{text}</span>
              {dueAt && <span className={classes.source}> {words.facts.due(formatWhen(dueAt))}</span>}
              {(standing !== 'open' || missedAt) && (
                <span className={classes.source}>
                  {' · '}
                  {standing === 'open' ? words.promises.missed : words.promises[standing]}
                </span>
              )}
              {messageId && <TurnLink messageId={messageId} onMessage={onMessage} />}
            </li>
          ))}
        </ul>
      </Block>
      <ConcessionsBlock concessions={state.concessions} currency={currency} onGive={onGive} />
      <FieldBlock
        title={words.facts.customer}
        kind="customer"
        lines={customerFields(state, currency).filter(({ field }) => field !== 'vulnerabilities')}
        evidence={evidence}
        empty={null}
      >
        {state.customer.vulnerabilities.length > 0 && (
          <p
            className={classes.care}
            tabIndex={-1}
            data-place="customer:vulnerabilities"
            data-active={(evidence?.kind === 'customer' && evidence.field === 'vulnerabilities') || undefined}
          >
            <IconHeartHandshake size={15} aria-hidden /> {words.facts.fields.vulnerabilities}:{' '}
            {state.customer.vulnerabilities.join(', ')}
          </p>
        )}
      </FieldBlock>
      <ClocksBlock state={state} evidence={evidence} onExtend={onExtend} onGoOn={onGoOn} />
      <FieldBlock
        title={words.facts.assessment}
        kind="assessment"
        lines={assessmentFields(state)}
        evidence={evidence}
        empty={state.assessment ? null : words.facts.noAssessment}
      />
      <ReadingsBlock signals={state.signals} evidence={evidence} onOpenCase={onOpenCase} />
      <FindingsBlock findings={state.findings} onMessage={onMessage} />
      <FieldBlock title={words.facts.caseParts} kind="filed" lines={caseFields(state)} evidence={null} empty={null} />
    </>
  )
}
