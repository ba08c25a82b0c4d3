import { severitySchema } from '../../src/shared/case/basics.ts'
import type { IntakeCaseInput } from '../../src/shared/contract/intake.ts'
import { chanceFrom } from '../../src/shared/intent/chance.ts'
import { countryOf, dayStart, hour, isThere, surge, type World, type Zone } from './world.ts'

/** What comes in on the simulated day, and what is dealt to each case beforehand, the same for every way of choosing. */

export interface Arrival {
  readonly index: number
  readonly at: number
  readonly zone: Zone
  readonly category: string
  readonly severity: 'S1' | 'S2' | 'S3' | 'S4'
  readonly type: 'functional' | 'priority'
  /** Minutes of work it needs from somebody of usual pace. */
  readonly work: number
  /** Minutes until the frontline escalates it. */
  readonly sendAfter: number
  /** Chances drawn for it, used up in order by what happens to it. */
  readonly draws: readonly number[]
}

/** Share of the day's cases that the surge brings on top. */
const surgeShare = 0.12

/** The cases of the day, in the order they come in; `flood` is the share that the surge brings. */
export function makeDay(world: World, cases: number, seed: number, flood = surgeShare): Arrival[] {
  const chance = chanceFrom(seed * 7_919 + 1)
  const slots = Array.from({ length: 24 * 12 }, (_, at) => dayStart + at * (hour / 12))
  const zones = [...world.frontline.keys()]
  const choices = slots.flatMap((from) =>
    zones.map((zone) => {
      const team = world.frontline.get(zone)
      return { from, zone, weight: world.people.filter((one) => one.teamId === team && isThere(one, from)).length }
    }),
  )
  const sums: number[] = []
  for (const { weight } of choices) sums.push((sums.at(-1) ?? 0) + weight)
  const all = sums.at(-1) ?? 0
  const arrivals = Array.from({ length: cases }, () => {
    const inSurge = chance() < flood
    const target = chance() * all
    const choice = choices[sums.findIndex((sum) => sum > target)] ?? choices[0]
    const at = inSurge
      ? dayStart + (surge.from + chance() * (surge.until - surge.from)) * hour
      : (choice?.from ?? dayStart) + (chance() * hour) / 12
    const draw = chance()
    return {
      at: Math.floor(at),
      zone: inSurge ? surge.zone : (choice?.zone ?? 'Madrid'),
      category: inSurge
        ? surge.category
        : (world.categories[Math.floor(chance() * world.categories.length)] ?? 'billing'),
      severity: severitySchema.options[draw < 0.02 ? 0 : draw < 0.15 ? 1 : draw < 0.8 ? 2 : 3] ?? 'S3',
      type: chance() < 0.2 ? ('priority' as const) : ('functional' as const),
      work: 8 + 30 * chance() ** 2 + 12 * chance(),
      sendAfter: 1 + 6 * chance(),
      draws: Array.from({ length: 24 }, chance),
    }
  })
  return arrivals.toSorted((a, b) => a.at - b.at).map((arrival, index) => ({ ...arrival, index }))
}

/** The case as the connector sends it. Its product is its own, so that no case is taken for another's twin. */
export function recordOf({ index, at, zone, category, severity }: Arrival): IntakeCaseInput {
  return {
    externalId: externalIdOf(index),
    subject: 'The charge does not look right',
    category,
    severity,
    product: `unit ${index}`,
    team: `${zone} frontline`,
    receivedAt: new Date(at).toISOString(),
    customer: { id: `customer-${index % 4_000}`, name: 'Jordan Blake', country: countryOf(zone) },
    conversation: [
      { author: 'customer', text: 'Something about my order looks different from what I agreed to.' },
      { author: 'ai', text: 'Let me pass this on to a colleague.' },
    ],
    assessment: { model: 'assistant-1', goal: 'To have it put right', confidence: 0.5 },
    attempts: [{ what: 'Looked at the order', outcome: 'failed' }],
  }
}

export function externalIdOf(index: number): string {
  return `floor-${String(index).padStart(6, '0')}`
}
