import { describe, expect, it } from 'vitest'
import { aKeptCase, aQuestion, idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { ana, asks, carla, eventsOf, lena, quinn, refusalOf, tom } from '../../../../test/fixtures/decisions.ts'
import { answerAiInputSchema, decideAnswerAi } from './answer-ai.ts'

const kept = aKeptCase()
const input = { questionId: idOf('question'), granted: null, option: 'Yes', text: null }
const permission = aKeptCase({
  aiQuestion: aQuestion({ kind: 'permission', options: [], authority: { kind: 'refund', amount: 150 } }),
})
const yes = { ...input, granted: true, option: null }

describe('answering the AI', () => {
  it('says what was picked and written, and leaves the pen where it is', () => {
    expect(eventsOf(decideAnswerAi(kept, { ...input, text: 'Once.' }, asks(ana)))).toEqual([
      { type: 'ai_answered', questionId: input.questionId, answer: { granted: null, option: 'Yes', text: 'Once.' } },
    ])
  })

  it('is for the team that has the case and for leads', () => {
    expect(refusalOf(decideAnswerAi(kept, input, asks(lena)))).toBeNull()
    for (const asker of [carla, quinn, tom])
      expect(refusalOf(decideAnswerAi(kept, input, asks(asker)))).toBe('not_permitted')
  })

  it.each([
    ['an option that is none', { option: 'Perhaps' }, 'invalid_input'],
    ['nothing at all', { option: null }, 'invalid_input'],
    ['a permission for a question', { granted: true }, 'invalid_input'],
    ['another question', { questionId: idOf('other') }, 'question_over'],
  ] as const)('is refused for %s', (_, change, code) => {
    expect(refusalOf(decideAnswerAi(kept, { ...input, ...change }, asks(ana)))).toBe(code)
  })

  it('goes on to the customer, so a hole in it is refused by its name', () => {
    const text = 'Say that [amount] is on its way to {{customer.name}}.'
    expect(decideAnswerAi(kept, { ...input, text }, asks(ana))).toMatchObject({
      refusal: { code: 'invalid_input', truth: 'Nothing was sent: amount, customer.name are missing.' },
    })
    expect(refusalOf(decideAnswerAi(permission, { ...yes, text: 'But only [amount].' }, asks(ana)))).toBe(
      'invalid_input',
    )
  })

  it('is given once: who comes later is told what was answered, and by whom', () => {
    const answered = aKeptCase({
      aiQuestion: aQuestion({
        state: 'answered',
        answer: { granted: false, option: null, text: 'Too dear.' },
        answeredBy: { kind: 'member', id: lena.id, name: lena.name },
      }),
    })
    expect(decideAnswerAi(answered, input, asks(ana))).toMatchObject({
      refusal: { code: 'question_over', truth: 'Answered by Lena Fischer: Not allowed. Too dear.' },
    })
  })

  it('gives only what the own limit covers with what was given before, and writes it down as given', () => {
    const events = eventsOf(decideAnswerAi(permission, yes, asks(ana)))
    expect(events).toMatchObject([
      { type: 'ai_answered', answer: { granted: true } },
      {
        type: 'concession_recorded',
        concession: { kind: 'refund', amount: 150, by: { id: ana.id }, approvalId: null },
      },
    ])
    const given = {
      id: idOf('given'),
      kind: 'refund' as const,
      amount: 1,
      what: 'A stamp.',
      by: { kind: 'member' as const, id: ana.id, name: ana.name },
      at: minutesLater(5),
      approvalId: null,
    }
    const before = { ...permission, concessions: [given] }
    expect(refusalOf(decideAnswerAi(before, yes, asks(ana)))).toBe('over_limit')
    expect(refusalOf(decideAnswerAi(before, yes, asks(lena)))).toBeNull()
    expect(eventsOf(decideAnswerAi(before, { ...yes, granted: false }, asks(ana)))).toHaveLength(1)
  })

  it('of a permission says yes or no', () => {
    expect(refusalOf(decideAnswerAi(permission, { ...yes, granted: null, text: 'Well.' }, asks(ana)))).toBe(
      'invalid_input',
    )
  })

  it('takes no endless words', () => {
    expect(answerAiInputSchema.safeParse({ ...input, text: 'x'.repeat(2_001) }).success).toBe(false)
  })
})
