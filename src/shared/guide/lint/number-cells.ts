/** The pieces into which borders cut the numbers: each border by itself, and what lies between. */

export interface NumberRange {
  readonly least: number
  readonly most: number
}

export interface NumberCell {
  /** Values of the cell, rising; more than one where numbers are compared with each other. */
  readonly values: readonly number[]
  /** The border it is; null: it lies between `above` and `below`. */
  readonly at: number | null
  readonly above: number
  readonly below: number
}

/** The cells of a range, rising. `whole`: there are only whole numbers. `points`: values taken of each open cell. */
export function cellsOf(borders: Iterable<number>, range: NumberRange, whole: boolean, points = 1): NumberCell[] {
  const inside = [...new Set([...borders, range.least, range.most])]
    .filter((border) => Number.isFinite(border) && border >= range.least && border <= range.most)
    .filter((border) => !whole || Number.isInteger(border))
    .sort((a, b) => a - b)
  const cells: NumberCell[] = []
  const open = (above: number, below: number) => {
    const values = between(above, below, whole, points)
    const [only] = values
    if (only === undefined) return
    // Among whole numbers, one alone between two borders is as good as a border.
    const isAlone = whole && below - above <= 2 && values.length === 1
    cells.push(isAlone ? { values, at: only, above: only, below: only } : { values, at: null, above, below })
  }
  let before = Number.NEGATIVE_INFINITY
  if (range.least > before) before = range.least
  else if (inside[0] !== undefined) open(Number.NEGATIVE_INFINITY, inside[0])
  for (const [index, border] of inside.entries()) {
    if (index > 0) open(before, border)
    cells.push({ values: [border], at: border, above: border, below: border })
    before = border
  }
  if (range.most === Number.POSITIVE_INFINITY) open(before, range.most)
  return cells
}

/** Some numbers strictly between two, rising, far enough apart to be told from each other. */
function between(above: number, below: number, whole: boolean, points: number): number[] {
  const step = Number.isFinite(above) && Number.isFinite(below) ? (below - above) / (points + 1) : 1
  const first = Number.isFinite(above) ? above : Number.isFinite(below) ? below - (points + 1) : -1
  const found = Array.from({ length: points }, (_, nth) => first + step * (nth + 1))
  if (!whole) return found
  const low = Number.isFinite(above) ? Math.floor(above) + 1 : Math.ceil(below) - points
  const high = Number.isFinite(below) ? Math.ceil(below) - 1 : low + points - 1
  const count = Math.min(points, high - low + 1)
  return Array.from({ length: Math.max(0, count) }, (_, nth) => low + nth)
}

/** Neighbouring cells in words: `500`, `above 500`, `at least 100`, `from 100 to 500`, `between 100 and 500`. */
export function cellsInWords(cells: readonly NumberCell[]): string {
  const first = cells[0]
  const last = cells.at(-1)
  if (!first || !last) return ''
  if (first === last && first.at !== null) return String(first.at)
  const low = Number.isFinite(first.above) ? first.above : null
  const high = Number.isFinite(last.below) ? last.below : null
  const takesLow = first.at !== null
  const takesHigh = last.at !== null
  if (low === null) return high === null ? 'anything' : takesHigh ? `at most ${high}` : `below ${high}`
  if (high === null) return takesLow ? `at least ${low}` : `above ${low}`
  if (takesLow && takesHigh) return `from ${low} to ${high}`
  if (takesLow) return `from ${low} to below ${high}`
  return takesHigh ? `above ${low}, up to ${high}` : `between ${low} and ${high}`
}
