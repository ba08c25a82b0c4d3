import { expect, it } from 'vitest'
import { aCase, idOf, minutesLater, refOf } from '../../../../test/fixtures/case-builder.ts'
import { aConsult, aPost } from '../../../../test/fixtures/consults.ts'
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
  expect(refusalOf(mark(ana, {}, after))).toBe('consult_over')
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
})
