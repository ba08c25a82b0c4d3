import { MultiSelect, NativeSelect, Switch } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { severitySchema } from '../../shared/case/basics.ts'
import { alertChannelSchema, type LadderStep } from '../../shared/escalation/ladder.ts'
import type { EscalationPolicy } from '../../shared/escalation/policy.ts'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import { useDirectory } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import { OrderButtons } from '../ui/order-buttons.tsx'
import { errorText, NumberField } from './fields.tsx'
import { minutesWords, stepSentence } from './ladder-words.ts'
import classes from './routing.module.css'
import { WhoField } from './who-field.tsx'

const words = t.routing.ladders
const mostMinutes = 20_160
const kindsOfDay = ['weekday', 'weekend', 'holiday'] as const
const channels = alertChannelSchema.options.map((value) => ({ value, label: words.channel[value] }))

/** One step of a ladder: what happens, in a sentence, and the values that say so. Alt and an arrow key move it. */
export function LadderStepCard({
  step,
  at,
  count,
  total,
  place,
  policy,
  problemsAt,
  onChange,
  onMove,
  onRemove,
}: {
  readonly step: LadderStep
  readonly at: number
  readonly count: number
  /** Minutes from raising to this step. */
  readonly total: number
  readonly place: string
  readonly policy: EscalationPolicy
  readonly problemsAt: (place: string) => readonly PolicyProblem[]
  readonly onChange: (by: (step: LadderStep) => LadderStep, field: string) => void
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}) {
  const directory = useDirectory()
  const label = (field: string) => words.stepOf(at + 1, field)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = !event.altKey ? 0 : event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (by === 0) return
    event.preventDefault()
    onMove(at + by)
  }
  return (
    <li className={classes.step} data-place={place} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className={classes.stepHead}>
        <span className={classes.stepMark} aria-hidden>
          {at + 1}
        </span>
        <strong className={classes.stepSentence}>{stepSentence(step, policy, directory)}</strong>
        <OrderButtons
          what={words.step(at + 1)}
          at={at}
          count={count}
          onMove={onMove}
          onRemove={onRemove}
          removable={count > 1}
        />
      </div>
      <div className={classes.stepTotal}>{words.total(minutesWords(total))}</div>
      <div className={classes.stepFields}>
        {kindsOfDay.map((kind) => (
          <NumberField
            key={kind}
            label={words.fields[kind]}
            fullLabel={label(`${words.wait}, ${words.fields[kind]}`)}
            place={`${place}.after.${kind}`}
            unit={t.routing.fields.minutes}
            most={mostMinutes}
            step={5}
            error={errorText(problemsAt(`${place}.after.${kind}`))}
            value={step.after[kind]}
            onChange={(minutes) => onChange((now) => ({ ...now, after: { ...now.after, [kind]: minutes } }), kind)}
          />
        ))}
        <WhoField
          label={label}
          place={`${place}.who`}
          error={errorText(problemsAt(`${place}.who`))}
          who={step.who}
          policy={policy}
          onChange={(who) => onChange((now) => ({ ...now, who }), 'who')}
        />
        <MultiSelect
          label={words.fields.how}
          aria-label={label(words.fields.how)}
          data-place={`${place}.how`}
          data={channels}
          placeholder={step.how.length === 0 ? words.fields.howAny : undefined}
          value={step.how}
          onChange={(how) =>
            onChange((now) => ({ ...now, how: alertChannelSchema.options.filter((one) => how.includes(one)) }), 'how')
          }
        />
        <NativeSelect
          label={words.fields.severity}
          aria-label={label(words.fields.severity)}
          data-place={`${place}.severity`}
          data={[
            { value: '', label: words.fields.severityAny },
            ...severitySchema.options.map((value) => ({ value, label: value })),
          ]}
          value={step.severity ?? ''}
          onChange={({ currentTarget }) => {
            const severity = severitySchema.options.find((one) => one === currentTarget.value) ?? null
            onChange((now) => ({ ...now, severity }), 'severity')
          }}
        />
        <Switch
          className={classes.stepSwitch ?? ''}
          label={words.fields.moves}
          aria-label={label(words.fields.moves)}
          data-place={`${place}.moves`}
          checked={step.moves}
          onChange={({ currentTarget }) => {
            const moves = currentTarget.checked
            onChange((now) => ({ ...now, moves }), 'moves')
          }}
        />
      </div>
    </li>
  )
}
