import { createHash } from 'node:crypto'
import { type Choosing, chooserOf } from './choose.ts'
import { type Arrival, makeDay } from './day.ts'
import { type DayCounts, FloorDay } from './floor-day.ts'
import { House } from './house.ts'
import { type Measured, measure } from './record.ts'
import { hour, makeWorld, type Span, wholeDay } from './world.ts'

export interface SimulationOptions {
  readonly seed: number
  readonly agents: number
  readonly cases: number
  /** What is played; the whole day unless told otherwise. */
  readonly span?: Span
  /** Told now and then how far it is. */
  readonly say?: (text: string) => void
}

/** One day as it went with one way of choosing. */
export interface DayResult extends Measured {
  readonly choosing: Choosing
  readonly counts: DayCounts
  /** Over everything that was decided, in order: equal for equal days. */
  readonly digest: string
  readonly alerts: {
    readonly told: number
    readonly posted: number
    readonly heldBack: number
    readonly surges: number
  }
  readonly seconds: number
}

/** Weeks of arrivals that lie behind the day, so that what is usual is known. */
const pastDays = 28

/** Plays the day with one way of choosing, on a backend and a database of its own. */
export async function simulateDay(choosing: Choosing, options: SimulationOptions): Promise<DayResult> {
  const { seed, agents, cases, span = wholeDay, say = () => {} } = options
  const began = performance.now()
  const world = makeWorld(agents, seed)
  const past = Array.from({ length: pastDays }, (_, back) => {
    const shift = (back + 1) * 24 * hour
    const usual = makeDay(world, Math.round(cases * 0.88), seed + 1_000 + back, 0)
    return usual.map((one): Arrival => ({ ...one, at: one.at - shift, index: one.index + back * cases }))
  }).flat()
  const house = await House.open(world, past)
  try {
    const arrivals = makeDay(world, cases, seed)
      .filter(({ at }) => at >= span.from && at < span.until)
      .map((arrival, index) => ({ ...arrival, index }))
    const day = new FloorDay({ world, house, choose: chooserOf(choosing), arrivals, span })
    await day.play((at) =>
      say(
        `${choosing} ${new Date(at).toISOString().slice(11, 16)}, ${day.counts.escalated} escalations, ${Math.round((performance.now() - began) / 1_000)} s`,
      ),
    )
    const measured = measure(await house.events(0, null), world, span)
    const counted = await house.alertCounts()
    return {
      ...measured,
      choosing,
      counts: day.counts,
      digest: createHash('sha256').update(day.counts.decisions.join('\n')).digest('hex').slice(0, 16),
      alerts: { ...counted, posted: house.posts },
      seconds: (performance.now() - began) / 1_000,
    }
  } finally {
    await house.close()
  }
}
