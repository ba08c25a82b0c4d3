import { chanceFrom } from '../../src/shared/intent/chance.ts'

/** A schedule: what happens, one step after the other. Steps name things by number, so that any may be left out. */

export type Step =
  /** A person gives a command on one of the cases they see. */
  | { readonly do: 'command'; readonly desk: number; readonly pick: number }
  /** A person deals with what was refused or takes back what waits. */
  | { readonly do: 'attend'; readonly desk: number; readonly pick: number }
  /** So many things on their way arrive, in any order: one after the other, or all at once. */
  | { readonly do: 'deliver'; readonly pick: number; readonly count: number; readonly together: boolean }
  /** Everything on its way to and from a desk arrives, and what that brings about too. */
  | { readonly do: 'flow'; readonly desk: number }
  | { readonly do: 'lose' | 'repeat' | 'haunt'; readonly pick: number }
  | { readonly do: 'cut' | 'join'; readonly desk: number }
  /** The desk's requests go to another node. */
  | { readonly do: 'move'; readonly desk: number; readonly node: number }
  | { readonly do: 'pass'; readonly seconds: number }
  /** A node hears of so many commits; or the notifications are lost and it knows that some were. */
  | { readonly do: 'hear'; readonly node: number; readonly count: number }
  | { readonly do: 'gap'; readonly node: number }
  /** The desk dies at the crash point after so many. */
  | { readonly do: 'doom'; readonly desk: number; readonly points: number }
  | { readonly do: 'kill' | 'start' | 'restart' | 'erase'; readonly desk: number }
  /** It is turned on with a cache that must be loaded anew, or that an earlier release wrote; it may die again over that. */
  | { readonly do: 'reload' | 'downgrade'; readonly desk: number; readonly points: number | null }
  /** What happens to a node when it is about to send the statement after so many. */
  | {
      readonly do: 'fate'
      readonly node: number
      readonly kind: 'dies' | 'conflict' | 'broken'
      readonly statements: number
    }
  | { readonly do: 'up'; readonly node: number }
  | { readonly do: 'arrive' | 'policy' }
  /** An administrator changes role or teams of somebody at a desk. */
  | { readonly do: 'member'; readonly desk: number; readonly pick: number }
  | { readonly do: 'skew'; readonly desk: number; readonly hours: number }

export interface Schedule {
  readonly seed: number
  readonly desks: number
  readonly nodes: number
  readonly steps: readonly Step[]
}

type Maker = (draw: Draw) => Step

/** Random numbers a step is made of. */
interface Draw {
  desk(): number
  node(): number
  /** A whole number below `end`. */
  upTo(end: number): number
}

const makers: readonly (readonly [weight: number, make: Maker])[] = [
  [34, (draw) => ({ do: 'command', desk: draw.desk(), pick: draw.upTo(10_000) })],
  [7, (draw) => ({ do: 'attend', desk: draw.desk(), pick: draw.upTo(1_000) })],
  [26, (draw) => ({ do: 'deliver', pick: draw.upTo(1_000), count: 1 + draw.upTo(9), together: draw.upTo(4) === 0 })],
  [18, (draw) => ({ do: 'flow', desk: draw.desk() })],
  [3, (draw) => ({ do: 'lose', pick: draw.upTo(1_000) })],
  [3, (draw) => ({ do: 'repeat', pick: draw.upTo(1_000) })],
  [2, (draw) => ({ do: 'haunt', pick: draw.upTo(1_000) })],
  [4, (draw) => ({ do: 'cut', desk: draw.desk() })],
  [5, (draw) => ({ do: 'join', desk: draw.desk() })],
  [2, (draw) => ({ do: 'move', desk: draw.desk(), node: draw.node() })],
  [6, (draw) => ({ do: 'pass', seconds: [1, 2, 8, 40][draw.upTo(4)] ?? 1 })],
  [8, (draw) => ({ do: 'hear', node: draw.node(), count: 1 + draw.upTo(4) })],
  [1, (draw) => ({ do: 'gap', node: draw.node() })],
  [5, (draw) => ({ do: 'doom', desk: draw.desk(), points: draw.upTo(12) })],
  [1, (draw) => ({ do: 'kill', desk: draw.desk() })],
  [5, (draw) => ({ do: 'start', desk: draw.desk() })],
  [1, (draw) => ({ do: 'restart', desk: draw.desk() })],
  [0.5, (draw) => ({ do: 'erase', desk: draw.desk() })],
  [2, (draw) => ({ do: 'reload', desk: draw.desk(), points: perhaps(draw, 40) })],
  [2, (draw) => ({ do: 'downgrade', desk: draw.desk(), points: perhaps(draw, 50) })],
  [4, (draw) => fate(draw)],
  [3, (draw) => ({ do: 'up', node: draw.node() })],
  [2, () => ({ do: 'arrive' })],
  [0.7, () => ({ do: 'policy' })],
  [2, (draw) => ({ do: 'member', desk: draw.desk(), pick: draw.upTo(100) })],
  [1, (draw) => ({ do: 'skew', desk: draw.desk(), hours: draw.upTo(13) - 6 })],
]

function perhaps(draw: Draw, end: number): number | null {
  return draw.upTo(2) === 0 ? null : draw.upTo(end)
}

function fate(draw: Draw): Step {
  const kind = (['dies', 'conflict', 'broken'] as const)[draw.upTo(3)] ?? 'dies'
  return { do: 'fate', node: draw.node(), kind, statements: draw.upTo(14) }
}

/** The schedule of a seed. */
export function makeSchedule(seed: number): Schedule {
  const chance = chanceFrom(seed * 2_654_435_761 + 1)
  const upTo = (end: number) => Math.floor(chance() * end)
  const desks = 2 + upTo(2)
  const nodes = 1 + upTo(3)
  const draw: Draw = { desk: () => upTo(desks), node: () => upTo(nodes), upTo }
  const all = makers.reduce((sum, [weight]) => sum + weight, 0)
  const count = 20 + upTo(60)
  const steps = Array.from({ length: count }, () => {
    let left = chance() * all
    const found = makers.find(([weight]) => {
      left -= weight
      return left < 0
    })
    return (found ?? makers[0])?.[1](draw) ?? ({ do: 'arrive' } as const)
  })
  return { seed, desks, nodes, steps }
}
