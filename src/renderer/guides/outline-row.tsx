import { IconAlertCircle, IconAlertTriangle, IconChevronDown, IconChevronRight, IconMessage } from '@tabler/icons-react'
import { type MouseEvent, memo } from 'react'
import { t } from '../app/text/index.ts'
import canvas from './canvas.module.css'
import classes from './outline.module.css'
import type { OutlineRow } from './outline.ts'
import { StepMark } from './step-mark.tsx'
import { titleOf, wayWords } from './step-words.ts'

const words = t.guides.outline
const marks = t.guides.canvas

export interface RowProps {
  readonly row: OutlineRow
  readonly domId: string
  /** What a way leads to, in words. */
  readonly to: string
  /** Null: nothing stands under it. */
  readonly open: boolean | null
  readonly active: boolean
  readonly chosen: boolean
  readonly found: boolean
  readonly errors: number
  readonly warnings: number
  readonly onChoose: (row: OutlineRow, event: MouseEvent) => void
  readonly onFold: (id: string) => void
}

/** A line of the outline: a step, or a way that leads to one. */
export const OutlineLine = memo(function OutlineLine(props: RowProps) {
  const { row, domId, open, active, chosen, found, onChoose, onFold } = props
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around has the focus and handles the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the same; it names the active line
    <div
      id={domId}
      role="treeitem"
      aria-level={row.level}
      aria-expanded={open ?? undefined}
      aria-selected={chosen}
      aria-label={labelOf(props)}
      className={classes.row}
      data-kind={row.kind}
      data-active={active || undefined}
      data-found={found || undefined}
      style={{ paddingInlineStart: 8 + (row.level - 1) * 18 }}
      onClick={(event) => onChoose(row, event)}
    >
      {open === null ? (
        <span className={classes.fold} />
      ) : (
        <span
          className={classes.fold}
          aria-hidden
          onClick={(event) => {
            event.stopPropagation()
            onFold(row.id)
          }}
        >
          {open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
        </span>
      )}
      {row.kind === 'step' ? <StepLine {...props} /> : <WayLine {...props} />}
    </div>
  )
}, drawsTheSame)

/** Lines are made anew with every change of the guide: only those that read otherwise are drawn again. */
function drawsTheSame({ row, ...rest }: RowProps, { row: next, ...nextRest }: RowProps): boolean {
  return sameEntries(row, next) && sameEntries(rest, nextRest)
}

function sameEntries<T extends object>(one: T, other: T): boolean {
  const entries = new Map(Object.entries(other))
  return Object.entries(one).every(([name, value]) => Object.is(entries.get(name), value))
}

function StepLine({ row, errors, warnings }: RowProps) {
  if (row.kind !== 'step') return null
  const { step, number, isStart, lost } = row
  return (
    <>
      <span className={classes.number}>{words.number(number)}</span>
      <StepMark type={step.type} />
      <span className={classes.type}>{marks.types[step.type]}</span>
      <span className={classes.title}>{titleOf(step)}</span>
      {isStart && <span className={canvas.startMark}>{words.start}</span>}
      {lost && <span className={classes.warn}>{words.lost}</span>}
      {step.comments.length > 0 && (
        <span className={canvas.mark}>
          <IconMessage size={14} aria-hidden />
          {step.comments.length}
        </span>
      )}
      {warnings > 0 && (
        <span className={canvas.mark} data-kind="warning">
          <IconAlertTriangle size={14} aria-hidden />
          {warnings}
        </span>
      )}
      {errors > 0 && (
        <span className={canvas.mark} data-kind="error">
          <IconAlertCircle size={14} aria-hidden />
          {errors}
        </span>
      )}
    </>
  )
}

function WayLine({ row, to }: RowProps) {
  if (row.kind !== 'way') return null
  return (
    <>
      <span className={classes.way}>{wayWords(row.step, row.via) || words.next}</span>
      <span aria-hidden className={classes.arrow}>
        →
      </span>
      {!row.below && <span className={row.to === null ? classes.warn : classes.link}>{to}</span>}
    </>
  )
}

function labelOf({ row, to, errors, warnings }: RowProps): string {
  if (row.kind === 'way') return words.wayRow(wayWords(row.step, row.via) || words.next, row.below ? words.below : to)
  const { step, number, isStart, lost } = row
  return words.stepRow(number, marks.types[step.type], titleOf(step), [
    ...(isStart ? [words.start] : []),
    ...(lost ? [words.lost] : []),
    ...(errors > 0 ? [marks.errors(errors)] : []),
    ...(warnings > 0 ? [marks.warnings(warnings)] : []),
    ...(step.comments.length > 0 ? [marks.comments(step.comments.length)] : []),
  ])
}
