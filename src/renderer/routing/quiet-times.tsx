import { Button, Chip, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { QuietTime } from '../../shared/escalation/policy.ts'
import { weekdays } from '../../shared/sla/calendar.ts'
import { t } from '../app/text/index.ts'
import { withEntry, withoutEntry } from '../ui/list-edits.ts'
import { errorText, NumberField, TextField, TimeZoneField } from './fields.tsx'
import classes from './routing.module.css'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.automatic
const mostQuiet = 20

/** `Mon` for Monday, as this computer's person writes it; 5 January 2026 was a Monday. */
const dayNames = weekdays.map((_, index) =>
  new Intl.DateTimeFormat(undefined, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 5 + index)),
)

/** When rules hold back, and how often leads hear of what was held back. */
export function QuietTimes() {
  const { draft, change, problemsAt } = useDocumentDraft('escalation')
  const { quiet, digestMinutes } = draft.automatic
  const set = (by: (quiet: QuietTime[]) => QuietTime[], merge?: string) =>
    change(
      (document) => ({ ...document, automatic: { ...document.automatic, quiet: by(document.automatic.quiet) } }),
      merge,
    )
  const fresh: QuietTime = {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    days: [...weekdays],
    from: '22:00',
    until: '06:00',
  }
  return (
    <section className={classes.editor} aria-label={words.quietTitle}>
      <Text size="sm" c="dimmed">
        {quiet.length === 0 ? words.noQuiet : words.quietText}
      </Text>
      {quiet.map((time, index) => {
        const place = `automatic.quiet.${index}`
        const edit = (values: Partial<QuietTime>, field: string) =>
          set((known) => withEntry(known, index, (one) => ({ ...one, ...values })), `quiet.${index}.${field}`)
        const field = (name: keyof QuietTime, label: string) => ({
          label,
          fullLabel: words.quietOf(index + 1, label),
          place: `${place}.${name}`,
          error: errorText(problemsAt(`${place}.${name}`)),
        })
        return (
          // Quiet times have no name of their own: what they are is where they stand.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Group key={index} gap="sm" align="flex-end" data-place={place} tabIndex={-1}>
            <Chip.Group
              multiple
              value={time.days}
              onChange={(chosen) => {
                const days = weekdays.filter((day) => chosen.includes(day))
                // One day stays: a quiet time on no day is one to remove.
                if (days.length > 0) edit({ days }, 'days')
              }}
            >
              <Group gap={4} role="group" aria-label={words.quietOf(index + 1, words.days)}>
                {weekdays.map((day, at) => (
                  <Chip key={day} value={day} size="xs">
                    {dayNames[at]}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
            <TextField
              {...field('from', words.from)}
              type="time"
              value={time.from}
              onChange={(from) => edit({ from }, 'from')}
            />
            <TextField
              {...field('until', time.until > time.from ? words.until : words.untilNextDay)}
              type="time"
              value={time.until}
              onChange={(until) => edit({ until }, 'until')}
            />
            <TimeZoneField
              {...field('timeZone', words.timeZone)}
              value={time.timeZone}
              onChange={(timeZone) => edit({ timeZone }, 'timeZone')}
            />
            <Button
              variant="default"
              aria-label={`${words.removeQuiet} ${words.quietName(index + 1)}`}
              onClick={() => set((known) => withoutEntry(known, index))}
            >
              {words.removeQuiet}
            </Button>
          </Group>
        )
      })}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          disabled={quiet.length >= mostQuiet}
          onClick={() => set((known) => [...known, fresh])}
        >
          {words.addQuiet}
        </Button>
      </div>
      <NumberField
        label={words.digest}
        place="automatic.digestMinutes"
        error={errorText(problemsAt('automatic.digestMinutes'))}
        least={5}
        most={1_440}
        unit={words.minutes}
        value={digestMinutes}
        onChange={(minutes) =>
          change(
            (document) => ({ ...document, automatic: { ...document.automatic, digestMinutes: minutes } }),
            'digestMinutes',
          )
        }
      />
    </section>
  )
}
