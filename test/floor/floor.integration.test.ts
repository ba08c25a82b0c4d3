import { expect, it } from 'vitest'
import { chooserOf } from './choose.ts'
import { simulateDay } from './simulate.ts'
import { dayStart, hour } from './world.ts'

/** Surge, outage and the team that goes home, on a small floor. */
const span = { from: dayStart + 11.5 * hour, until: dayStart + 16 * hour }
const small = { seed: 7, agents: 20, cases: 200, span }

it('keeps its promises through a surge, an outage and a team that goes home, and the same day is the same', async () => {
  const day = await simulateDay('rank', small)
  expect(day.cases).toBeGreaterThan(40)
  expect(day.escalations).toBeGreaterThan(0.9 * day.cases)
  expect(day).toMatchObject({ ownerlessMinutes: 0, ladderMissed: 0, ladderDoubled: 0, ladderEarly: 0 })
  // What is promised must have been put to the test.
  expect(day.ladderSteps).toBeGreaterThan(0)
  expect(day.counts.sentLater).toBeGreaterThan(0)
  expect(day.acceptedInTime).toBeGreaterThan(0.8)
  expect(day.alerts.told).toBeGreaterThan(0)
  expect(day.alerts.posted).toBeGreaterThan(0)
  const again = await simulateDay('rank', small)
  const { seconds: _, ...first } = day
  const { seconds: __, ...second } = again
  expect(second).toEqual(first)
}, 240_000)

it('chooses the best, the next in turn, or anybody, and nobody where nobody can', () => {
  const member = (memberId: string) => ({ memberId, name: memberId, teamId: 't', total: 1, contributions: [] })
  const ranking = {
    ranked: [member('c'), member('a'), member('b')],
    leftOut: [],
    tried: [],
    destination: { kind: 'member', teamId: 't', memberId: 'c', via: 'team' },
    ownerId: 'c',
  } as const
  const picks = (choosing: Parameters<typeof chooserOf>[0], draws: readonly number[]) => {
    const choose = chooserOf(choosing)
    return draws.map((draw) => choose(ranking, draw)?.memberId)
  }
  expect(picks('rank', [0, 0.5, 0.9])).toEqual(['c', 'c', 'c'])
  expect(picks('round-robin', [0, 0, 0, 0])).toEqual(['a', 'b', 'c', 'a'])
  expect(picks('random', [0, 0.5, 0.9])).toEqual(['a', 'b', 'c'])
  expect(chooserOf('rank')({ ...ranking, ranked: [] }, 0)).toBeNull()
})
