import { Button } from '@mantine/core'
import { IconWaveSawTool } from '@tabler/icons-react'
import { useEffect } from 'react'
import type { Role } from '../../shared/access/directory.ts'
import type { Surge } from '../../shared/contract/surge.ts'
import { t } from '../app/text/index.ts'
import { formatNumber, formatTime, humanize } from '../ui/format.ts'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import { emptyFilter } from './filter.ts'
import { chooseFilter, chooseView } from './inbox-store.ts'
import classes from './surge-strip.module.css'

const words = t.inbox.surge

/** How often the surges are asked for, in milliseconds: they are judged every five minutes. */
const askEvery = 60_000

const ask: Ask<{ surges: Surge[] }> = (desk, signal) => desk.surges.list(undefined, { signal })

/** Whether surges are this role's to watch; the backend holds to the same. */
export function watchesSurges(role: Role): boolean {
  return role === 'lead' || role === 'admin'
}

/** Floods of cases above the list: how many came and how many were expected, and the way to them. Nothing while there are none. */
export function SurgeStrip() {
  const { data, reload } = useAsked(ask)
  useEffect(() => {
    const timer = setInterval(() => void reload(), askEvery)
    return () => clearInterval(timer)
  }, [reload])
  const surges = data?.surges ?? []
  const lasting = surges.filter(({ endedAt }) => endedAt === null)
  const ended = surges.filter(({ endedAt }) => endedAt !== null)
  return (
    <>
      <span role="status" className="visually-hidden">
        {lasting.length > 0 && words.status(lasting.length)}
      </span>
      {surges.length > 0 && (
        <section className={classes.strip} aria-label={words.label}>
          {lasting.map((surge) => (
            <Row key={surge.id} surge={surge} />
          ))}
          {ended.length > 0 && (
            <details className={classes.ended}>
              <summary>{words.ended(ended.length)}</summary>
              {ended.map((surge) => (
                <Row key={surge.id} surge={surge} />
              ))}
            </details>
          )}
        </section>
      )}
    </>
  )
}

function Row({ surge }: { surge: Surge }) {
  const [lead, ...others] = surge.series.map(({ name }) => humanize(name))
  const name = lead ?? ''
  const expected = surge.expected < 1 ? words.fewerThanOne : formatNumber(Math.round(surge.expected))
  return (
    <div className={classes.row} data-lasting={surge.endedAt === null || undefined}>
      <IconWaveSawTool size={16} aria-hidden className={classes.icon} />
      <div className={classes.text}>
        <strong>{words.title(name)}</strong>
        {others.length > 0 && ` (${words.also(others.join(', '))})`}
        {': '}
        {surge.note ?? words.figures(formatNumber(surge.observed), formatTime(surge.beganAt), expected)}
      </div>
      <Button variant="default" size="compact-xs" aria-label={words.showOf(name)} onClick={() => show(surge)}>
        {words.show}
      </Button>
    </div>
  )
}

/** The members as a filter of the list, done ones too: they belong to the flood. */
function show({ caseIds }: Surge): void {
  chooseView('all')
  chooseFilter({ ...emptyFilter, caseIds, done: true })
}
