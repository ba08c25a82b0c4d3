import { describe, expect, it } from 'vitest'
import { aCase, aCommitment, idOf, minutesLater, refOf } from '../../../../test/fixtures/case-builder.ts'
import { ana, asks, ben, billing, eventsOf, lena, record, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { dueCommitments, nextCommitmentMoment } from '../../commitment/due.ts'
import { houseAt } from '../../escalation/house-at.ts'
import { noGuides } from '../../guide/guide-library.ts'
import { decide } from '../decide.ts'
import { evolve } from '../evolve.ts'
import { buildPacket } from '../packet.ts'
import type { Case } from '../state.ts'
import { decideCommit } from './commit.ts'
import { decideDropCommitment } from './drop-commitment.ts'
import { decideKeepCommitment } from './keep-commitment.ts'
import { decideReply } from './reply.ts'

const owned = aCase({ ownerId: ana.id, status: 'open' })
const input = { commitmentId: idOf('promise'), text: 'We call you by noon.', dueAt: minutesLater(130), messageId: null }
const next = (state: Case, events: Parameters<typeof record>[0], context = asks(ana)) =>
  record(events, state.version, context).reduce<Case>(evolve, state)
const promised = next(owned, eventsOf(decideCommit(owned, input, asks(ana))))

describe('a promise to a customer', () => {
  it('is recorded by who may write to them, with who and when', () => {
    expect(promised.commitments).toMatchObject([
      {
        id: input.commitmentId,
        state: 'open',
        by: { name: 'Ana Reyes' },
        at: minutesLater(10),
        dueAt: minutesLater(130),
      },
    ])
    expect(refusalOf(decideCommit(owned, input, asks(ben)))).toBe('not_permitted')
    expect(refusalOf(decideCommit(owned, input, asks(lena)))).toBeNull()
    expect(refusalOf(decideCommit(promised, input, asks(ana)))).toBe('invalid_input')
    expect(refusalOf(decideCommit(owned, { ...input, dueAt: minutesLater(400 * 1_440) }, asks(ana)))).toBe(
      'invalid_input',
    )
    expect(refusalOf(decideCommit({ ...owned, status: 'resolved' }, input, asks(ana)))).toBe('case_resolved')
  })

  it('is not recorded for a message that did not go out', () => {
    const said = { ...input, messageId: idOf('reply') }
    expect(refusalOf(decideCommit(owned, said, asks(ana)))).toBe('invalid_input')
    const replied = next(owned, eventsOf(decideReply(owned, { messageId: idOf('reply'), text: input.text }, asks(ana))))
    expect(refusalOf(decideCommit(replied, said, asks(ana)))).toBeNull()
  })

  it('is ended by whoever it was handed on to, as long as they see the case', () => {
    const handed: Case = {
      ...promised,
      status: 'resolved',
      commitments: promised.commitments.map((one) => ({ ...one, keeper: refOf(ben) })),
    }
    const keep = { commitmentId: input.commitmentId, reason: null }
    expect(refusalOf(decideKeepCommitment(handed, keep, asks(ben)))).toBeNull()
    expect(refusalOf(decideKeepCommitment(promised, keep, asks(ben)))).toBe('not_permitted')
    expect(refusalOf(decideKeepCommitment({ ...handed, teamId: billing.id }, keep, asks(ben)))).toBe('not_permitted')
  })

  it('is kept or dropped once, also on a case that is done', () => {
    const done: Case = { ...promised, status: 'resolved' }
    const keep = { commitmentId: input.commitmentId, reason: null }
    const kept = next(done, eventsOf(decideKeepCommitment(done, keep, asks(ana))))
    expect(kept.commitments[0]).toMatchObject({ state: 'kept', endedBy: { name: 'Ana Reyes' } })
    expect(decideKeepCommitment(kept, keep, asks(ana))).toMatchObject({
      refusal: { code: 'no_change', truth: 'Ana Reyes said so.' },
    })
    const drop = { commitmentId: input.commitmentId, reason: 'They called first.' }
    const dropped = next(promised, eventsOf(decideDropCommitment(promised, drop, asks(ana))))
    expect(dropped.commitments[0]).toMatchObject({ state: 'dropped', reason: 'They called first.' })
    expect(refusalOf(decideDropCommitment(promised, drop, asks(ben)))).toBe('not_permitted')
    expect(refusalOf(decideKeepCommitment(promised, { commitmentId: 'none', reason: null }, asks(ana)))).toBe(
      'invalid_input',
    )
  })

  it('stands in the packet while it is open, with when it is due', () => {
    expect(buildPacket(promised, noGuides).commitments).toEqual(['We call you by noon. (due 2026-03-02 11:10 UTC)'])
  })

  it('is reminded of a quarter of its time before, then missed, each once, by the house', () => {
    const house = { kind: 'rule', id: 'house', name: 'Tierdesk' } as const
    const tick = (state: Case, at: string) => {
      const context = { ...asks(ana, { at }), actor: house }
      const decision = decide(state, { type: 'case.tick', input: {} }, context)
      return decision.kind === 'accepted' ? next(state, decision.events, context) : state
    }
    expect(nextCommitmentMoment(promised)).toBe(minutesLater(100))
    expect(houseAt({ ...promised, status: 'resolved' }, asks(ana))).toBe(minutesLater(100))
    const early = tick(promised, minutesLater(99))
    expect(early.commitments[0]).toMatchObject({ remindedAt: null })
    const reminded = tick(tick(promised, minutesLater(100)), minutesLater(101))
    expect(reminded.commitments[0]).toMatchObject({ remindedAt: minutesLater(100), missedAt: null })
    const missed = tick(tick(reminded, minutesLater(130)), minutesLater(131))
    expect(missed.commitments[0]).toMatchObject({ state: 'open', missedAt: minutesLater(130) })
    expect(missed.timeline.filter(({ kind }) => kind === 'commitment_missed')).toHaveLength(1)
    expect(nextCommitmentMoment(missed)).toBeNull()
  })

  it('needs no reminder once it is over, and none without a time', () => {
    const over = { commitments: [aCommitment(), aCommitment({ id: 'whenever', dueAt: null })] }
    expect(dueCommitments(over, minutesLater(500))).toEqual([
      { type: 'commitment_missed', commitmentId: aCommitment().id, text: 'We call you back.' },
    ])
    expect(dueCommitments({ commitments: [aCommitment({ state: 'kept' })] }, minutesLater(500))).toEqual([])
  })
})
