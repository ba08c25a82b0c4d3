import { NumberInput, SegmentedControl, Text } from '@mantine/core'
import { type Clock, extendClock } from '../../shared/sla/clock.ts'
import { keepsBook } from '../../shared/sla/clock-book.ts'
import { timesOf } from '../../shared/sla/clock-times.ts'
import type { SlaPolicy } from '../../shared/sla/sla-policy.ts'
import type { ClockSubject } from '../../shared/sla/target.ts'
import { useSlaPolicy } from '../app/use-sla-policy.ts'
import { formatWhen } from '../ui/format.ts'
import type { ExtendableClock } from './available-actions.ts'
import { minutesInWords } from './clock-words.ts'
import { extensionChoices, minutesOf } from './dialog-command.ts'
import classes from './sheet.module.css'
import { common, words } from './words.ts'

interface ExtendFieldsProps {
  readonly clocks: readonly Clock[]
  /** The case they are on. */
  readonly subject: ClockSubject
  /** The clocks that can be put off. */
  readonly kinds: readonly ExtendableClock[]
  readonly clock: ExtendableClock
  readonly fields: Readonly<Record<string, string>>
  readonly wrong: boolean
  readonly onChange: (field: string, value: string) => void
}

/** Which clock, by how much, and when it is due then. */
export function ExtendFields({ clocks, subject, kinds, clock, fields, wrong, onChange }: ExtendFieldsProps) {
  const kind = kinds.find((one) => one === fields.clock) ?? clock
  const chosen = clocks.find((one) => one.kind === kind)
  const minutes = minutesOf(fields)
  const by = fields.minutes ?? String(extensionChoices[0])
  const policy = useSlaPolicy()
  const due = chosen && minutes ? dueThen(chosen, minutes, subject, policy) : null
  return (
    <>
      {kinds.length > 1 && (
        <div>
          <span id="extend-clock" className={classes.label}>
            {words.dialogs.extend.clock}
          </span>
          <SegmentedControl
            fullWidth
            size="xs"
            aria-labelledby="extend-clock"
            value={kind}
            onChange={(value) => onChange('clock', value)}
            data={kinds.map((value) => ({ value, label: common.clockKind[value] }))}
          />
        </div>
      )}
      <div>
        <span id="extend-by" className={classes.label}>
          {words.dialogs.extend.by}
        </span>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-labelledby="extend-by"
          value={by}
          onChange={(value) => onChange('minutes', value)}
          data={[
            ...extensionChoices.map((value) => ({ value: String(value), label: minutesInWords(value) })),
            { value: 'own', label: words.dialogs.extend.own },
          ]}
        />
      </div>
      {by === 'own' && (
        <NumberInput
          label={words.dialogs.extend.ownMinutes}
          value={fields.own ?? ''}
          onChange={(value) => onChange('own', String(value))}
          min={1}
          max={10_080}
          allowDecimal={false}
          allowNegative={false}
          error={wrong ? words.dialogs.extend.range : undefined}
        />
      )}
      <Text size="sm" aria-live="polite">
        {due ? words.dialogs.extend.newDue(formatWhen(due)) : ''}
      </Text>
    </>
  )
}

/** When the clock is due with so many minutes more: business minutes, by the calendars that count. */
function dueThen(clock: Clock, minutes: number, subject: ClockSubject, policy: SlaPolicy | null): string {
  const extended = extendClock(clock, { at: clock.startedAt, minutes, reason: '' })
  return policy && keepsBook(clock) ? timesOf(extended, subject, policy).dueAt : extended.dueAt
}
