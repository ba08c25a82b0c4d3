import { SegmentedControl, Text, Title } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import {
  type HandoffFigures,
  type HandoffGrouping,
  type HandoffRow,
  handoffRows,
  handoffTotal,
  type ShareOf,
} from '../../shared/handoff/figures.ts'
import { useDirectory } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import { formatPercent } from '../case/format.ts'
import area from '../ui/area.module.css'
import { NotYet } from '../ui/asked-parts.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { formatNumber, humanize } from '../ui/format.ts'
import { TableHead } from '../ui/table-head.tsx'
import { type Ask, useAsked } from '../ui/use-asked.ts'

const words = t.routing.handoffs
const dayChoices = ['30', '90', '365'] as const
type Days = (typeof dayChoices)[number]
const groupings = ['type', 'category', 'fromTeamId', 'toTeamId'] as const satisfies readonly HandoffGrouping[]

/** What receivers said of escalations: three shares with their intervals, told by type, category or team. */
export function HandoffsTab() {
  const [days, setDays] = useState<Days>('90')
  const [by, setBy] = useState<HandoffGrouping>('type')
  const ask: Ask<HandoffFigures> = useCallback(
    (desk, signal) => desk.handoffs.figures({ days: Number(days) }, { signal }),
    [days],
  )
  const asked = useAsked(ask)
  const names = useNames(by)
  if (!asked.data) return <NotYet asked={asked} />
  const total = handoffTotal(asked.data.counts)
  return (
    <>
      <div className={area.tools}>
        <SegmentedControl<Days>
          aria-label={words.days}
          data={dayChoices.map((value) => ({ value, label: words.dayChoices[value] }))}
          value={days}
          onChange={setDays}
        />
        <SegmentedControl<HandoffGrouping>
          aria-label={words.by}
          data={groupings.map((value) => ({ value, label: words.grouping[value] }))}
          value={by}
          onChange={setBy}
        />
      </div>
      {total === null ? (
        <EmptyState icon={<IconArrowsExchange size={32} stroke={1.5} />} title={words.finding(0, '')}>
          {words.empty}
        </EmptyState>
      ) : (
        <>
          <div className={area.partHead}>
            <Title order={2}>{words.finding(total.rated, formatPercent(total.complete.share))}</Title>
            <Text size="sm" c="dimmed">
              {words.intro(asked.data.days)}
            </Text>
          </div>
          <table className={area.table} aria-label={words.label(words.grouping[by])}>
            <TableHead
              columns={[
                words.grouping[by],
                words.columns.rated,
                words.columns.needed,
                words.columns.rightPlace,
                words.columns.complete,
                words.columns.missed,
              ]}
            />
            <tbody>
              {handoffRows(asked.data.counts, by).map((row) => (
                <Row key={row.key} row={row} name={names(row.key)} />
              ))}
            </tbody>
            <tfoot>
              <Row row={total} name={words.all} />
            </tfoot>
          </table>
        </>
      )}
    </>
  )
}

function Row({ row, name }: { readonly row: HandoffRow; readonly name: string }) {
  const missed = row.missed
    .slice(0, 3)
    .map(({ item, count }) => t.case.handoff.item(t.case.packet[item], count, row.rated))
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{formatNumber(row.rated)}</td>
      <td>{shareWords(row.needed)}</td>
      <td>{shareWords(row.rightPlace)}</td>
      <td>{shareWords(row.complete)}</td>
      <td>{missed.length === 0 ? words.nothingMissed : missed.join(', ')}</td>
    </tr>
  )
}

function shareWords({ share, low, high }: ShareOf): string {
  return words.share(formatPercent(share), formatPercent(low), formatPercent(high))
}

function useNames(by: HandoffGrouping): (key: string) => string {
  const { teams } = useDirectory()
  switch (by) {
    case 'type':
      return (key) => (isType(key) ? t.common.escalationType[key] : key)
    case 'category':
      return humanize
    case 'fromTeamId':
    case 'toTeamId':
      return (key) => teams.get(key)?.name ?? t.routing.handoffs.unknownTeam
    default:
      return by satisfies never
  }
}

function isType(key: string): key is keyof typeof t.common.escalationType {
  return Object.hasOwn(t.common.escalationType, key)
}
