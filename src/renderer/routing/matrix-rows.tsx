import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Grid } from '../../shared/escalation/grid.ts'
import type { MatrixRow } from '../../shared/escalation/matrix-row.ts'
import { useDirectory } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { EmptyState } from '../ui/empty-state.tsx'
import { freeKey, movedEntry, withoutEntry } from '../ui/list-edits.ts'
import { OrderButtons } from '../ui/order-buttons.tsx'
import { hasWords, SearchField } from '../ui/search-field.tsx'
import { TableHead } from '../ui/table-head.tsx'
import { columnsWords, decidedBy, ladderWords, targetWords } from './matrix-cells.ts'
import { freshWildcard } from './matrix-rows-edit.ts'
import type { Looked } from './matrix-tab.tsx'
import classes from './routing.module.css'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.matrix.list

/** The rows of the matrix in their order, which decides between rows as specific as each other. */
export function MatrixRows({
  grid,
  looked,
  onLook,
}: {
  readonly grid: Grid
  readonly looked: Looked | null
  readonly onLook: (key: string) => void
}) {
  const directory = useDirectory()
  const { draft, change } = useDocumentDraft('escalation')
  const [search, setSearch] = useState('')
  const { matrix, ladders } = draft
  const textOf = (row: MatrixRow) =>
    [
      row.key,
      columnsWords(row),
      row.condition,
      targetWords(row.target, directory),
      ladderWords(row.ladder, ladders),
      row.note,
    ].join(' ')
  const found = matrix.filter((row) => hasWords(textOf(row), search))
  const edit = (by: (rows: readonly MatrixRow[]) => MatrixRow[]) =>
    change((document) => ({ ...document, matrix: by(document.matrix) }))
  const add = () => {
    const key = freeKey(
      'row',
      matrix.map((row) => row.key),
    )
    edit((rows) => [...rows, freshWildcard(key)])
    onLook(key)
  }
  const addButton = (
    <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={add}>
      {words.add}
    </Button>
  )
  if (matrix.length === 0)
    return (
      <EmptyState title={words.emptyTitle} action={addButton}>
        {words.empty}
      </EmptyState>
    )
  return (
    <>
      <div className={area.tools}>
        <SearchField label={words.search} value={search} onChange={setSearch} />
        {addButton}
        <Text size="sm" c="dimmed" role="status">
          {found.length === 0 ? words.nothing : words.intro}
        </Text>
      </div>
      <table className={area.table} aria-label={words.label}>
        <TableHead
          columns={[
            words.columns.key,
            words.columns.forWhat,
            words.columns.goesTo,
            words.columns.ladder,
            words.columns.decides,
          ]}
          actions
        />
        <tbody>
          {found.map((row) => {
            const at = matrix.indexOf(row)
            const decides = decidedBy(row.key, grid).length
            return (
              <tr
                key={row.key}
                className={classes.matrixRow}
                data-chosen={(looked?.kind === 'row' && looked.key === row.key) || undefined}
              >
                <th scope="row">
                  <button
                    type="button"
                    className={classes.linkButton}
                    aria-label={words.edit(row.key)}
                    onClick={() => onLook(row.key)}
                  >
                    {row.key}
                  </button>
                </th>
                <td>
                  {columnsWords(row)}
                  {row.condition !== '' && <code className={classes.rowCondition}>{row.condition}</code>}
                </td>
                <td>{targetWords(row.target, directory)}</td>
                <td>{ladderWords(row.ladder, ladders)}</td>
                <td>{decides === 0 ? <strong className={area.stale}>{words.never}</strong> : decides}</td>
                <td className={area.narrow}>
                  <OrderButtons
                    what={row.key}
                    at={at}
                    count={matrix.length}
                    onMove={(to) => edit((rows) => movedEntry(rows, at, to))}
                    onRemove={() => edit((rows) => withoutEntry(rows, at))}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
