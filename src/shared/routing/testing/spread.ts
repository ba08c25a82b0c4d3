import { chanceFrom } from '../../intent/chance.ts'
import type { Candidate } from '../candidate.ts'
import { exclusionsOf, type Situation } from '../exclude.ts'
import { rank } from '../rank.ts'
import { aFloor, aSituation, idFor } from './floor-builder.ts'

/** Who of the floor gets the next case; null when nobody can. */
export type Chooser = (candidates: readonly Candidate[], situation: Situation) => string | null

export const byRank: Chooser = (candidates, situation) => {
  const { destination } = rank(aFloor(candidates), situation)
  return destination.kind === 'member' ? destination.memberId : null
}

/** The next in turn who can get it, the turn going on from whoever had the last. */
export function roundRobin(): Chooser {
  let turn = -1
  return (candidates, situation) => {
    for (let step = 1; step <= candidates.length; step += 1) {
      const at = (turn + step) % candidates.length
      const candidate = candidates[at]
      if (!candidate || exclusionsOf(candidate, situation).length > 0) continue
      turn = at
      return candidate.id
    }
    return null
  }
}

/** One case: the skill it needs at level 2, and how many later arrivals it stays open for. */
export interface Arrival {
  readonly skill: string
  readonly stays: number
}

export function arrivalsOf(count: number, skills: readonly string[], stays: readonly [number, number], seed: number) {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, (): Arrival => {
    const skill = skills[Math.floor(chance() * skills.length)] ?? ''
    return { skill, stays: Math.round(stays[0] + chance() * (stays[1] - stays[0])) }
  })
}

/** What a run left behind, per member in the order given. */
export interface Spread {
  /** Mean share of the capacity that was taken, over all arrivals. */
  readonly use: readonly number[]
  readonly given: readonly number[]
  readonly unplaced: number
}

/** Gives out cases one by one, closing them when their time is over. Shares are of the last 400 given. */
export function spreadOf(people: readonly Candidate[], arrivals: readonly Arrival[], choose: Chooser): Spread {
  const load = new Map(people.map(({ id }) => [id, 0]))
  const recent: string[] = []
  const recentBy = new Map(people.map(({ id }) => [id, 0]))
  const given = new Map(people.map(({ id }) => [id, 0]))
  const use = new Map(people.map(({ id }) => [id, 0]))
  const closing = new Map<number, string[]>()
  let unplaced = 0
  const add = (to: Map<string, number>, id: string, by: number) => to.set(id, (to.get(id) ?? 0) + by)
  for (const [at, { skill, stays }] of arrivals.entries()) {
    for (const id of closing.get(at) ?? []) add(load, id, -1)
    const now = people.map((one) => ({
      ...one,
      openLoad: load.get(one.id) ?? 0,
      recentShare: recent.length === 0 ? 0 : (recentBy.get(one.id) ?? 0) / recent.length,
    }))
    const situation = aSituation({ caseId: idFor(0xca5e0000 + at), skills: [{ name: skill, minimum: 2 }] })
    const id = choose(now, situation)
    if (id === null) unplaced += 1
    else {
      for (const to of [load, recentBy, given]) add(to, id, 1)
      recent.push(id)
      if (recent.length > 400) add(recentBy, recent.shift() ?? '', -1)
      const end = at + Math.max(1, stays)
      closing.set(end, [...(closing.get(end) ?? []), id])
    }
    for (const one of people) add(use, one.id, (load.get(one.id) ?? 0) / one.capacity / arrivals.length)
  }
  return { use: people.map(({ id }) => use.get(id) ?? 0), given: people.map(({ id }) => given.get(id) ?? 0), unplaced }
}

/** Gini coefficient: 0 when all have the same, towards 1 when one has everything; 0 for nothing at all. */
export function gini(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const sum = sorted.reduce((total, value) => total + value, 0)
  if (sum === 0) return 0
  const ranked = sorted.reduce((total, value, at) => total + (2 * (at + 1) - sorted.length - 1) * value, 0)
  return ranked / (sorted.length * sum)
}
