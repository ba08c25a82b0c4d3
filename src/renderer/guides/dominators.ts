/**
 * Which number every way from the root to a number passes last: its immediate dominator (Cooper, Harvey and Kennedy
 * 2001, 'A Simple, Fast Dominance Algorithm').
 *
 * @param next - for each number where it leads; number 0 is the root
 * @returns for each number its dominator; the root's is itself, and -1 stands for numbers that cannot be reached
 */
export function dominatorsOf(next: readonly (readonly number[])[]): number[] {
  const order = postorder(next)
  const place = new Map(order.map((number, at) => [number, at]))
  const before = next.map((): number[] => [])
  for (const from of order) for (const to of next[from] ?? []) before[to]?.push(from)
  const idom = next.map(() => -1)
  idom[0] = 0
  const meet = (one: number, other: number): number => {
    let a = one
    let b = other
    while (a !== b) {
      while ((place.get(a) ?? -1) < (place.get(b) ?? -1)) a = idom[a] ?? 0
      while ((place.get(b) ?? -1) < (place.get(a) ?? -1)) b = idom[b] ?? 0
    }
    return a
  }
  let changed = true
  while (changed) {
    changed = false
    for (const number of order.toReversed()) {
      if (number === 0) continue
      const known = (before[number] ?? []).filter((from) => idom[from] !== -1)
      const [first, ...rest] = known
      if (first === undefined) continue
      const found = rest.reduce(meet, first)
      if (idom[number] !== found) {
        idom[number] = found
        changed = true
      }
    }
  }
  return idom
}

/** The numbers that can be reached from 0, each after all it leads to (as far as no circle is in the way). */
function postorder(next: readonly (readonly number[])[]): number[] {
  const order: number[] = []
  const seen = new Set([0])
  const stack: { readonly number: number; at: number }[] = [{ number: 0, at: 0 }]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const to = next[top.number]?.[top.at]
    top.at += 1
    if (to === undefined) {
      order.push(top.number)
      stack.pop()
    } else if (!seen.has(to)) {
      seen.add(to)
      stack.push({ number: to, at: 0 })
    }
  }
  return order
}
