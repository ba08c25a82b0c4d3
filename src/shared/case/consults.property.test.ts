import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, aMessage, idOf, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { anAsk, type ConsultWish, consultWishes, likelyConsultGiver } from '../../../test/fixtures/consults.ts'
import { ana, asks, ben, carla, eventsOf, floor, lena, quinn, record, tom } from '../../../test/fixtures/decisions.ts'
import type { Member } from '../access/directory.ts'
import { type Consult, isLive } from '../consult/consult.ts'
import { helpersNow } from '../consult/who-helps.ts'
import { houseAt } from '../escalation/house-at.ts'
import type { CaseCommand, HouseCommand } from './commands/index.ts'

import { decide } from './decide.ts'
import type { DecideContext, Decision } from './decision.ts'
import { evolve } from './evolve.ts'
import { type Case, caseSchema } from './state.ts'

/** Questions to colleagues, whatever happens to them. */

const people = [ana, ben, carla, lena, tom, quinn]
const start = aCase({ status: 'open', ownerId: ana.id, conversation: [aMessage()] })

type Given = CaseCommand | Extract<HouseCommand, { type: 'case.tick' }>

type Turn =
  | { readonly kind: 'command'; readonly wish: ConsultWish; readonly member: Member | null; readonly pause: number }
  | { readonly kind: 'tick'; readonly pause: number }

const turns: fc.Arbitrary<readonly Turn[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('command' as const),
        wish: fc.oneof(...consultWishes),
        member: fc.oneof(fc.constant(null), fc.constant(null), fc.constantFrom(...people)),
        pause: fc.nat({ max: 25 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('tick' as const), pause: fc.nat({ max: 90 }) }) },
  ),
  { minLength: 1, maxLength: 40, size: 'max' },
)

const house = { kind: 'rule' as const, id: 'house', name: 'House' }

interface Played {
  readonly before: Case
  readonly after: Case
  readonly decision: Decision
  readonly context: DecideContext
  readonly command: Given
}

/** Plays the turns one after the other and hands each to `check`. */
function play(wanted: readonly Turn[], check: (played: Played) => void): void {
  let state = start
  let minutes = 0
  wanted.forEach((turn, index) => {
    minutes += turn.pause
    const at = minutesLater(minutes)
    const before = state
    const command: Given = turn.kind === 'tick' ? { type: 'case.tick', input: {} } : turn.wish(state, index)
    const member = turn.kind === 'tick' || command.type === 'case.tick' ? ana : (turn.member ?? giver(state, command))
    const context: DecideContext = turn.kind === 'tick' ? { ...asks(ana, { at }), actor: house } : asks(member, { at })
    const decision = decide(state, command, context)
    if (decision.kind === 'accepted')
      state = record(decision.events, state.version, context).reduce<Case>(evolve, state)
    check({ before, after: state, decision, context, command })
  })
}

function giver(state: Case, command: Given): Member {
  const likely = command.type === 'case.tick' ? undefined : likelyConsultGiver(state, command)
  return likely ?? ana
}

/** A question but for what can be said of its answers when it is over. */
function unmarked({ helpful: _h, solution: _s, state: _t, endedAt: _a, endedBy: _b, ...rest }: Consult) {
  return rest
}

const consultOf = (state: Case, id: string): Consult | undefined => state.consults.find((one) => one.id === id)

