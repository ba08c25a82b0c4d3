import { useMemo } from 'react'
import type { CoverageStretch } from '../../shared/escalation/coverage.ts'
import { t } from '../app/text/index.ts'
import { coverDays, type HourCover } from './coverage-hours.ts'
import { coverageLength } from './hours-words.ts'
import classes from './routing.module.css'

const words = t.routing.coverage
const legend = ['own', 'backup', 'on_call', 'partly', 'nobody'] as const satisfies readonly HourCover[]
const hours = Array.from({ length: 24 }, (_, hour) => hour)

/** One line for each day, one field for each hour; each cover has a height of its own beside its colour. */
export function CoverageStrip({
  stretches,
  from,
  timeZone,
  label,
}: {
  readonly stretches: readonly CoverageStretch[]
  readonly from: string
  readonly timeZone: string
  readonly label: string
}) {
  const days = useMemo(() => coverDays(stretches, timeZone, from, coverageLength + 1), [stretches, timeZone, from])
  return (
    <figure className={classes.strip}>
      <figcaption className={classes.legend}>
        {legend.map((cover) => (
          <span key={cover}>
            <span className={classes.hour} data-cover={cover} aria-hidden />
            {cover === 'partly' ? words.partly : words.by[cover]}
          </span>
        ))}
      </figcaption>
      <div role="img" aria-label={label}>
        <div className={classes.stripLine} aria-hidden>
          <span />
          {hours.map((hour) => (
            <span key={hour} className={classes.stripHour}>
              {hour % 3 === 0 ? String(hour).padStart(2, '0') : ''}
            </span>
          ))}
        </div>
        {days.map(({ date, hours: covers }) => (
          <div key={date} className={classes.stripLine} aria-hidden>
            <span className={classes.stripDay}>{dayName(date)}</span>
            {hours.map((hour) => (
              <span key={hour} className={classes.hour} data-cover={covers[hour]} />
            ))}
          </div>
        ))}
      </div>
    </figure>
  )
}

const format = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })

function dayName(date: string): string {
  return format.format(new Date(`${date}T00:00:00Z`))
}
