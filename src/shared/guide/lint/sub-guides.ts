import { edgesOf, type Guide, type GuideLibrary } from '../guide.ts'
import type { OutcomeResult } from '../keys.ts'

/** What a guide needs to know of the guides it leads into. */

const results = new WeakMap<Guide, ReadonlySet<OutcomeResult>>()

/** The results a guide can end with: those of the outcomes that a way leads to from its start. */
export function resultsOf(guide: Guide): ReadonlySet<OutcomeResult> {
  const known = results.get(guide)
  if (known) return known
  const steps = new Map(guide.steps.map((step) => [step.key, step]))
  const seen = new Set<string>()
  const found = new Set<OutcomeResult>()
  const open = guide.start === null ? [] : [guide.start]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const step = steps.get(key)
    if (!step || seen.has(key)) continue
    seen.add(key)
    if (step.type === 'outcome') found.add(step.result)
    for (const { to } of edgesOf(step)) if (to !== null) open.push(to)
  }
  results.set(guide, found)
  return found
}

/** The keys of the guides that a guide leads into by itself. */
export function ledInto({ steps }: Guide): string[] {
  return [...new Set(steps.flatMap((step) => (step.type === 'guide' ? [step.guide] : [])))]
}

/**
 * The way by which a guide comes back to itself, as the titles of the guides on it, or null. `first` is the guide it
 * leads into. Guides are looked at in their published version.
 */
export function wayBack(self: string, first: string, library: GuideLibrary): string[] | null {
  const seen = new Set<string>()
  const visit = (key: string): string[] | null => {
    if (key === self) return []
    if (seen.has(key)) return null
    seen.add(key)
    const guide = library.published(key)
    if (!guide) return null
    for (const next of ledInto(guide)) {
      const rest = visit(next)
      if (rest) return [guide.title, ...rest]
    }
    return null
  }
  return visit(first)
}

/**
 * Whether a guide can be run through without any step that waits for a person. One that leads back into a guide in
 * `within` has another fault and counts as one that waits.
 */
export function runsByItself(guide: Guide, library: GuideLibrary, within: readonly string[] = []): boolean {
  const steps = new Map(guide.steps.map((step) => [step.key, step]))
  const seen = new Set<string>()
  const open = guide.start === null ? [] : [guide.start]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const step = steps.get(key)
    if (!step || seen.has(key)) continue
    seen.add(key)
    if (step.type === 'outcome') return true
    const inner = step.type === 'guide' && !within.includes(step.guide) ? library.published(step.guide) : null
    const goesOn = step.type === 'check' || (inner !== null && runsByItself(inner, library, [...within, guide.key]))
    if (goesOn) for (const { to } of edgesOf(step)) if (to !== null) open.push(to)
  }
  return false
}
