import { expect, it } from 'vitest'
import { aCase, idOf, minutesLater, refOf } from '../../../../test/fixtures/case-builder.ts'
import { aConsult, aPost } from '../../../../test/fixtures/consults.ts'
import { afterCommand, ana, asks, ben, eventsOf, lena, quinn, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { decideUnmarkAnswer } from './unmark-answer.ts'

const answer = aPost(ben)
const consult = aConsult({ state: 'answered', claimedBy: ben.id, posts: [answer], helpful: [answer.id] })
const working = aCase({ status: 'open', ownerId: ana.id, consults: [consult] })
const input = { consultId: consult.id, postId: answer.id }

it('takes the mark back, once, and it can be given again', () => {
  expect(eventsOf(decideUnmarkAnswer(working, input, asks(ana)))).toEqual([
    { type: 'consult_unmarked', ...input, memberId: ben.id, memberName: ben.name },
  ])
  const after = afterCommand(working, { type: 'case.unmark_answer', input }, asks(ana))
  expect(after.consults).toEqual([{ ...consult, helpful: [] }])
  expect(refusalOf(decideUnmarkAnswer(after, input, asks(ana)))).toBe('no_change')
  const again = afterCommand(after, { type: 'case.mark_answer', input: { ...input, mark: 'helpful' } }, asks(ana))
  expect(again.consults).toEqual([consult])
})

it('is the asking side’s, on answers that are there', () => {
  expect(refusalOf(decideUnmarkAnswer(working, input, asks(lena)))).toBeNull()
  expect(refusalOf(decideUnmarkAnswer(working, input, asks(ben)))).toBe('not_permitted')
  expect(refusalOf(decideUnmarkAnswer(working, input, asks(quinn)))).toBe('not_permitted')
  expect(refusalOf(decideUnmarkAnswer(working, { ...input, postId: idOf('none') }, asks(ana)))).toBe('invalid_input')
})

it('leaves the solution, and is over with the marks', () => {
  const ended = { state: 'solved' as const, solution: answer.id, endedAt: minutesLater(30), endedBy: refOf(ana) }
  const solved = { ...working, consults: [{ ...consult, ...ended }] }
  const after = afterCommand(solved, { type: 'case.unmark_answer', input }, asks(ana, { at: minutesLater(40) }))
  expect(after.consults[0]).toMatchObject({ ...ended, helpful: [] })
  const late = asks(ana, { at: minutesLater(30 + 14 * 24 * 60) })
  expect(refusalOf(decideUnmarkAnswer(solved, input, late))).toBe('consult_over')
})
