import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { type Place, stepOf } from './guide-edits.ts'
import { sizeOf } from './step-size.ts'
import { useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'

/** At this size and larger the words of a step can be read. */
const readable = 0.7

/** Brings the step into sight that was asked for: found, added, or the one a problem is about. */
export function useReveal(places: ReadonlyMap<string, Place>): void {
  const flow = useReactFlow()
  const drawing = useStoreApi()
  const store = useGuideEditorStore()
  const reveal = useGuideEditor((editor) => editor.reveal)
  const newest = useRef(places)
  newest.current = places
  const last = useRef(reveal?.turn ?? 0)
  useEffect(() => {
    if (reveal === null || reveal.turn === last.current) return
    last.current = reveal.turn
    requestAnimationFrame(() => focusNode(reveal.key))
    const step = stepOf(store.getState().guide, reveal.key)
    const place = newest.current.get(reveal.key)
    if (!step || !place) return
    const { width, height } = sizeOf(step)
    const { width: wide, height: high, transform } = drawing.getState()
    const [x, y, now] = transform
    const left = place.x * now + x
    const top = place.y * now + y
    const seen = left >= 0 && top >= 0 && left + width * now <= wide && top + height * now <= high
    if (seen && now >= readable) return
    const zoom = Math.max(now, readable)
    void flow.setCenter(place.x + width / 2, place.y + height / 2, { zoom })
  }, [reveal, store, flow, drawing])
}

/** Whoever works on the canvas goes on with the step that came into sight, also by keyboard; nobody else loses the focus. */
function focusNode(key: string): void {
  const { activeElement } = document
  const onCanvas = activeElement === document.body || activeElement?.closest('[data-guide-view="canvas"]') != null
  const node = document.querySelector<HTMLElement>(`[data-guide-view="canvas"] [data-id="${key}"]`)
  if (onCanvas) node?.focus({ preventScroll: true })
}
