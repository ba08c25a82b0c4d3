import { expect, it } from 'vitest'
import { aCase, idOf, minutesLater, refOf } from '../../../../test/fixtures/case-builder.ts'
import { aConsult, aHelper, aPost } from '../../../../test/fixtures/consults.ts'
import { afterCommand, ana, asks, ben, carla, lena, quinn, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { decideMarkAnswer } from './mark-answer.ts'

const answer = aPost(ben)
const words = aPost(ana, { answer: false })
const consult = aConsult({ state: 'answered', claimedBy: ben.id, posts: [answer, words] })
const working = aCase({ status: 'open', ownerId: ana.id, consults: [consult] })
const input = { consultId: consult.id, postId: answer.id, mark: 'helpful' as const }
const mark = (by = ana, change: Partial<{ postId: string; mark: 'helpful' | 'solution' }> = {}, state = working) =>
  decideMarkAnswer(state, { ...input, ...change }, asks(by))

it('marks an answer as helpful once, and the question goes on', () => {
  const after = afterCommand(working, { type: 'case.mark_answer', input }, asks(ana))
  expect(after.consults[0]).toMatchObject({ helpful: [answer.id], state: 'answered' })
  expect(refusalOf(mark(ana, {}, after))).toBe('no_change')
  expect(refusalOf(mark(ana, { mark: 'solution' }, after))).toBeNull()
})

it('ends the question with its solution', () => {
  const after = afterCommand(
    working,
    { type: 'case.mark_answer', input: { ...input, mark: 'solution' } },
    asks(ana, { at: minutesLater(30) }),
  )
  expect(after.consults[0]).toMatchObject({
    state: 'solved',
    solution: answer.id,
    endedAt: minutesLater(30),
    endedBy: refOf(ana),
  })
  expect(refusalOf(mark(ana, { mark: 'solution' }, after))).toBe('no_change')
})

it('is possible for two weeks after the end, since what helped often shows only then', () => {
  const over = { ...consult, state: 'closed' as const, endedAt: minutesLater(30), endedBy: refOf(lena) }
  const resolved = aCase({ status: 'resolved', ownerId: ana.id, consults: [over] })
  const days = (count: number) => asks(ana, { at: minutesLater(30 + count * 24 * 60) })
  const solution = { type: 'case.mark_answer' as const, input: { ...input, mark: 'solution' as const } }
  expect(afterCommand(resolved, solution, days(13)).consults[0]).toMatchObject({
    state: 'solved',
    solution: answer.id,
    endedBy: refOf(ana),
  })
  expect(refusalOf(decideMarkAnswer(resolved, input, days(14)))).toBe('consult_over')
  expect(refusalOf(decideMarkAnswer(resolved, input, days(13)))).toBeNull()
})

it('leaves a question that became an escalation one', () => {
  const sent = { ...consult, state: 'escalated' as const, endedAt: minutesLater(30), endedBy: refOf(ana) }
  const state = aCase({ status: 'open', ownerId: ana.id, consults: [sent] })
  const after = afterCommand(state, { type: 'case.mark_answer', input: { ...input, mark: 'solution' } }, asks(ana))
  expect(after.consults[0]).toMatchObject({ state: 'escalated', solution: answer.id, endedAt: minutesLater(30) })
})

it('is of answers only', () => {
  expect(refusalOf(mark(ana, { postId: words.id }))).toBe('invalid_input')
  expect(refusalOf(mark(ana, { postId: idOf('nothing') }))).toBe('invalid_input')
})

it('is the asking side’s: nobody marks their own answer', () => {
  expect(refusalOf(mark(lena))).toBeNull()
  expect(refusalOf(mark(ben))).toBe('not_permitted')
  expect(refusalOf(mark(carla))).toBe('not_permitted')
  expect(refusalOf(mark(quinn))).toBe('not_permitted')
  // Not by the way of declining what they answered either, nor when it is over: Ben could ask about this case himself.
  const declined = { ...consult, claimedBy: null, helpers: [{ ...aHelper(ben), declinedAt: minutesLater(25) }] }
  expect(refusalOf(mark(ben, {}, { ...working, consults: [declined] }))).toBe('not_permitted')
  const over = { ...consult, state: 'closed' as const, endedAt: minutesLater(30), endedBy: refOf(ana) }
  expect(refusalOf(mark(ben, {}, { ...working, consults: [over] }))).toBe('not_permitted')
})
