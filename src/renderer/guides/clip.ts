import { z } from 'zod'
import { type Guide, type GuideStep, guideStepSchema, mostSteps } from '../../shared/guide/guide.ts'
import { freeKey } from '../ui/list-edits.ts'
import { type Added, type Place, stepKeys, withNames } from './guide-edits.ts'
import { withWays } from './step-ends.ts'

/** Steps on the computer's clipboard: plain JSON, so that they travel between guides, windows and colleagues. */

const clipSchema = z.object({
  kind: z.literal('tierdesk/guide-steps'),
  steps: z.array(guideStepSchema).min(1).max(mostSteps),
})

/** The steps named, as text for the clipboard. Comments stay behind: they are about the guide they were written in. */
export function clipOf(guide: Guide, keys: ReadonlySet<string>): string {
  const steps = guide.steps.filter(({ key }) => keys.has(key)).map((step) => ({ ...step, comments: [] }))
  return JSON.stringify({ kind: 'tierdesk/guide-steps', steps }, null, 2)
}

/** The steps in a clipboard's text; null where it holds anything else, or steps that are not sound. */
export function stepsOfClip(text: string): readonly GuideStep[] | null {
  if (!text.includes('tierdesk/guide-steps')) return null
  try {
    const parsed = clipSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data.steps : null
  } catch {
    return null
  }
}

/** How far a pasted step stands from the one it was copied from, in the canvas's units. */
const aside: Place = { x: 40, y: 40 }

/**
 * Puts copies of `steps` into a guide: with keys of their own, the ways between them kept, ways to other steps cut (they
 * would lead into another guide). As it was where it would hold too many steps.
 *
 * @param corner - where the top left of what was placed by hand comes to stand; null: a little aside of the originals
 */
export function paste(guide: Guide, steps: readonly GuideStep[], corner: Place | null = null): Added {
  if (steps.length === 0 || guide.steps.length + steps.length > mostSteps) return { guide, keys: [] }
  const taken = stepKeys(guide)
  const names = new Map<string, string>()
  const copies = steps.map((step) => {
    const key = freeKey(step.key.replace(/-\d+$/, ''), taken)
    taken.push(key)
    // Of two steps with one key, ways lead to the first.
    if (!names.has(step.key)) names.set(step.key, key)
    return { step, key }
  })
  const by = shiftOf(steps, corner)
  const added = copies.map(({ step, key }) => {
    const cut = withWays(step, (_, to) => (to !== null && names.has(to) ? to : null))
    const place = step.place && { x: step.place.x + by.x, y: step.place.y + by.y }
    return { ...withNames(cut, names), key, place }
  })
  const keys = copies.map(({ key }) => key)
  return { guide: { ...guide, start: guide.start ?? keys[0] ?? null, steps: [...guide.steps, ...added] }, keys }
}

function shiftOf(steps: readonly GuideStep[], corner: Place | null): Place {
  const places = steps.flatMap(({ place }) => (place ? [place] : []))
  if (corner === null || places.length === 0) return aside
  return {
    x: corner.x - Math.min(...places.map(({ x }) => x)),
    y: corner.y - Math.min(...places.map(({ y }) => y)),
  }
}
