import type { Dimension } from './dimensions.ts'
import { listed } from './ground.ts'
import { cellsInWords } from './number-cells.ts'
import { cellsAt, type Tried } from './try-out.ts'

/** Combinations put into words: not one by one, but the widest block of them that is alike. */

/** Per dimension the cells of a block, rising. */
export type Box = readonly (readonly number[])[]

/** Blocks that together hold every combination for which `isMeant` holds; at most `most`, the first ones. */
export function boxesOf(tried: Tried, isMeant: (bits: number) => boolean, most: number): Box[] {
  const boxes: Box[] = []
  const done = new Set<number>()
  for (let at = 0; at < tried.holds.length && boxes.length < most; at += 1) {
    if (done.has(at) || !isMeant(tried.holds[at] ?? 0)) continue
    const box = widest(tried, at, isMeant)
    boxes.push(box)
    for (const one of within(tried, box)) done.add(one)
  }
  return boxes
}

/** The block around a combination, widened dimension by dimension as long as all of it is meant. */
function widest(tried: Tried, at: number, isMeant: (bits: number) => boolean): Box {
  const box = cellsAt(tried, at).map((cell) => [cell])
  // Later dimensions turn fastest and are the finer ones: the first are widened last, so that they name the block.
  for (let depth = box.length - 1; depth >= 0; depth -= 1) {
    const own = box[depth]?.[0]
    const cells = tried.dimensions[depth]?.cells ?? []
    box[depth] = cells
      .map((_, cell) => cell)
      .filter(
        (cell) => cell === own || within(tried, box.with(depth, [cell])).every((one) => isMeant(tried.holds[one] ?? 0)),
      )
  }
  return box
}

/** The combinations of a block. */
function within({ dimensions }: Tried, box: Box): number[] {
  let found = [0]
  dimensions.forEach(({ cells }, depth) => {
    found = found.flatMap((before) => (box[depth] ?? []).map((cell) => before * cells.length + cell))
  })
  return found
}

/** A block in words: `severity 'S3' or 'S4', amount above 500`; empty: every combination is in it. */
export function boxInWords({ dimensions }: Tried, box: Box): string {
  return dimensions
    .flatMap((dimension, depth) => {
      const cells = box[depth] ?? []
      return cells.length === dimension.cells.length ? [] : [sideInWords(dimension, cells)]
    })
    .join(', ')
}

function sideInWords({ name, kind, term, cells }: Dimension, chosen: readonly number[]): string {
  const picked = chosen.flatMap((at) => cells[at] ?? [])
  if (kind === 'member') return `${name} ${picked[0]?.value === true ? 'with' : 'without'} '${term.key}'`
  if (term.beside.size > 0) return `${name} ${picked[0]?.words ?? ''} (say)`
  const rest = cells.filter((_, at) => !chosen.includes(at))
  const numbers = picked.flatMap(({ number }) => number ?? [])
  if (numbers.length === picked.length)
    return `${name} ${runsOf(chosen)
      .map((run) => cellsInWords(run.flatMap((at) => cells[at]?.number ?? [])))
      .join(' or ')}`
  if (rest.length < picked.length && rest.length <= 3)
    return `${name} other than ${orList(rest.map(({ words }) => words))}`
  return `${name} ${orList(picked.map(({ words }) => words))}`
}

/** Neighbours put together: 1, 2, 3, 7 are [1, 2, 3] and [7]. */
function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && run.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  return runs
}

function orList(words: readonly string[]): string {
  return listed(words, 5).replace(' and ', ' or ')
}
