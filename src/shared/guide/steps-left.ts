import { edgesOf, type Guide, type GuideEdge, type GuideLibrary, type GuideStep } from './guide.ts'
import type { OutcomeResult } from './keys.ts'
import { mostRecords } from './run.ts'
import { stepOf } from './step-index.ts'
import type { Walk } from './walk.ts'

/** How many steps a person still has to do on the likely path: what is shown as progress. */

/** A way out of a step of a version, as numbers count them. */
export interface CountedEdge {
  readonly guide: string
  readonly version: number
  readonly step: string
  /** As in `GuideEdge`. */
  readonly via: string | null
}

export interface LikelyPath {
  /** How often runs took a way; 0: never, or nobody counted. */
  readonly weight?: (edge: CountedEdge) => number
  /** The way that looks likely now (`via` of an edge), such as the suggested answer; null: no idea. */
  readonly likely?: (guide: Guide, step: GuideStep) => string | null
}

/**
 * Human steps (questions, instructions, actions) from where a run stands to its end, the present one among them: along
 * the way most runs took, else the likely or first one; where that goes round in circles or nowhere, the shortest way.
 * Null: no end can be reached. 0: the run ended.
 */
export function stepsLeft(
  { frames, position, state }: Pick<Walk, 'frames' | 'position' | 'state'>,
  library: GuideLibrary,
  path: LikelyPath = {},
): number | null {
  if (state === 'ended') return 0
  let at: string | null = position?.step ?? null
  let left = 0
  for (const frame of frames.toReversed()) {
    if (!frame.guide || at === null) return null
    const inside = frames.slice(0, frame.depth + 1).map(({ key }) => [key, null] as const)
    const part = toTheEnd(frame.guide, at, { library, path, routes: new Map(inside) })
    if (!part) return null
    left += part.steps
    const { outer, enteredAt } = frame
    if (!outer) return left
    const entering: GuideStep | null = outer.guide && enteredAt !== null ? stepOf(outer.guide, enteredAt) : null
    at = entering ? nextAfter(entering, part.result) : null
  }
  return null
}

interface Route {
  readonly steps: number
  /** How it ends; null: by whatever end is nearest. */
  readonly result: OutcomeResult | null
}

interface Looking {
  readonly library: GuideLibrary
  readonly path: LikelyPath
  /** Ways through guides as they were found; null: none, or it is being gone through: no guide is entered inside itself. */
  readonly routes: Map<string, Route | null>
}

function toTheEnd(guide: Guide, from: string, looking: Looking): Route | null {
  const passed = new Set<string>()
  let steps = 0
  let at: string | null = from
  while (at !== null && !passed.has(at)) {
    passed.add(at)
    const step = stepOf(guide, at)
    if (!step) break
    if (step.type === 'outcome') return { steps, result: step.result }
    if (step.type === 'guide') {
      const inner = routeThrough(step.guide, looking)
      if (!inner) break
      steps += inner.steps
      at = nextAfter(step, inner.result)
    } else {
      steps += isHuman(step) ? 1 : 0
      at = likelyEdge(guide, step, looking.path)?.to ?? null
    }
  }
  const shortest = shortestToEnd(guide, looking).get(from)
  return shortest === undefined ? null : { steps: shortest, result: null }
}

/** The way through a sub-guide from its start. */
function routeThrough(key: string, looking: Looking): Route | null {
  const known = looking.routes.get(key)
  if (known !== undefined) return known
  looking.routes.set(key, null)
  const inner = looking.library.published(key)
  const found = inner && inner.start !== null ? toTheEnd(inner, inner.start, looking) : null
  // No run is longer, and the search for the shortest way counts in single steps.
  const route = found && { ...found, steps: Math.min(found.steps, mostRecords) }
  looking.routes.set(key, route)
  return route
}

function likelyEdge(guide: Guide, step: GuideStep, { weight, likely }: LikelyPath): GuideEdge | null {
  const edges = edgesOf(step).filter(({ to }) => to !== null)
  const weighed = edges.map((edge) => ({
    edge,
    runs: weight?.({ guide: guide.key, version: guide.version, step: step.key, via: edge.via }) ?? 0,
  }))
  const most = weighed.reduce<(typeof weighed)[number] | null>(
    (best, one) => (one.runs > (best?.runs ?? 0) ? one : best),
    null,
  )
  if (most) return most.edge
  const via = edges.length > 1 ? likely?.(guide, step) : null
  return edges.find((edge) => via !== null && edge.via === via) ?? edges[0] ?? null
}

/** Fewest human steps from every step to an end, counting what sub-guides take; steps that reach none are left out. */
function shortestToEnd(guide: Guide, looking: Looking): Map<string, number> {
  const into = new Map<string, string[]>()
  const ends: string[] = []
  for (const step of guide.steps) {
    if (stepOf(guide, step.key) !== step) continue
    if (step.type === 'outcome') ends.push(step.key)
    for (const { to } of edgesOf(step)) {
      if (to === null) continue
      const known = into.get(to)
      if (known) known.push(step.key)
      else into.set(to, [step.key])
    }
  }
  const costs = new Map(guide.steps.map((step) => [step.key, costOf(step, looking)]))
  const found = new Map(ends.map((key) => [key, 0]))
  // Buckets by distance: distances are small whole numbers.
  const buckets: string[][] = [ends]
  for (let distance = 0; distance < buckets.length; distance += 1) {
    const bucket = buckets[distance] ?? []
    for (let next = bucket.pop(); next !== undefined; next = bucket.pop()) {
      if (found.get(next) !== distance) continue
      for (const from of into.get(next) ?? []) {
        const cost = costs.get(from)
        const there = distance + (cost ?? 0)
        if (cost === undefined || cost === null || there >= (found.get(from) ?? Number.POSITIVE_INFINITY)) continue
        found.set(from, there)
        for (let at = buckets.length; at <= there; at += 1) buckets.push([])
        buckets[there]?.push(from)
      }
    }
  }
  return found
}

function costOf(step: GuideStep, looking: Looking): number | null {
  if (step.type === 'guide') return routeThrough(step.guide, looking)?.steps ?? null
  return isHuman(step) ? 1 : 0
}

function isHuman({ type }: GuideStep): boolean {
  return type === 'question' || type === 'instruction' || type === 'action'
}

function nextAfter(step: GuideStep, result: OutcomeResult | null): string | null {
  const edges = edgesOf(step)
  const own = result === null ? undefined : edges.find(({ via }) => via === `result:${result}`)
  return (own ?? edges.find(({ via }) => via === null) ?? edges[0])?.to ?? null
}
