import { useReactFlow } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { type Place, stepOf } from './guide-edits.ts'
import { sizeOf } from './step-size.ts'
import { useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'

/** Brings the step into sight that was asked for: found, added, or the one a problem is about. */
export function useReveal(places: ReadonlyMap<string, Place>): void {
  const flow = useReactFlow()
  const store = useGuideEditorStore()
  const reveal = useGuideEditor((editor) => editor.reveal)
  const newest = useRef(places)
  newest.current = places
  const last = useRef(reveal?.turn ?? 0)
  useEffect(() => {
    if (reveal === null || reveal.turn === last.current) return
    last.current = reveal.turn
    const step = stepOf(store.getState().guide, reveal.key)
    const place = newest.current.get(reveal.key)
    if (!step || !place) return
    const { width, height } = sizeOf(step)
    const zoom = Math.max(flow.getZoom(), 0.75)
    void flow.setCenter(place.x + width / 2, place.y + height / 2, { zoom })
  }, [reveal, store, flow])
}
