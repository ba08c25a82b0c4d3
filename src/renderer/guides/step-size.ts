import { edgesOf, type GuideStep } from '../../shared/guide/guide.ts'

/**
 * How large a step is drawn, in the canvas's units (pixels at full size). Sizes follow from the step alone, never from
 * what a browser measured: so the layout, the lines and what is out of sight are known without drawing. The style sheet
 * uses the same figures.
 */

/** The least width of a step, and the width of one of its named ways. */
const leastWidth = 232
const wayWidth = 96
/** Head, two lines of title and the room around; the strip of named ways below. */
const bodyHeight = 78
const waysHeight = 36

/** How far from the edge of a step a line begins and ends. */
export const handleSize = 12

export interface Size {
  readonly width: number
  readonly height: number
}

/** The ways of a step that have a name of their own, in the order in which they are drawn. */
export function namedWays(step: GuideStep): { readonly via: string; readonly label: string }[] {
  const ways = edgesOf(step)
  return ways.flatMap(({ via, label }) =>
    via === null ? (ways.length > 1 ? [{ via: 'next', label }] : []) : [{ via, label }],
  )
}

/** The size of a step on the canvas. */
export function sizeOf(step: GuideStep): Size {
  const ways = namedWays(step).length
  return {
    width: Math.max(leastWidth, ways * wayWidth),
    height: bodyHeight + (ways > 0 ? waysHeight : 0),
  }
}
