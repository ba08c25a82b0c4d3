import { Text } from '@mantine/core'
import { IconAlertTriangle, IconArrowBarToDown, IconCircleFilled, IconStack2 } from '@tabler/icons-react'
import { type KeyboardEvent, useMemo, useRef } from 'react'
import { severitySchema } from '../../shared/case/basics.ts'
import type { EscalationType } from '../../shared/case/escalation.ts'
import type { Grid, GridCell } from '../../shared/escalation/grid.ts'
import { useDirectory } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import { same } from '../ui/same.ts'
import { SeverityBadge } from '../ui/severity-badge.tsx'
import {
  type Combination,
  categoryWords,
  combinationWords,
  ladderWords,
  type Mark,
  markOf,
  markWords,
  targetWords,
} from './matrix-cells.ts'
import { focusSide } from './matrix-focus.ts'
import type { Looked } from './matrix-tab.tsx'
import classes from './routing.module.css'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.matrix
const severities = severitySchema.options

/** Each mark has a shape of its own beside its words. */
const shapes: Record<Mark, typeof IconStack2> = {
  own: IconCircleFilled,
  inherited: IconArrowBarToDown,
  gap: IconAlertTriangle,
  overlap: IconStack2,
}

/** Where escalations of one type go, by category and severity. Arrow keys go from cell to cell. */
export function MatrixGrid({
  grid,
  type,
  cases,
  looked,
  onLook,
}: {
  readonly grid: Grid
  readonly type: EscalationType
  /** Cases of the last 90 days by category; null while unknown. */
  readonly cases: ReadonlyMap<string, number> | null
  readonly looked: Looked | null
  readonly onLook: (cell: Combination) => void
}) {
  const table = useRef<HTMLTableElement>(null)
  const changed = useChangedRows()
  const chosen = looked?.kind === 'cell' ? looked.cell : null
  const at = {
    row: Math.max(0, chosen ? grid.categories.indexOf(chosen.category) : 0),
    column: Math.max(0, chosen ? severities.indexOf(chosen.severity) : 0),
  }
  const goTo = (row: number, column: number) => {
    const category = grid.categories[clamp(row, grid.categories.length)]
    const severity = severities[clamp(column, severities.length)]
    if (category === undefined || severity === undefined) return
    onLook({ category, severity, type })
    table.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${category} ${severity}`)}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const steps: Record<string, () => void> = {
      ArrowDown: () => goTo(at.row + 1, at.column),
      ArrowUp: () => goTo(at.row - 1, at.column),
      ArrowRight: () => goTo(at.row, at.column + 1),
      ArrowLeft: () => goTo(at.row, at.column - 1),
      Home: () => goTo(event.ctrlKey ? 0 : at.row, 0),
      End: () => goTo(event.ctrlKey ? grid.categories.length - 1 : at.row, severities.length - 1),
      Enter: () => focusSide(),
    }
    const step = steps[event.key]
    if (!step || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    step()
  }
  return (
    <>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells take the focus
        role="grid"
        ref={table}
        className={classes.grid}
        aria-label={words.gridLabel(t.common.escalationType[type])}
        aria-describedby="grid-help"
      >
        <thead>
          <tr>
            <th scope="col">{words.category}</th>
            {severities.map((severity) => (
              <th key={severity} scope="col">
                <SeverityBadge severity={severity} withName />
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {grid.categories.map((category, row) => (
            <tr key={category}>
              <th scope="row">
                {categoryWords(category)}
                {cases?.has(category) && <span className={classes.cases}>{words.cases(cases.get(category) ?? 0)}</span>}
              </th>
              {severities.map((severity, column) => {
                const cell = grid.cells.find(
                  (one) => one.category === category && one.severity === severity && one.type === type,
                )
                if (!cell) return null
                const isChosen = chosen?.category === category && chosen.severity === severity && chosen.type === type
                return (
                  <Cell
                    key={severity}
                    cell={cell}
                    chosen={isChosen}
                    changed={cell.winner !== null && changed.has(cell.winner)}
                    reachable={row === at.row && column === at.column}
                    onLook={() => onLook({ category, severity, type })}
                  />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Text size="xs" c="dimmed" id="grid-help">
        {words.gridHelp}
      </Text>
    </>
  )
}

/** Keys of the rows that the draft adds or changes. */
function useChangedRows(): ReadonlySet<string> {
  const { draft, published } = useDocumentDraft('escalation')
  return useMemo(() => {
    const before = new Map(published.matrix.map((row) => [row.key, row]))
    return new Set(draft.matrix.filter((row) => !same(row, before.get(row.key))).map(({ key }) => key))
  }, [draft.matrix, published.matrix])
}

function Cell({
  cell,
  chosen,
  changed,
  reachable,
  onLook,
}: {
  readonly cell: GridCell
  readonly chosen: boolean
  /** The row that decides it is new or changed in the draft. */
  readonly changed: boolean
  readonly reachable: boolean
  readonly onLook: () => void
}) {
  const directory = useDirectory()
  const { draft } = useDocumentDraft('escalation')
  const winner = draft.matrix.find(({ key }) => key === cell.winner)
  const mark = markOf(cell, winner)
  const Shape = shapes[mark]
  const target = winner ? targetWords(winner.target, directory) : words.target.best_fit
  const ladder = ladderWords(winner ? winner.ladder : (draft.ladders[0]?.key ?? null), draft.ladders)
  const says = [
    markWords(cell, winner),
    ...(cell.conditional.length > 0 ? [words.mark.conditional(cell.conditional.length)] : []),
    ...(changed ? [words.mark.changed] : []),
  ]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the table's body handles the keys
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes the focus
      role="gridcell"
      className={classes.cell}
      data-cell={`${cell.category} ${cell.severity}`}
      data-mark={mark}
      data-changed={changed || undefined}
      tabIndex={reachable ? 0 : -1}
      aria-selected={chosen}
      aria-label={words.cellLabel(combinationWords(cell), target, ladder, says.join(', '))}
      onClick={onLook}
      onFocus={chosen ? undefined : onLook}
    >
      <span className={classes.cellTarget}>{target}</span>
      <span className={classes.cellLadder}>{ladder}</span>
      <span className={classes.cellMark} data-mark={mark}>
        <Shape size={12} aria-hidden />
        {says.join(' · ')}
      </span>
    </td>
  )
}

function clamp(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length - 1)
}