describe('any sequence of commands on questions and looks of the house', () => {
  it('changes neither owner nor team nor status, nor anything of the case but its consults and trail', () => {
    fc.assert(
      fc.property(turns, (wanted) => {
        play(wanted, ({ before, after, command }) => {
          caseSchema.parse(after)
          const { consults: _c, timeline: _t, version: _v, updatedAt: _u, clocks, ...rest } = after
          const { consults: _c2, timeline: _t2, version: _v2, updatedAt: _u2, clocks: earlier, ...known } = before
          // A look of the house reads flags and clocks anew, whatever else is on the case.
          if (command.type !== 'case.tick') expect({ ...rest, clocks }).toEqual({ ...known, clocks: earlier })
          expect([after.ownerId, after.teamId, after.status, after.followers]).toEqual([
            before.ownerId,
            before.teamId,
            before.status,
            before.followers,
          ])
          expect(after.touched).toEqual(before.touched)
        })
      }),
      { numRuns: 200 },
    )
  })

  it('lets nothing happen to a question after its end, and tells what became of it', () => {
    const ends = new Set<string>()
    fc.assert(
      fc.property(turns, (wanted) => {
        play(wanted, ({ before, after, decision, command }) => {
          for (const consult of before.consults)
            if (!isLive(consult)) {
              ends.add(consult.state)
              const later = consultOf(after, consult.id)
              expect(later && unmarked(later)).toEqual(unmarked(consult))
              // An answer may turn out to be the solution of a question that was closed; nothing else changes an end.
              if (later?.state !== consult.state) expect([consult.state, later?.state]).toEqual(['closed', 'solved'])
            }
          if (!('consultId' in command.input) || command.type === 'case.ask_consult') return
          const named = consultOf(before, String(command.input.consultId))
          if (!named || isLive(named)) return
          if (command.type === 'case.mark_answer' || command.type === 'case.unmark_answer') return
          expect(decision.kind).toBe('refused')
          if (decision.kind === 'refused' && decision.refusal.code === 'consult_over')
            expect(decision.refusal.truth).toMatch(/\.$/)
        })
      }),
      { numRuns: 200 },
    )
    expect([...ends].toSorted()).toEqual(['closed', 'solved', 'withdrawn'])
  })

  it('has at most one who answers a question to be claimed, somebody who was asked and did not decline', () => {
    fc.assert(
      fc.property(turns, (wanted) => {
        play(wanted, ({ after }) => {
          for (const consult of after.consults) {
            const { claimedBy, claimable, helpers } = consult
            if (claimedBy) {
              expect(claimable).toBe(true)
              expect(helpers.find(({ memberId }) => memberId === claimedBy)).toMatchObject({ declinedAt: null })
              const crowd = helpersNow(consult).filter(({ memberId, named }) => !named || memberId === claimedBy)
              if (isLive(consult)) expect(crowd.map(({ memberId }) => memberId)).toEqual([claimedBy])
            }
            expect(new Set(helpers.map(({ memberId }) => memberId)).size).toBe(helpers.length)
            expect(helpers.some(({ memberId }) => memberId === consult.askedBy.id)).toBe(false)
            if (!isLive(consult)) expect(helpersNow(consult)).toEqual([])
            expect(consult.state === 'open').toBe(isLive(consult) && consult.posts.every(({ answer }) => !answer))
          }
        })
      }),
      { numRuns: 200 },
    )
  })

  it('climbs at most once through each step, in order, never after an answer, and is never overdue after a look', () => {
    const taken = new Set<string>()
    fc.assert(
      fc.property(turns, (wanted) => {
        play(wanted, ({ before, after, decision, context, command }) => {
          for (const { climbed } of after.consults) {
            const steps = climbed.map(({ step }) => step)
            for (const step of steps) taken.add(step)
            expect(new Set(steps).size).toBe(steps.length)
            expect(steps).toEqual(['remind', 'widen', 'tell'].filter((step) => steps.some((one) => one === step)))
          }
          if (command.type !== 'case.tick') return
          for (const { id, state } of before.consults)
            if (state !== 'open') expect(consultOf(after, id)).toEqual(consultOf(before, id))
          // The same look again, from the same state: the same events, not one more.
          expect(decide(before, command, context)).toEqual(decision)
          let last = after
          for (let looks = 0; looks < 3; looks++) {
            const again = decide(last, command, context)
            if (again.kind !== 'accepted') break
            last = record(again.events, last.version, context).reduce<Case>(evolve, last)
          }
          // Every overdue step is taken after as many looks as there are steps, and then there is nothing to do.
          const left = decide(last, command, context)
          expect(left).toMatchObject({ kind: 'refused', refusal: { code: 'no_change' } })
          const next = houseAt(last, context)
          if (next) expect(next > context.at).toBe(true)
        })
      }),
      { numRuns: 150 },
    )
    expect([...taken].toSorted()).toEqual(['remind', 'tell', 'widen'])
  })
})

describe('a question that whoever knows may take', () => {
  const rivals = [ben, carla, lena]
  const asked = record(
    eventsOf(decide(start, { type: 'case.ask_consult', input: anAsk() }, asks(ana))),
    start.version,
    asks(ana),
  ).reduce<Case>(evolve, start)
  const move = fc.record({
    who: fc.constantFrom(...rivals),
    how: fc.constantFrom('case.claim_consult' as const, 'case.post_consult' as const),
  })

  it('is got by exactly one, in any order of any number of tries, and every other one is told who', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 12 }), (moves) => {
        let state = asked
        const first = moves[0]?.who
        moves.forEach(({ who, how }, index) => {
          const input = { consultId: anAsk().consultId }
          const command: CaseCommand =
            how === 'case.claim_consult'
              ? { type: how, input }
              : {
                  type: how,
                  input: {
                    ...input,
                    postId: idOf(`race ${index}`),
                    text: 'Mine.',
                    mentions: [],
                    quotes: null,
                    attachments: [],
                  },
                }
          // What everybody had on screen when they tried: the question as it was asked.
          const context = asks(who, { seenVersion: asked.version, at: minutesLater(11 + index) })
          const decision = decide(state, command, context)
          if (who === first) {
            if (decision.kind === 'refused') expect(decision.refusal.code).toBe('no_change')
            else state = record(decision.events, state.version, context).reduce<Case>(evolve, state)
          } else {
            expect(decision).toMatchObject({ kind: 'refused', refusal: { code: 'consult_claimed' } })
            if (decision.kind === 'refused') expect(decision.refusal.truth).toContain(first?.name)
          }
        })
        const [consult] = state.consults
        expect(consult?.claimedBy).toBe(first?.id)
        expect(consult?.helpers.filter(({ claimedAt }) => claimedAt !== null)).toHaveLength(1)
        expect(new Set(consult?.posts.map(({ by }) => by.id)).size).toBeLessThanOrEqual(1)
        expect(floor.members.has(consult?.claimedBy ?? '')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
