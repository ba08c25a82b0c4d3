import { notifications } from '@mantine/notifications'
import type { KeyboardEvent } from 'react'
import { t } from '../app/text/index.ts'
import { hasRowsBelow, type OutlineRow } from './outline.ts'
import { addWay, moveStep, moveWay } from './outline-edits.ts'
import { useGuideEditorStore } from './use-guide-editor.ts'

const words = t.guides.outline

/** What the active line is asked for. */
export type OutlineForm = 'add' | 'rename' | 'connect' | 'way'

/** The keys of the outline: through its lines, in and out, and every edit. */
export function useOutlineKeys({
  rows,
  active,
  folded,
  onActive,
  onFold,
  onForm,
}: {
  readonly rows: readonly OutlineRow[]
  /** The active line's place; -1: none. */
  readonly active: number
  readonly folded: ReadonlySet<string>
  readonly onActive: (row: OutlineRow, extend: boolean) => void
  readonly onFold: (id: string) => void
  readonly onForm: (form: OutlineForm) => void
}): (event: KeyboardEvent) => void {
  const store = useGuideEditorStore()
  const row = rows[active]
  const go = (at: number, extend = false) => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, at))]
    if (next) onActive(next, extend)
  }
  const parent = () => rows.slice(0, Math.max(0, active)).findLastIndex(({ level }) => level < (row?.level ?? 1))
  const edit = (key: string, shift: boolean): boolean => {
    if (store.getState().readOnly) return false
    if (key === 'Enter' && !shift) onForm('add')
    else if (key === 'F2' && row) onForm('rename')
    else if (key === 'c' && row) onForm('connect')
    else if (key === 'w' && row) {
      const { guide } = store.getState()
      if (addWay(guide, row.step.key, 'x').way) onForm('way')
      else notifications.show({ message: words.cannotAddWay })
    } else return false
    return true
  }
  const move = (by: 1 | -1) => {
    if (!row || store.getState().readOnly) return
    const { change, guide } = store.getState()
    change((now) =>
      row.kind === 'way' ? moveWay(now, { from: row.step.key, via: row.via }, by) : moveStep(now, row.step.key, by),
    )
    if (store.getState().guide === guide) notifications.show({ message: words.cannotMove })
  }
  return (event) => {
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event
    if (ctrlKey || metaKey) return
    const done = (): boolean => {
      if (altKey) {
        if (key !== 'ArrowUp' && key !== 'ArrowDown') return false
        move(key === 'ArrowUp' ? -1 : 1)
        return true
      }
      switch (key) {
        case 'ArrowDown':
          go(active + 1, shiftKey)
          return true
        case 'ArrowUp':
          go(active - 1, shiftKey)
          return true
        case 'Home':
          go(0)
          return true
        case 'End':
          go(rows.length - 1)
          return true
        case 'ArrowRight':
          if (row && folded.has(row.id)) onFold(row.id)
          else if (hasRowsBelow(rows, active)) go(active + 1)
          return true
        case 'ArrowLeft':
          if (row && hasRowsBelow(rows, active)) onFold(row.id)
          else if (parent() !== -1) go(parent())
          return true
        default:
          return edit(key, shiftKey)
      }
    }
    if (done()) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
}
