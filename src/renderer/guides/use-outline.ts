import { useCallback, useEffect, useMemo, useState } from 'react'
import { type OutlineRow, outlineOf, type StepRow, stepRowId, unfolded, wayRowId } from './outline.ts'
import { titleOf } from './step-words.ts'
import { useGuideEditor } from './use-guide-editor.ts'

export interface Outline {
  /** Every step's line, folded up or not. */
  readonly steps: readonly StepRow[]
  /** The lines that are seen. */
  readonly rows: readonly OutlineRow[]
  /** Place of the active line among those seen; -1: there is none. */
  readonly active: number
  readonly folded: ReadonlySet<string>
  readonly fold: (id: string) => void
  /** `4. Ask for photos` by key. */
  readonly names: ReadonlyMap<string, { readonly number: number; readonly title: string }>
}

/** The outline of the guide under work; the line of what is chosen is the active one, also where it is chosen on the canvas. */
export function useOutline(): Outline {
  const guide = useGuideEditor((editor) => editor.guide)
  const way = useGuideEditor((editor) => editor.way)
  const current = useGuideEditor((editor) => editor.current)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const all = useMemo(() => outlineOf(guide), [guide])
  const rows = useMemo(() => unfolded(all, folded), [all, folded])
  const steps = useMemo(() => all.filter((row) => row.kind === 'step'), [all])
  const names = useMemo(
    () => new Map(steps.map(({ step, number }) => [step.key, { number, title: titleOf(step) }])),
    [steps],
  )
  const wanted = way && all.some(({ id }) => id === wayRowId(way)) ? wayRowId(way) : current && stepRowId(current)
  const active = wanted ? rows.findIndex(({ id }) => id === wanted) : rows.length > 0 ? 0 : -1
  // What is chosen elsewhere is not hidden under a line that is folded up.
  useEffect(() => {
    if (wanted && active === -1) setFolded((now) => without(now, above(all, wanted)))
  }, [wanted, active, all])
  const fold = useCallback(
    (id: string) => setFolded((now) => (now.has(id) ? without(now, [id]) : new Set([...now, id]))),
    [],
  )
  return { steps, rows, active, folded, fold, names }
}

function without(set: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
  const left = new Set([...set].filter((id) => !gone.includes(id)))
  return left.size === set.size ? set : left
}

/** The lines that a line stands under. */
function above(rows: readonly OutlineRow[], id: string): string[] {
  const found: string[] = []
  let level = 0
  for (const row of rows.slice(0, rows.findIndex((one) => one.id === id) + 1).toReversed()) {
    if (level === 0 || row.level < level) {
      level = row.level
      found.push(row.id)
    }
  }
  return found
}
