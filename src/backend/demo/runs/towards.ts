import type { ActionKind } from '../../../shared/guide/action-kinds.ts'
import { edgesOf, type Guide } from '../../../shared/guide/guide.ts'

const known = new WeakMap<Guide, Map<ActionKind, ReadonlyMap<string, number>>>()

/** Steps of a guide with how many lie between them and an action of a kind; those are left out that never come to one. */
export function stepsTowards(guide: Guide, kind: ActionKind): ReadonlyMap<string, number> {
  const byKind = known.get(guide) ?? new Map<ActionKind, ReadonlyMap<string, number>>()
  known.set(guide, byKind)
  const found = byKind.get(kind) ?? distances(guide, kind)
  byKind.set(kind, found)
  return found
}

function distances(guide: Guide, kind: ActionKind): ReadonlyMap<string, number> {
  const from = new Map<string, string[]>()
  for (const edge of guide.steps.flatMap(edgesOf))
    if (edge.to !== null) from.set(edge.to, [...(from.get(edge.to) ?? []), edge.from])
  const found = new Map<string, number>()
  let next = guide.steps.filter((step) => step.type === 'action' && step.action === kind).map(({ key }) => key)
  for (let far = 0; next.length > 0; far += 1) {
    const fresh = next.filter((key) => !found.has(key))
    for (const key of fresh) found.set(key, far)
    next = fresh.flatMap((key) => from.get(key) ?? [])
  }
  return found
}
