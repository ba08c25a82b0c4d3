import { describe, expect, it } from 'vitest'
import { aCase, aKeptCase, aMessage, aQuestion, idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { ana, asks, billing, eventsOf, houseAsks, intakeAsks, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { decide } from '../decide.ts'
import { decideAskByAi } from './ask-by-ai.ts'

const { id, senderId, kind, text, options, authority, dueAt } = aQuestion({ id: idOf('next'), senderId: 'q-2' })
const input = { id, senderId, kind, text, options, authority, dueAt }
const kept = aKeptCase({ aiQuestion: aQuestion({ state: 'withdrawn' }) })

describe('a question of the AI', () => {
  it('waits from now on, behind the last message there was', () => {
    const written = { ...kept, conversation: [aMessage(), aMessage({ id: 'm2', author: 'ai', text: 'One moment.' })] }
    expect(eventsOf(decideAskByAi(written, input, intakeAsks()))).toEqual([
      {
        type: 'ai_asked',
        question: {
          ...input,
          askedBy: { kind: 'intake', id: 'intake', name: 'API' },
          askedAt: minutesLater(10),
          askedAfter: 'm2',
          state: 'open',
          answer: null,
          answeredBy: null,
          endedAt: null,
          delivery: null,
        },
      },
    ])
  })

  it('begins no clock and raises no flag on what the AI keeps', () => {
    const events = eventsOf(decide(kept, { type: 'case.ask_by_ai', input }, intakeAsks()))
    expect(events.map(({ type }) => type)).toEqual(['ai_asked'])
  })

  it('is asked on a case that somebody owns while the AI has the pen', () => {
    const given = aCase({ status: 'open', ownerId: ana.id, pen: kept.pen })
    expect(refusalOf(decideAskByAi(given, input, intakeAsks()))).toBeNull()
  })

  it('is for intake only, one at a time, and not on a case that is done', () => {
    for (const context of [asks(ana), houseAsks()])
      expect(refusalOf(decideAskByAi(kept, input, context))).toBe('not_permitted')
    expect(decideAskByAi(aKeptCase(), input, intakeAsks())).toMatchObject({
      refusal: { code: 'question_open', truth: aQuestion().text },
    })
    expect(refusalOf(decideAskByAi({ ...kept, status: 'resolved' }, input, intakeAsks()))).toBe('case_resolved')
  })

  it('is refused while a person has the pen, naming the owner or the team that has the case', () => {
    expect(decideAskByAi(aCase({ ownerId: ana.id }), input, intakeAsks())).toMatchObject({
      refusal: { code: 'pen_held', message: 'Held by a person (Ana Reyes).', truth: 'Ana Reyes' },
    })
    expect(decideAskByAi(aCase({ teamId: billing.id }), input, intakeAsks())).toMatchObject({
      refusal: { code: 'pen_held', truth: 'Billing' },
    })
  })
})
