import { type MouseEvent, memo } from 'react'
import { useClockSkew } from '../app/desk-state.ts'
import classes from './case-list.module.css'
import { CaseRow } from './case-row.tsx'
import type { Entry } from './list-state.ts'
import { rowLabel } from './row-label.ts'
import type { RowNames } from './row-names.ts'

/** A row was pressed: to open it, to select it or not, or to select up to it. */
export type Press = (entry: Entry, how: 'open' | 'toggle' | 'extend') => void

interface CaseOptionProps {
  readonly index: number
  readonly total: number | null
  /** Pixels from the list's beginning. */
  readonly top: number
  readonly height: number
  readonly entry: Entry
  readonly names: RowNames
  readonly wide: boolean
  readonly atCursor: boolean
  readonly open: boolean
  readonly selectable: boolean
  readonly selected: boolean
  readonly asking: boolean
  readonly onPress: Press
}

/** One row at its place in the list. */
export const CaseOption = memo(function CaseOption(props: CaseOptionProps) {
  const skew = useClockSkew()
  const { index, entry, atCursor, open, selectable, selected, onPress } = props
  const onClick = (event: MouseEvent) => {
    const onCheck = event.target instanceof Element && event.target.closest('[data-check]') !== null
    onPress(entry, onCheck || event.ctrlKey || event.metaKey ? 'toggle' : event.shiftKey ? 'extend' : 'open')
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the focus and takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox points at its option by aria-activedescendant
    <div
      id={optionId(index)}
      role="option"
      aria-label={rowLabel(entry.row, props.names, { gone: entry.gone, nowMs: Date.now() + skew })}
      aria-selected={selectable ? selected : open}
      aria-current={open || undefined}
      aria-setsize={props.total ?? -1}
      aria-posinset={index + 1}
      data-cursor={atCursor || undefined}
      data-reference={entry.row.reference}
      className={classes.option}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
      onClick={onClick}
    >
      <CaseRow
        entry={entry}
        names={props.names}
        wide={props.wide}
        selectable={selectable}
        selected={selected}
        asking={props.asking}
      />
    </div>
  )
})

/** The element id of the row at `index`. */
export function optionId(index: number): string {
  return `case-option-${index}`
}
