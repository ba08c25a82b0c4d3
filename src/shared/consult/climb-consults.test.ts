import { describe, expect, it } from 'vitest'
import { aCase, idOf, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { aConsult, aHelper, aPost } from '../../../test/fixtures/consults.ts'
import {
  ana,
  asks,
  ben,
  billing,
  carla,
  eventsOf,
  floor,
  gone,
  lena,
  quinn,
  record,
  tom,
} from '../../../test/fixtures/decisions.ts'
import { decideTick } from '../case/commands/tick.ts'
import { evolve } from '../case/evolve.ts'
import type { Case } from '../case/state.ts'
import { houseAt } from '../escalation/house-at.ts'
import { dueConsultSteps, nextStep, others } from './climb-consults.ts'
import type { Consult } from './consult.ts'

const due = (consult: Consult, minutes: number) =>
  dueConsultSteps({ consults: [consult] }, { at: minutesLater(minutes), directory: floor })
const at = (minutes: number) => ({
  ...asks(ana, { at: minutesLater(minutes) }),
  actor: { kind: 'rule' as const, id: 'house', name: 'House' },
})
/** The case after the house looked at it. */
function tick(state: Case, minutes: number): { after: Case; types: string[] } {
  const context = at(minutes)
  const events = eventsOf(decideTick(state, {}, context))
  return {
    after: record(events, state.version, context).reduce<Case>(evolve, state),
    types: events.map(({ type }) => type),
  }
}

describe('while nobody answers', () => {
  it('reminds, then widens, then tells the asker: each when it is due, and once', () => {
    let state = aCase({ status: 'open', ownerId: ana.id, consults: [aConsult()] })
    const seen: [number, string][] = []
    for (let minutes = 60; minutes <= 200; minutes += 10) {
      expect((houseAt(state, at(minutes)) ?? minutesLater(999)) > minutesLater(minutes - 10)).toBe(true)
      const first = tick(state, minutes)
      seen.push(...first.types.map((type): [number, string] => [minutes, type]))
      state = first.after
      expect(tick(state, minutes).types).toEqual([])
    }
    expect(seen).toEqual([
      [70, 'consult_reminded'],
      [100, 'consult_widened'],
      [130, 'consult_unanswered'],
    ])
    expect(state).toMatchObject({ ownerId: ana.id, status: 'open', consults: [{ state: 'open' }] })
  })

  it('is due for the house at the next step, and at none once there is none', () => {
    const when = (consult: Consult) => houseAt(aCase({ status: 'open', consults: [consult] }), at(10))
    expect(when(aConsult())).toBe(minutesLater(70))
    expect(when(aConsult({ climbed: [{ step: 'remind', at: minutesLater(70) }] }))).toBe(minutesLater(100))
    expect(when(aConsult({ climbed: [{ step: 'tell', at: minutesLater(130) }] }))).toBeNull()
    expect(when(aConsult({ state: 'answered', posts: [aPost(ben)] }))).toBeNull()
    expect(when(aConsult({ state: 'withdrawn' }))).toBeNull()
  })

  it('after hours of silence takes one step at a look, none twice', () => {
    let state = aCase({ status: 'open', ownerId: ana.id, consults: [aConsult()] })
    const types = [1, 2, 3, 4].flatMap(() => {
      const next = tick(state, 1_000)
      state = next.after
      return next.types
    })
    expect(types).toEqual(['consult_reminded', 'consult_widened', 'consult_unanswered'])
  })

  it('ends a claim without an answer when it widens, and keeps who had it', () => {
    const consult = aConsult({
      claimedBy: ben.id,
      helpers: [{ ...aHelper(ben), claimedAt: minutesLater(11) }, aHelper(carla)],
      climbed: [{ step: 'remind', at: minutesLater(70) }],
    })
    expect(due({ ...consult, climbed: [] }, 70)).toMatchObject([{ told: [ben.id] }])
    const { after } = tick(aCase({ status: 'open', consults: [consult] }), 100)
    expect(after.consults[0]).toMatchObject({ claimedBy: null, claimable: true })
    expect(after.consults[0]?.helpers.map(({ memberId, claimedAt }) => [memberId, claimedAt])).toEqual(
      expect.arrayContaining([[ben.id, null]]),
    )
  })

  it('does not wait while everybody who was asked has declined', () => {
    const declined = aConsult({ helpers: [{ ...aHelper(ben), declinedAt: minutesLater(15) }] })
    expect(nextStep(declined)).toEqual({ step: 'widen', at: minutesLater(15) })
    expect(nextStep({ ...declined, climbed: [{ step: 'widen', at: minutesLater(15) }] })).toEqual({
      step: 'tell',
      at: minutesLater(15),
    })
  })
})

describe('whom to ask next', () => {
  const names = (consult: Consult) =>
    others(consult, floor)
      .map(({ name }) => name)
      .toSorted()

  it('is the peers that were suggested, in their order, but for those who were asked or left', () => {
    const consult = aConsult({
      helpers: [aHelper(ben)],
      nextPeers: [lena.id, gone.id, ben.id, ana.id, carla.id, idOf('x')],
    })
    expect(others(consult, floor).map(({ id }) => id)).toEqual([lena.id, carla.id])
  })

  it('is else the rest of the team of who was asked by name, without the asker and trainees', () => {
    const target = { kind: 'member' as const, memberId: ben.id }
    expect(names(aConsult({ target, helpers: [aHelper(ben)] }))).toEqual([lena.name])
  })

  it('is of a team who else knows its skills', () => {
    const target = { kind: 'team' as const, teamId: billing.id }
    const found = names(aConsult({ target, helpers: [aHelper(carla)] }))
    expect(found).toContain(ben.name)
    expect(found).not.toContain(tom.name)
  })

  it('is of whoever knows a skill who works where it is at home', () => {
    const directory = {
      ...floor,
      members: new Map(floor.members).set(quinn.id, { ...quinn, skills: {}, teamIds: [billing.id] }),
    }
    const consult = aConsult({ helpers: [aHelper(ben), aHelper(carla)] })
    expect(others(consult, directory).map(({ id }) => id)).toContain(quinn.id)
  })

  it('is nobody where everybody was asked', () => {
    expect(names(aConsult({ target: { kind: 'anyone', skill: null } }))).toEqual([])
  })
})
