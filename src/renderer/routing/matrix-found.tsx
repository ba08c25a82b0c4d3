import { Button, Text } from '@mantine/core'
import type { GridCell } from '../../shared/escalation/grid.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { TableHead } from '../ui/table-head.tsx'
import { type Combination, combinationWords } from './matrix-cells.ts'

const words = t.routing.matrix.found

/** So many are drawn; the others appear as these are mended. */
const mostShown = 200

/** The combinations that lead nowhere, or for which two rows are as specific, each with the way to it. */
export function MatrixFound({
  what,
  cells,
  onShow,
}: {
  readonly what: 'gaps' | 'overlaps'
  readonly cells: readonly GridCell[]
  readonly onShow: (cell: Combination) => void
}) {
  if (cells.length === 0) return <Text size="sm">{what === 'gaps' ? words.gapsNone : words.overlapsNone}</Text>
  return (
    <table className={area.table} aria-label={words[what]}>
      <TableHead columns={[words.columns.combination, words.columns.what]} actions />
      <tbody>
        {cells.slice(0, mostShown).map((cell) => {
          const name = combinationWords(cell)
          const rows = cell.winner === null ? [] : [cell.winner, ...cell.overlaps]
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{rows.length === 0 ? words.gap : words.overlap(rows.join(', '))}</td>
              <td className={area.narrow}>
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={words.show(name)}
                  onClick={() => onShow({ category: cell.category, severity: cell.severity, type: cell.type })}
                >
                  {t.routing.problems.showIt}
                </Button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
