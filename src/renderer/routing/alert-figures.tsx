import { Text } from '@mantine/core'
import { IconBellOff } from '@tabler/icons-react'
import { alertEventSchema, alertEvents } from '../../shared/alerts/events.ts'
import type { AlertFigures } from '../../shared/contract/alerts.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { NotYet } from '../ui/asked-parts.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { formatNumber, humanize } from '../ui/format.ts'
import { type Ask, useAsked } from '../ui/use-asked.ts'

const words = t.alerts.office
const days = 7
const askFigures: Ask<AlertFigures> = (desk, signal) => desk.alerts.figures({ days }, { signal })

/** How many alerts were told, and how many held back and why. */
export function AlertFiguresPart() {
  const asked = useAsked(askFigures)
  const figures = asked.data
  if (!figures) return <NotYet asked={asked} />
  // A newer backend may count events this version has no words for.
  const events = new Set<string>([...alertEvents, ...figures.raised.map(({ event }) => event)])
  const rows = [...events]
    .map((event) => ({
      event,
      raised: figures.raised.find((one) => one.event === event)?.count ?? 0,
      sameCause: heldBack(figures, event, 'same_cause'),
      quiet: heldBack(figures, event, 'quiet_time'),
    }))
    .filter(({ raised, sameCause, quiet }) => raised + sameCause + quiet > 0)
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.figuresIntro(figures.days)} {words.waiting(figures.waiting, figures.dead)}
      </Text>
      {rows.length === 0 ? (
        <EmptyState icon={<IconBellOff size={32} stroke={1.5} />} title={words.figuresTitle}>
          {words.figuresText}
        </EmptyState>
      ) : (
        <table className={area.table} aria-label={words.figures}>
          <thead>
            <tr>
              {(['event', 'raised', 'sameCause', 'quiet'] as const).map((column) => (
                <th key={column} scope="col">
                  {words.figureColumns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ event, raised, sameCause, quiet }) => (
              <tr key={event}>
                <th scope="row">{eventName(event)}</th>
                <td>{formatNumber(raised)}</td>
                <td>{formatNumber(sameCause)}</td>
                <td>{formatNumber(quiet)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function eventName(event: string): string {
  const known = alertEventSchema.safeParse(event)
  return known.success ? t.alerts.event[known.data] : humanize(event)
}

function heldBack(
  { heldBack: list }: AlertFigures,
  event: string,
  reason: AlertFigures['heldBack'][number]['reason'],
): number {
  return list.find((one) => one.event === event && one.reason === reason)?.count ?? 0
}
