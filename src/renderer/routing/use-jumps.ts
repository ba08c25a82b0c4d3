import { useEffect } from 'react'
import { create } from 'zustand'
import type { PolicyKind } from '../../shared/policies/kinds.ts'
import { useRoute } from '../app/route.ts'
import type { RoutingTab } from '../app/route-hash.ts'
import { isWithin } from './documents.ts'

/** A place of a document somebody wants to see, such as `ladders.0.steps.1`. */
export interface Jump {
  readonly kind: PolicyKind
  readonly place: string
}

interface Jumps {
  readonly jump: Jump | null
  set(jump: Jump | null): void
}

const useJumpStore = create<Jumps>()((set) => ({ jump: null, set: (jump) => set({ jump }) }))

/** Which part shows a place of a document. */
export function tabOf({ kind, place }: Jump): RoutingTab {
  if (kind === 'sla') return 'clocks'
  if (kind === 'alerts' || kind === 'replies') return kind
  const [part = ''] = place.split('.')
  switch (part) {
    case 'ladders':
    case 'rotations':
    case 'teams':
    case 'people':
      return 'ladders'
    case 'automatic':
      return 'automatic'
    case 'approvals':
    case 'contacts':
      return part
    default:
      return 'matrix'
  }
}

/** Goes to a place of a document: to its part, and there to the element whose `data-place` names it. */
export function jumpTo(jump: Jump): void {
  useJumpStore.getState().set(jump)
  useRoute.getState().go({ area: 'routing', tab: tabOf(jump) })
}

/** The place somebody jumped to last, for parts that must unfold something before it can be seen; null elsewhere. */
export function useJumpInto(kind: PolicyKind, place: string): string | null {
  return useJumpStore(({ jump }) => (jump?.kind === kind && isWithin(jump.place, place) ? jump.place : null))
}

/** A part may need so many frames until it has drawn the place. */
const mostFrames = 30

/** Brings the focus to the place that was jumped to, or to the nearest one around it. Mounted once, by the screen. */
export function useWatchJumps(tab: RoutingTab): void {
  const jump = useJumpStore((state) => state.jump)
  useEffect(() => {
    if (!jump || tabOf(jump) !== tab) return
    let frames = 0
    let handle = requestAnimationFrame(function look() {
      const exact = elementAt(jump.place)
      if (exact === null && frames++ < mostFrames) {
        handle = requestAnimationFrame(look)
        return
      }
      focusOn(exact ?? nearest(jump.place))
      useJumpStore.getState().set(null)
    })
    return () => cancelAnimationFrame(handle)
  }, [jump, tab])
}

function elementAt(place: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)
}

function nearest(place: string): HTMLElement | null {
  const parts = place.split('.')
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const found = elementAt(parts.slice(0, length).join('.'))
    if (found) return found
  }
  return null
}

const focusable =
  'input:not([type="hidden"]):not(:disabled), textarea:not(:disabled), button:not(:disabled), [tabindex]'

function focusOn(element: HTMLElement | null): void {
  if (!element) return
  const target = element.matches(focusable) ? element : (element.querySelector<HTMLElement>(focusable) ?? element)
  element.scrollIntoView({ block: 'nearest' })
  target.focus()
}
