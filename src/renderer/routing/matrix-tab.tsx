import { SegmentedControl } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { type EscalationType, escalationTypeSchema } from '../../shared/case/escalation.ts'
import { gridOf } from '../../shared/escalation/grid.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import type { Combination } from './matrix-cells.ts'
import { MatrixFound } from './matrix-found.tsx'
import { MatrixGrid } from './matrix-grid.tsx'
import { MatrixRows } from './matrix-rows.tsx'
import { MatrixSide } from './matrix-side.tsx'
import classes from './routing.module.css'
import { useCaseCategories } from './use-categories.ts'
import { useDocumentDraft } from './use-document-draft.ts'
import { useJumpInto } from './use-jumps.ts'

const words = t.routing.matrix

type View = 'grid' | 'rows' | 'gaps' | 'overlaps'

/** What is looked at beside the grid: a combination with the rows for it, or one row. */
export type Looked =
  | { readonly kind: 'cell'; readonly cell: Combination }
  | { readonly kind: 'row'; readonly key: string }

/** The escalation matrix as a grid, with the row behind each cell to change. */
export function MatrixTab() {
  const { draft } = useDocumentDraft('escalation')
  const { matrix } = draft
  const known = useCaseCategories()
  const grid = useMemo(() => gridOf({ matrix }, known ? [...known.keys()] : []), [matrix, known])
  const [view, setView] = useState<View>('grid')
  const [type, setType] = useState<EscalationType>('functional')
  const [looked, look] = useState<Looked | null>(null)
  const gaps = grid.cells.filter(({ winner }) => winner === null)
  const overlaps = grid.cells.filter((cell) => cell.overlaps.length > 0)
  const place = useJumpInto('escalation', 'matrix')
  const jumpedTo = place === null ? undefined : matrix[Number(place.split('.')[1])]?.key
  useEffect(() => {
    if (jumpedTo !== undefined) look({ kind: 'row', key: jumpedTo })
  }, [jumpedTo])
  const show = (cell: Combination) => {
    setView('grid')
    setType(cell.type)
    look({ kind: 'cell', cell })
  }
  return (
    <>
      <div className={area.tools}>
        <SegmentedControl<View>
          aria-label={words.views.label}
          data={[
            { value: 'grid', label: words.views.grid },
            { value: 'rows', label: words.views.rows(matrix.length) },
            { value: 'gaps', label: words.views.gaps(gaps.length) },
            { value: 'overlaps', label: words.views.overlaps(overlaps.length) },
          ]}
          value={view}
          onChange={setView}
        />
        {view === 'grid' && (
          <SegmentedControl<EscalationType>
            aria-label={words.type}
            data={escalationTypeSchema.options.map((value) => ({ value, label: t.common.escalationType[value] }))}
            value={type}
            onChange={(next) => {
              setType(next)
              if (looked?.kind === 'cell') look({ kind: 'cell', cell: { ...looked.cell, type: next } })
            }}
          />
        )}
      </div>
      <div className={classes.matrix}>
        <div className={classes.matrixMain}>
          {view === 'grid' && (
            <MatrixGrid
              grid={grid}
              type={type}
              cases={known}
              looked={looked}
              onLook={(cell) => look({ kind: 'cell', cell })}
            />
          )}
          {view === 'rows' && <MatrixRows grid={grid} looked={looked} onLook={(key) => look({ kind: 'row', key })} />}
          {view === 'gaps' && <MatrixFound what="gaps" cells={gaps} onShow={show} />}
          {view === 'overlaps' && <MatrixFound what="overlaps" cells={overlaps} onShow={show} />}
        </div>
        <MatrixSide grid={grid} looked={looked} onLook={look} />
      </div>
    </>
  )
}
