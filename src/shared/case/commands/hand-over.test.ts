import { describe, expect, it } from 'vitest'
import { aCase, aKeptCase, aMessage, aQuestion, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks, houseAsks, intakeAsks, refusalOf } from '../../../../test/fixtures/decisions.ts'
import type { Delivery } from '../../pen/delivery.ts'
import { decide } from '../decide.ts'
import type { Case } from '../state.ts'

/** What the house does of what the AI keeps. */

const tick = { type: 'case.tick' as const, input: {} }
const aDayLater = 24 * 60 + 1
const at = (minutes: number) => houseAsks({ at: minutesLater(minutes) })
const delivery = (state: Delivery['state']): Delivery => ({ state, at: minutesLater(20), tries: 1, reason: null })
const answered = (state: Delivery['state']): Case =>
  aKeptCase({
    aiQuestion: aQuestion({
      state: 'answered',
      answer: { granted: null, option: 'Yes', text: null },
      answeredBy: { kind: 'member', id: ana.id, name: ana.name },
      endedAt: minutesLater(20),
      delivery: delivery(state),
    }),
  })
const says = (author: 'ai' | 'customer', minutes: number, to: Case): Case =>
  afterCommand(
    to,
    {
      type: 'case.continue_contact',
      // The sender's clock is hours behind.
      input: {
        messages: [aMessage({ id: `${author} ${minutes}`, author, text: 'And now?', at: minutesLater(minutes - 600) })],
        facts: [],
        attempts: [],
        findings: [],
        assessment: null,
      },
    },
    intakeAsks({ at: minutesLater(minutes) }),
  )

describe('a question that nobody answers', () => {
  it('makes the case an ordinary escalation when its time is over, and not before', () => {
    expect(refusalOf(decide(aKeptCase(), tick, at(59)))).toBe('no_change')
    const after = afterCommand(aKeptCase(), tick, at(60))
    expect(after).toMatchObject({ pen: { holder: 'person' }, status: 'new', aiQuestion: { state: 'escalated' } })
    expect(after.clocks.map(({ kind, startedAt }) => [kind, startedAt])).toEqual([
      ['first_response', minutesLater(60)],
      ['resolution', minutesLater(60)],
    ])
    expect(after.priority.score).toBeGreaterThan(0)
    expect(after.timeline.map(({ kind }) => kind)).toContain('case_triaged')
    expect(refusalOf(decide(after, tick, at(61)))).toBe('no_change')
  })

  it('gives the owner of a case that has one the pen, and leaves its clocks', () => {
    const given = aCase({ status: 'open', ownerId: ana.id, pen: aKeptCase().pen, aiQuestion: aQuestion() })
    const after = afterCommand(given, tick, at(60))
    expect(after).toMatchObject({ pen: { holder: 'person' }, ownerId: ana.id })
    expect(after.clocks.map(({ startedAt }) => startedAt)).toEqual(given.clocks.map(({ startedAt }) => startedAt))
  })

  it('and is answered too late is told as it is: nobody answered, and who has the case now', () => {
    const after = afterCommand(aKeptCase(), tick, at(60))
    const answer = {
      type: 'case.answer_ai' as const,
      input: { questionId: aQuestion().id, granted: null, option: 'Yes', text: null },
    }
    expect(decide(after, answer, asks(ana, { at: minutesLater(61) }))).toMatchObject({
      refusal: {
        code: 'question_over',
        message: 'The AI no longer waits for an answer: the case went to people.',
        truth: 'Nobody answered in time. Waiting in the queue of Frontline.',
      },
    })
  })
})

describe('what the AI keeps and nothing is heard of for a day', () => {
  it('is done when its answer got through and nobody waits', () => {
    const quiet = afterCommand(answered('sent'), tick, at(aDayLater))
    expect(quiet).toMatchObject({ status: 'resolved', pen: { holder: 'ai' }, ownerId: null })
    const talked = says('ai', 40, says('customer', 30, answered('delivered')))
    expect(afterCommand(talked, tick, at(40 + aDayLater)).status).toBe('resolved')
  })

  it.each(['waiting', 'failed'] as const)('goes to people when the answer never got through (%s)', (state) => {
    const after = afterCommand(answered(state), tick, at(aDayLater))
    expect(after).toMatchObject({ status: 'new', pen: { holder: 'person' } })
    expect(after.clocks).toHaveLength(2)
  })

  it('goes to people when the customer wrote last, whatever the clock of the sender says', () => {
    const after = afterCommand(says('customer', 30, answered('sent')), tick, at(30 + aDayLater))
    expect(after).toMatchObject({ status: 'new', pen: { holder: 'person' } })
    expect(after.timeline.at(-2)).toMatchObject({ kind: 'ai_handed_over', details: { why: 'silent' } })
  })
})

describe('a customer of a case that somebody owns', () => {
  it('counts as answered when the AI, which has the pen, answers', () => {
    const owned = aCase({ status: 'open', ownerId: ana.id, pen: aKeptCase().pen, clocks: [] })
    const asked = afterCommand(
      owned,
      {
        type: 'case.continue_contact',
        input: {
          messages: [aMessage({ id: 'c1', at: minutesLater(30) })],
          facts: [],
          attempts: [],
          findings: [],
          assessment: null,
        },
      },
      intakeAsks({ at: minutesLater(30) }),
    )
    expect(asked.clocks).toMatchObject([{ kind: 'next_response', metAt: null }])
    const answered = afterCommand(
      asked,
      {
        type: 'case.continue_contact',
        input: {
          messages: [aMessage({ id: 'a1', author: 'ai', text: 'On its way.', at: minutesLater(31) })],
          facts: [],
          attempts: [],
          findings: [],
          assessment: null,
        },
      },
      intakeAsks({ at: minutesLater(32) }),
    )
    expect(answered.clocks).toMatchObject([{ kind: 'next_response', metAt: minutesLater(31) }])
  })
})
