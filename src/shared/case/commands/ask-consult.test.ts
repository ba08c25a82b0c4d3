import { describe, expect, it } from 'vitest'
import { aCase, idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { aConsult, anAsk } from '../../../../test/fixtures/consults.ts'
import {
  ana,
  asks,
  ben,
  billing,
  carla,
  eventsOf,
  floor,
  frontline,
  gone,
  intakeAsks,
  lena,
  quinn,
  refusalOf,
  tom,
} from '../../../../test/fixtures/decisions.ts'
import { defaultSlaPolicy } from '../../sla/clock.ts'
import { type AskConsultInput, askConsultInputSchema, decideAskConsult } from './ask-consult.ts'

const working = aCase({ status: 'open', ownerId: ana.id })
const ask = (change: Partial<AskConsultInput> = {}, by = ana, state = working) =>
  decideAskConsult(state, anAsk(change), asks(by))
const consultOf = (decision: ReturnType<typeof ask>) => {
  const [event] = eventsOf(decision)
  if (event?.type !== 'consult_asked') throw new Error('nothing asked')
  return event.consult
}
const names = (decision: ReturnType<typeof ask>) => consultOf(decision).helpers.map(({ name }) => name)

describe('asking colleagues', () => {
  it('writes down what is asked, of whom, with what is shared', () => {
    const target = { kind: 'members' as const, memberIds: [ben.id, carla.id, ben.id] }
    const shares = { ...anAsk().shares, messageIds: ['m1', 'm1'] }
    expect(consultOf(ask({ target, shares }))).toEqual(
      aConsult({
        target,
        targetName: 'Ben Okafor and Carla Nunes',
        claimable: false,
        shares: { ...shares, messageIds: ['m1'] },
      }),
    )
  })

  it.each([
    ['a colleague', { kind: 'member' as const, memberId: ben.id }, [ben.name], false],
    ['a team, of whom one answers', { kind: 'team' as const, teamId: billing.id }, [carla.name], true],
    ['a team of the asker, without the asker', { kind: 'team' as const, teamId: frontline.id }, [ben, lena], true],
  ])('reaches %s', (_, target, whom, claimable) => {
    const decision = ask({ target })
    expect(names(decision).toSorted()).toEqual(whom.map((one) => (typeof one === 'string' ? one : one.name)).toSorted())
    expect(consultOf(decision).claimable).toBe(claimable)
  })

  it('of whoever knows reaches those with the skill, who knows most first, and nobody who may not answer', () => {
    const masters = new Map(floor.members).set(lena.id, { ...lena, skills: { billing: 5 } })
    const decision = decideAskConsult(working, anAsk(), asks(ana, { directory: { ...floor, members: masters } }))
    expect(names(decision)[0]).toBe(lena.name)
    expect(names(decision)).not.toContain(tom.name)
    expect(names(decision)).not.toContain(gone.name)
    expect(names(ask({ target: { kind: 'anyone', skill: null } }))).toContain(quinn.name)
  })

  it('cuts a crowd to two hundred, the same ones everywhere', () => {
    const many = Array.from({ length: 250 }, (_, n) => ({ ...ben, id: idOf(`member ${n}`), name: `Member ${n}` }))
    const members = new Map([ana, ...many].map((one) => [one.id, one]))
    const back = new Map([...many.toReversed(), ana].map((one) => [one.id, one]))
    const of = (map: typeof members) =>
      names(decideAskConsult(working, anAsk(), asks(ana, { directory: { ...floor, members: map } })))
    expect(of(members)).toHaveLength(200)
    expect(of(back)).toEqual(of(members))
  })

  it('sets the clock by severity, in the hours of the asker’s team', () => {
    const times = ({ answerBy, widenAt, tellAt }: ReturnType<typeof consultOf>) => [answerBy, widenAt, tellAt]
    expect(times(consultOf(ask()))).toEqual([minutesLater(70), minutesLater(100), minutesLater(130)])
    const grave = { ...working, severity: 'S1' as const }
    expect(times(consultOf(ask({}, ana, grave)))).toEqual([minutesLater(20), minutesLater(25), minutesLater(30)])
    const slaPolicy = {
      ...defaultSlaPolicy,
      consultMinutes: { S1: 1, S2: 1, S3: 30, S4: 1 },
    }
    const decision = decideAskConsult(working, anAsk(), asks(ana, { slaPolicy }))
    expect(consultOf(decision).answerBy).toBe(minutesLater(40))
  })

  it('may be done by who works on the case or leads, not by who only reads', () => {
    expect(refusalOf(ask({}, ben))).toBeNull()
    expect(refusalOf(ask({}, lena))).toBeNull()
    expect(refusalOf(ask({}, carla))).toBe('not_permitted')
    expect(refusalOf(ask({}, quinn))).toBe('not_permitted')
    expect(refusalOf(ask({}, tom))).toBe('not_permitted')
    expect(refusalOf(ask({}, tom, { ...working, ownerId: tom.id }))).toBeNull()
    expect(refusalOf(decideAskConsult(working, anAsk(), intakeAsks()))).toBe('not_permitted')
  })

  it.each([
    ['oneself', { kind: 'member' as const, memberId: ana.id }],
    ['somebody who left', { kind: 'member' as const, memberId: gone.id }],
    ['a trainee', { kind: 'member' as const, memberId: tom.id }],
    ['several of whom one left', { kind: 'members' as const, memberIds: [ben.id, gone.id] }],
    ['a team nobody knows', { kind: 'team' as const, teamId: idOf('nowhere') }],
    ['whoever knows what nobody knows', { kind: 'anyone' as const, skill: 'law' }],
  ])('is refused when asked of %s', (_, target) => {
    expect(refusalOf(ask({ target }))).toBe('unknown_target')
  })

  it('is refused on a case that is done, twice under one id, and twice in the same words', () => {
    expect(refusalOf(ask({}, ana, { ...working, status: 'resolved' }))).toBe('case_resolved')
    const waiting = { ...working, consults: [aConsult()] }
    expect(refusalOf(ask({}, ana, waiting))).toBe('invalid_input')
    expect(refusalOf(ask({ consultId: idOf('again') }, ana, waiting))).toBe('no_change')
    expect(refusalOf(ask({ consultId: idOf('again'), question: 'Another?' }, ana, waiting))).toBeNull()
    const over = { ...working, consults: [aConsult({ state: 'closed' })] }
    expect(refusalOf(ask({ consultId: idOf('again') }, ana, over))).toBeNull()
  })

  it('shares no message that is not on the case', () => {
    const shares = { ...anAsk().shares, messageIds: ['m1', 'm99'] }
    expect(refusalOf(ask({ shares }))).toBe('invalid_input')
  })

  it('takes no empty question', () => {
    expect(askConsultInputSchema.safeParse(anAsk({ question: '  ' })).success).toBe(false)
  })
})
