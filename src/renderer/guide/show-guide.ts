import type { RefObject } from 'react'
import { focusStep } from './run-panel.tsx'

/** Brings the focus into the guide once its tab is drawn: onto the present step, the guide that fits, or the search. */
export function showGuide(panel: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => {
    const step = panel.current?.querySelector<HTMLElement>('[data-guide-step]')
    if (step) return focusStep(step)
    const start = panel.current?.querySelector<HTMLElement>('[data-guide-start], input[type="search"]')
    ;(start ?? panel.current)?.focus()
  })
}
