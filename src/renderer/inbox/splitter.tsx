import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { t } from '../app/text/index.ts'
import classes from './inbox-screen.module.css'
import { clampListWidth, type ListWidths } from './list-width.ts'

const step = 24

/** The line between list and case: dragged, or moved with the arrow keys; a double click gives the usual width. */
export function Splitter({
  width,
  range,
  onWidth,
}: {
  width: number
  range: ListWidths
  onWidth: (width: number | null) => void
}) {
  const [grip, setGrip] = useState<number | null>(null)
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    setGrip(event.clientX - width)
  }
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (grip !== null) onWidth(clampListWidth(clientX - grip, range))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -step : event.key === 'ArrowRight' ? step : 0
    if (by === 0) return
    event.preventDefault()
    onWidth(clampListWidth(width + by, range))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved; a focusable separator is the pattern for this
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t.inbox.pane.resize}
      aria-valuenow={width}
      aria-valuemin={range.least}
      aria-valuemax={range.most}
      className={classes.splitter}
      data-moving={grip !== null || undefined}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => setGrip(null)}
      onPointerCancel={() => setGrip(null)}
      onDoubleClick={() => onWidth(null)}
      onKeyDown={onKeyDown}
    />
  )
}
