import { type RefObject, useLayoutEffect, useState } from 'react'
import { type FittingSpace, fittingCount } from './fitting-count.ts'

/**
 * How many of the elements marked `data-fits` in a row have room, from the first on; measured again when the row's
 * width or `content` changes. Elements without room must keep their width, out of the flow.
 */
export function useFitting(row: RefObject<HTMLElement | null>, content: string, { gap, more }: FittingSpace): number {
  const [count, setCount] = useState(Number.POSITIVE_INFINITY)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content has other widths
  useLayoutEffect(() => {
    const element = row.current
    if (!element) return
    const measure = () => {
      const widths = [...element.querySelectorAll<HTMLElement>('[data-fits]')].map(({ offsetWidth }) => offsetWidth)
      setCount(fittingCount(widths, element.clientWidth, { gap, more }))
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [row, content, gap, more])
  return count
}
