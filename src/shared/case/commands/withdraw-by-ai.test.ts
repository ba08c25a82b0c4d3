import { describe, expect, it } from 'vitest'
import { aKeptCase, aQuestion, idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks, eventsOf, intakeAsks, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { decideWithdrawByAi } from './withdraw-by-ai.ts'

const input = { questionId: idOf('question'), reason: 'The customer found it.' }

describe('taking a question back', () => {
  it('ends it with its reason; the AI keeps the conversation', () => {
    expect(eventsOf(decideWithdrawByAi(aKeptCase(), input, intakeAsks()))).toEqual([
      { type: 'ai_question_withdrawn', ...input },
    ])
    const after = afterCommand(aKeptCase(), { type: 'case.withdraw_by_ai', input }, intakeAsks())
    expect(after).toMatchObject({
      pen: { holder: 'ai' },
      aiQuestion: { state: 'withdrawn', endedAt: minutesLater(10), answer: null, delivery: null },
      clocks: [],
    })
  })

  it('is for intake only', () => {
    expect(refusalOf(decideWithdrawByAi(aKeptCase(), input, asks(ana)))).toBe('not_permitted')
  })

  it('is refused for another question, and for one that is over', () => {
    const other = { ...input, questionId: idOf('other') }
    expect(refusalOf(decideWithdrawByAi(aKeptCase(), other, intakeAsks()))).toBe('question_over')
    for (const state of ['answered', 'escalated', 'withdrawn'] as const)
      expect(refusalOf(decideWithdrawByAi(aKeptCase({ aiQuestion: aQuestion({ state }) }), input, intakeAsks()))).toBe(
        'question_over',
      )
  })
})
