import { expect, it } from 'vitest'
import { aCommitment, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { promiseStanding } from './promise-words.ts'

const at = (minutes: number) => Date.parse(minutesLater(minutes))
const promise = aCommitment({ dueAt: minutesLater(60) })

it('says how long is left, that it comes near, and how late it is', () => {
  expect(promiseStanding(promise, at(50))).toMatchObject({ mood: 'ok', words: expect.stringMatching(/10 min left$/) })
  expect(promiseStanding({ ...promise, remindedAt: minutesLater(45) }, at(50)).mood).toBe('near')
  expect(promiseStanding(promise, at(75))).toMatchObject({ mood: 'late', words: expect.stringMatching(/15 min late$/) })
  expect(promiseStanding({ ...promise, dueAt: null }, at(75))).toEqual({ mood: 'ok', words: 'without a time' })
})

it('is missed when the house says so, at a desk whose clock is slow too', () => {
  const missed = { ...promise, remindedAt: minutesLater(45), missedAt: minutesLater(60) }
  expect(promiseStanding(missed, at(50))).toMatchObject({
    mood: 'late',
    words: expect.stringMatching(/Not kept in time$/),
  })
})
