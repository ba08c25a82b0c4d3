import { Button, Text, Title } from '@mantine/core'
import { IconTablePlus } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import type { Grid, GridCell } from '../../shared/escalation/grid.ts'
import type { MatrixRow } from '../../shared/escalation/matrix-row.ts'
import { t } from '../app/text/index.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { freeKey } from '../ui/list-edits.ts'
import { type Combination, columnsWords, combinationWords, markOf } from './matrix-cells.ts'
import { focusMatrix, sideId } from './matrix-focus.ts'
import { freshRow } from './matrix-rows-edit.ts'
import type { Looked } from './matrix-tab.tsx'
import classes from './routing.module.css'
import { RowForm } from './row-form.tsx'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.matrix.side

/** Beside the grid: which row decides what is looked at and why, and that row to change. */
export function MatrixSide({
  grid,
  looked,
  onLook,
}: {
  readonly grid: Grid
  readonly looked: Looked | null
  readonly onLook: (looked: Looked) => void
}) {
  const { draft } = useDocumentDraft('escalation')
  const row = looked?.kind === 'row' ? draft.matrix.findIndex(({ key }) => key === looked.key) : -1
  const cell =
    looked?.kind === 'cell'
      ? grid.cells.find(
          ({ category, severity, type }) =>
            category === looked.cell.category && severity === looked.cell.severity && type === looked.cell.type,
        )
      : undefined
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    focusMatrix()
  }
  return (
    <aside className={classes.side} id={sideId} onKeyDown={onKeyDown}>
      {cell && looked?.kind === 'cell' ? (
        <CombinationPart key={combinationWords(cell)} cell={cell} grid={grid} onLook={onLook} />
      ) : row >= 0 ? (
        <RowForm
          key={looked?.kind === 'row' ? looked.key : ''}
          at={row}
          grid={grid}
          onLook={(key) => onLook({ kind: 'row', key })}
        />
      ) : (
        <EmptyState icon={<IconTablePlus size={32} stroke={1.5} />} title={words.nothing}>
          {words.nothingText}
        </EmptyState>
      )}
    </aside>
  )
}

/** One combination: the rows for it in the order they are asked, and one of them to change. */
function CombinationPart({
  cell,
  grid,
  onLook,
}: {
  readonly cell: GridCell
  readonly grid: Grid
  readonly onLook: (looked: Looked) => void
}) {
  const { draft, change } = useDocumentDraft('escalation')
  const [chosen, choose] = useState<string | null>(null)
  const rowOf = (key: string | null) => draft.matrix.find((row) => row.key === key)
  const winner = rowOf(cell.winner)
  const keys = [...cell.conditional, ...(cell.winner === null ? [] : [cell.winner]), ...cell.beaten]
  const shown = chosen !== null && keys.includes(chosen) ? chosen : cell.winner
  const at = draft.matrix.findIndex(({ key }) => key === shown)
  const decides = grid.cells.filter((one) => one.winner === cell.winner).length
  const addOwn = () => {
    const key = ownKey(cell, draft.matrix)
    change((document) => ({ ...document, matrix: [...document.matrix, freshRow(key, cell, winner)] }))
    choose(key)
  }
  return (
    <>
      <Title order={2}>{combinationWords(cell)}</Title>
      <ul className={classes.why}>
        {whyOf(cell, winner).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {markOf(cell, winner) !== 'own' && (
        <div className={classes.own}>
          <Button onClick={addOwn}>{words.own}</Button>
          {winner && (
            <Text size="xs" c="dimmed">
              {words.ownText(decides)}
            </Text>
          )}
        </div>
      )}
      {keys.length > 1 && (
        <nav aria-label={words.rows} className={classes.askedRows}>
          {keys.map((key) => (
            <button
              key={key}
              type="button"
              className={classes.entry}
              aria-current={key === shown ? 'true' : undefined}
              onClick={() => choose(key)}
            >
              <span>{key}</span>
              <span className={classes.entryNote}>{roleOf(key, cell)}</span>
            </button>
          ))}
        </nav>
      )}
      {at >= 0 && <RowForm key={shown} at={at} grid={grid} onLook={(key) => onLook({ kind: 'row', key })} />}
    </>
  )
}

function whyOf(cell: GridCell, winner: MatrixRow | undefined): string[] {
  return [
    ...cell.conditional.map((key) => words.conditional(key)),
    winner ? words.decides(winner.key, columnsWords(winner)) : words.gap,
    ...(cell.overlaps.length > 0 ? [words.overlap(cell.overlaps.join(', '))] : []),
  ]
}

function roleOf(key: string, cell: GridCell): string {
  if (key === cell.winner) return words.whichDecides
  return cell.conditional.includes(key) ? words.whichCondition : words.whichBeaten
}

function ownKey({ category, severity, type }: Combination, rows: readonly MatrixRow[]): string {
  return freeKey(
    `${category === '*' ? 'other' : category}-${severity}-${type}`,
    rows.map(({ key }) => key),
  )
}
