import { Button, Textarea } from '@mantine/core'
import { IconRobot, IconSend } from '@tabler/icons-react'
import type { AiQuestion } from '../../shared/case/ai-question.ts'
import type { Case } from '../../shared/case/state.ts'
import { useClockSkew, useWorkspace } from '../app/desk-state.ts'
import { useFromNow } from '../app/now.ts'
import { saveDrafts } from '../case/composer-drafts.ts'
import { words } from '../case/words.ts'
import { authorityWords } from '../ui/authority-words.ts'
import { lengthInWords } from '../ui/clock-reading.ts'
import { formatWhen } from '../ui/format.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { DeliveryLine } from './delivery-line.tsx'
import classes from './pen.module.css'
import type { PenActs } from './use-pen.ts'
import type { QuestionToMe } from './use-question.ts'

const text = words.pen.question

interface QuestionCardProps extends QuestionToMe {
  readonly state: Case
  readonly acts: PenActs
}

/** What the AI asks, answered in one step; once it is over, what came of it. */
export function QuestionCard({ state, ...rest }: QuestionCardProps) {
  const { aiQuestion: question } = state
  if (!question) return null
  const title = question.kind === 'permission' ? text.permission : text.title
  return (
    <section className={classes.question} aria-label={title}>
      <div className={classes.head}>
        <IconRobot size={16} aria-hidden />
        <h2>{title}</h2>
        {question.state === 'open' && <Due dueAt={question.dueAt} />}
      </div>
      <p className={classes.text} dir="auto">
        {question.text}
      </p>
      {question.authority && <Gives authority={question.authority} />}
      {question.state === 'open' ? (
        <Answering kind={question.kind} {...rest} />
      ) : (
        <Over question={question} {...rest} />
      )}
    </section>
  )
}

/** The ways to answer, each in one step. */
export function Answering({
  kind,
  choices,
  may,
  mayAllow,
  written,
  write,
  choose,
  send,
}: QuestionToMe & Pick<AiQuestion, 'kind'>) {
  if (!may) return <p className={classes.quiet}>{text.notYours}</p>
  const isPermission = kind === 'permission'
  return (
    <>
      {!mayAllow && <p className={classes.quiet}>{text.beyond}</p>}
      {choices.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a row of buttons is no form field
        <div className={classes.options} role="group" aria-label={text.options}>
          {choices.map((choice) => (
            <Button
              key={choice.key}
              size="compact-sm"
              variant="default"
              rightSection={<KeyHint keys={choice.key} />}
              onClick={() => choose(choice)}
            >
              {choice.label}
            </Button>
          ))}
        </div>
      )}
      <div className={classes.write}>
        <Textarea
          aria-label={isPermission ? text.condition : text.text}
          placeholder={isPermission ? text.condition : text.text}
          value={written}
          maxLength={2_000}
          autosize
          minRows={1}
          maxRows={4}
          onChange={({ currentTarget }) => write(currentTarget.value)}
          onBlur={saveDrafts}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isPermission || !send) return
            event.preventDefault()
            send()
          }}
        />
        {!isPermission && (
          <Button size="sm" disabled={!send} leftSection={<IconSend size={15} aria-hidden />} onClick={() => send?.()}>
            {text.send}
          </Button>
        )}
      </div>
    </>
  )
}

function Over({
  question,
  may,
  acts,
}: {
  readonly question: AiQuestion
  readonly may: boolean
  readonly acts: PenActs
}) {
  const { state, answer, answeredBy, endedAt, delivery } = question
  if (state !== 'answered' || !answer)
    return <p className={classes.quiet}>{state === 'escalated' || state === 'withdrawn' ? text.states[state] : null}</p>
  const given = answer.granted === null ? null : answer.granted ? text.allow : text.deny
  return (
    <>
      <p className={classes.text} dir="auto">
        {[given, answer.option, answer.text].filter(Boolean).join('. ')}
      </p>
      <p className={classes.quiet}>{text.answered(answeredBy?.name ?? '', formatWhen(endedAt ?? question.askedAt))}</p>
      {delivery && <DeliveryLine delivery={delivery} onResend={may ? () => acts.resend(question.id) : null} />}
    </>
  )
}

/** What a permission would give the customer. */
export function Gives({ authority }: { readonly authority: NonNullable<AiQuestion['authority']> }) {
  const { currency } = useWorkspace()
  return <p className={classes.quiet}>{text.gives(authorityWords(authority.kind, authority.amount, currency))}</p>
}

/** How long there is for the answer. */
export function Due({ dueAt }: { readonly dueAt: string }) {
  const skew = useClockSkew()
  const left = useFromNow((now) => {
    const length = Date.parse(dueAt) - (now + skew)
    return length > 0 ? text.due(lengthInWords(length)) : text.late
  })
  return <span className={classes.due}>{left}</span>
}
