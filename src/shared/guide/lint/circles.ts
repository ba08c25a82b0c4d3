/** Circles in a graph of numbers: its strongly connected parts (Tarjan 1972). */

/**
 * The circles of the part of the graph that `open` lets in: sets of numbers that all lead to each other, a number that
 * leads to itself among them. In order of their lowest number, each sorted.
 */
export function circlesOf(next: readonly (readonly number[])[], open: (number: number) => boolean): number[][] {
  const order = new Map<number, number>()
  const low = new Map<number, number>()
  const stack: number[] = []
  const stacked = new Set<number>()
  const circles: number[][] = []

  const close = (at: number) => {
    const part: number[] = []
    for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
      stacked.delete(one)
      part.push(one)
      if (one === at) break
    }
    if (part.length > 1 || next[at]?.includes(at)) circles.push(part.sort((a, b) => a - b))
  }
  const visit = (at: number): number => {
    const own = order.size
    order.set(at, own)
    low.set(at, own)
    stack.push(at)
    stacked.add(at)
    for (const to of next[at] ?? []) {
      if (!open(to)) continue
      if (!order.has(to)) low.set(at, Math.min(low.get(at) ?? own, visit(to)))
      else if (stacked.has(to)) low.set(at, Math.min(low.get(at) ?? own, order.get(to) ?? own))
    }
    const lowest = low.get(at) ?? own
    if (lowest === own) close(at)
    return lowest
  }
  next.forEach((_, number) => {
    if (open(number) && !order.has(number)) visit(number)
  })
  return circles.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}
