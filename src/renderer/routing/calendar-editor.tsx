import { Button, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import { type BusinessCalendar, type Holiday, weekdays } from '../../shared/sla/calendar.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { withEntry, withoutEntry } from '../ui/list-edits.ts'
import { errorText, TextField, TimeZoneField } from './fields.tsx'
import { HoursField } from './hours-field.tsx'
import classes from './routing.module.css'

const words = t.routing.sla.calendars

type EditCalendar = (by: (calendar: BusinessCalendar) => BusinessCalendar, field?: string) => void

interface EditorProps {
  readonly calendar: BusinessCalendar
  readonly place: string
  /** Names of the teams that work by it. */
  readonly usedBy: readonly string[]
  readonly problemsAt: (place: string) => readonly PolicyProblem[]
  readonly onChange: EditCalendar
  readonly onRemove: () => void
}

/** A calendar's zone, week and holidays. */
export function CalendarEditor({ calendar, place, usedBy, problemsAt, onChange, onRemove }: EditorProps) {
  const at = (field: string) => ({
    place: `${place}.${field}`,
    error: errorText(problemsAt(`${place}.${field}`)),
  })
  return (
    <section className={classes.editor} aria-label={calendar.name} data-place={place} tabIndex={-1}>
      <div className={classes.editorHead}>
        <TextField
          label={words.name}
          {...at('name')}
          maxLength={120}
          value={calendar.name}
          onChange={(name) => onChange((now) => ({ ...now, name }), 'name')}
        />
        <span className={area.toolsEnd} />
        <Button variant="default" disabled={usedBy.length > 0} aria-describedby="calendar-used" onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
      {usedBy.length > 0 && (
        <Text size="xs" c="dimmed" id="calendar-used">
          {words.removeUsed(usedBy.join(', '))}
        </Text>
      )}
      <div className={classes.stepFields}>
        <TimeZoneField
          label={words.timeZone}
          {...at('timeZone')}
          value={calendar.timeZone}
          onChange={(timeZone) => onChange((now) => ({ ...now, timeZone }), 'timeZone')}
        />
      </div>
      <Title order={3}>{words.hours}</Title>
      <Text size="xs" c="dimmed">
        {words.hoursWhat}
      </Text>
      <div className={classes.stepFields}>
        {weekdays.map((day) => (
          <HoursField
            key={day}
            label={words.days[day]}
            fullLabel={words.days[day]}
            {...at(`hours.${day}`)}
            value={calendar.hours[day]}
            onChange={(shifts) =>
              onChange((now) => ({ ...now, hours: { ...now.hours, [day]: shifts } }), `hours.${day}`)
            }
          />
        ))}
      </div>
      <Text size="xs" className={classes.error ?? ''}>
        {ownError(problemsAt, `${place}.hours`)}
      </Text>
      <Holidays calendar={calendar} place={`${place}.holidays`} problemsAt={problemsAt} onChange={onChange} />
    </section>
  )
}

/** What is wrong with the week as a whole. */
function ownError(problemsAt: EditorProps['problemsAt'], place: string): string | null {
  return errorText(problemsAt(place).filter(({ path }) => path.join('.') === place))
}

function Holidays({
  calendar: { holidays },
  place,
  problemsAt,
  onChange,
}: Pick<EditorProps, 'calendar' | 'place' | 'problemsAt' | 'onChange'>) {
  const edit = (index: number, by: (holiday: Holiday) => Holiday, field?: string) =>
    onChange((now) => ({ ...now, holidays: withEntry(now.holidays, index, by) }), field && `holidays.${index}.${field}`)
  const add = () => {
    const last = holidays.at(-1)?.date
    const date = new Date(last ? Date.parse(last) + 86_400_000 : Date.now()).toISOString().slice(0, 10)
    onChange((now) => ({ ...now, holidays: [...now.holidays, { date, name: words.holiday }] }))
  }
  return (
    <>
      <Title order={3}>{words.holidays}</Title>
      {holidays.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.noHolidays}
        </Text>
      )}
      {holidays.map((holiday, index) => {
        const label = (field: string) => words.holidayField(field, index + 1)
        const at = `${place}.${index}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a holiday is where it stands
          <div key={index} className={classes.stepFields} data-place={at} tabIndex={-1}>
            <TextField
              label={words.date}
              fullLabel={label(words.date)}
              type="date"
              place={`${at}.date`}
              error={errorText(problemsAt(`${at}.date`))}
              value={holiday.date}
              onChange={(date) => edit(index, (now) => ({ ...now, date }), 'date')}
            />
            <TextField
              label={words.holidayName}
              fullLabel={label(words.holidayName)}
              place={`${at}.name`}
              error={errorText(problemsAt(`${at}.name`))}
              maxLength={120}
              value={holiday.name}
              onChange={(name) => edit(index, (now) => ({ ...now, name }), 'name')}
            />
            <HoursField
              label={words.holidayHours}
              fullLabel={label(words.holidayHours)}
              place={`${at}.hours`}
              error={errorText(problemsAt(`${at}.hours`))}
              value={holiday.hours ?? []}
              onChange={(hours) =>
                edit(index, ({ hours: _, ...now }) => (hours.length > 0 ? { ...now, hours } : now), 'hours')
              }
            />
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={words.removeHoliday(holiday.name)}
              onClick={() => onChange((now) => ({ ...now, holidays: withoutEntry(now.holidays, index) }))}
            >
              {t.routing.sla.targets.remove}
            </Button>
          </div>
        )
      })}
      <div className={area.tools}>
        <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {words.addHoliday}
        </Button>
      </div>
    </>
  )
}
