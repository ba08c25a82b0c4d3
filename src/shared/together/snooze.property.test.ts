import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, aClock, aMessage, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { ana, asks, ben, eventsOf, record } from '../../../test/fixtures/decisions.ts'
import { isActive, statusSchema } from '../case/basics.ts'
import { decide } from '../case/decide.ts'
import type { DecideContext } from '../case/decision.ts'
import { evolve } from '../case/evolve.ts'
import type { Case } from '../case/state.ts'
import { houseAt } from '../escalation/house-at.ts'
import { awayUntil, isAway } from './snooze.ts'

const minute = fc.integer({ min: 0, max: 500 })
const clock = fc.record({ risk: minute, met: fc.boolean(), paused: fc.boolean() }).map(({ risk, met, paused }) => ({
  ...aClock('resolution'),
  atRiskAt: minutesLater(risk),
  dueAt: minutesLater(risk + 60),
  metAt: met ? minutesLater(1) : null,
  pausedAt: paused ? minutesLater(1) : null,
}))
const anyCase = fc
  .record({
    owner: fc.constantFrom(ana.id, ben.id, null),
    status: fc.constantFrom(...statusSchema.options),
    clocks: fc.array(clock, { maxLength: 3 }),
    until: minute,
    untilReply: fc.boolean(),
  })
  .map(({ owner, status, clocks, until, untilReply }) =>
    aCase({
      ownerId: owner,
      status,
      clocks,
      snoozes: [{ memberId: ana.id, until: minutesLater(until), untilReply, since: minutesLater(0) }],
    }),
  )

const house = (at: string): DecideContext => ({
  ...asks(ana, { at }),
  actor: { kind: 'rule', id: 'house', name: 'Tierdesk' },
})

describe('a case put aside', () => {
  it('is never hidden when nobody owns it, when a clock of it is at risk, when it is done, or after its time', () => {
    fc.assert(
      fc.property(anyCase, minute, (state, now) => {
        const at = minutesLater(now)
        if (!isAway(state, ana.id, at)) return
        expect(state.ownerId).not.toBeNull()
        expect(isActive(state.status)).toBe(true)
        expect(at < (state.snoozes[0]?.until ?? '')).toBe(true)
        for (const { metAt, pausedAt, atRiskAt } of state.clocks)
          expect(metAt || pausedAt || at < atRiskAt).toBeTruthy()
      }),
    )
  })

  it('is hidden from nobody else', () => {
    fc.assert(
      fc.property(anyCase, minute, (state, now) => {
        expect(isAway(state, ben.id, minutesLater(now))).toBe(false)
      }),
    )
  })

  it('has the house look no later than when it comes back, and the house then ends it', () => {
    fc.assert(
      fc.property(anyCase, minute, (state, now) => {
        const at = minutesLater(now)
        if (!isAway(state, ana.id, at)) return
        const next = houseAt(state, asks(ana, { at }))
        expect(next).not.toBeNull()
        const back = awayUntil(state, ana.id) ?? ''
        expect(next && next <= back).toBe(true)
        const context = house(back)
        const after = record(
          eventsOf(decide(state, { type: 'case.tick', input: {} }, context)),
          1,
          context,
        ).reduce<Case>(evolve, state)
        expect(after.snoozes).toEqual([])
      }),
    )
  })

  it('comes back when the customer writes, and not when the AI or a colleague does', () => {
    const state = aCase({
      ownerId: ana.id,
      status: 'open',
      clocks: [],
      snoozes: [{ memberId: ana.id, until: minutesLater(600), untilReply: true, since: minutesLater(0) }],
    })
    const wrote = (author: 'customer' | 'ai' | 'agent') =>
      evolve(state, {
        event: {
          type: 'contact_continued',
          messages: [aMessage({ author })],
          facts: [],
          attempts: [],
          findings: [],
          assessment: null,
          nextResponse: null,
        },
        at: minutesLater(20),
        by: { kind: 'intake', id: 'intake', name: 'API' },
        version: state.version + 1,
      }).snoozes.length
    expect([wrote('customer'), wrote('ai'), wrote('agent')]).toEqual([0, 1, 1])
  })
})
