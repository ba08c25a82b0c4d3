import type { Density } from '../app/appearance-schema.ts'

/** From this width on a row is one line with columns, in CSS pixels. */
export const wideFrom = 860

const heights = {
  compact: { wide: 32, narrow: 50, snippet: 18 },
  comfortable: { wide: 40, narrow: 62, snippet: 20 },
} as const

/** The height of a row in CSS pixels. All rows of a list have the same. */
export function rowHeight(density: Density, wide: boolean, withSnippet: boolean): number {
  const height = heights[density]
  return (wide ? height.wide : height.narrow) + (withSnippet ? height.snippet : 0)
}
