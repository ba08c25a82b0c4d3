import { expect, it } from 'vitest'
import { aCase } from '../../../../test/fixtures/case-builder.ts'
import { aConsult, aPost } from '../../../../test/fixtures/consults.ts'
import { afterCommand, ana, asks, ben, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { decideCloseConsult } from './close-consult.ts'

const answered = aConsult({ state: 'answered', claimedBy: ben.id, posts: [aPost(ben)] })
const working = aCase({ status: 'open', ownerId: ana.id, consults: [answered] })
const input = { consultId: answered.id, reason: null }

it('ends a question that was answered', () => {
  const after = afterCommand(working, { type: 'case.close_consult', input }, asks(ana))
  expect(after.consults[0]?.state).toBe('closed')
  expect(refusalOf(decideCloseConsult(after, input, asks(ana)))).toBe('consult_over')
})

it('points to withdrawing while nobody answered', () => {
  expect(refusalOf(decideCloseConsult({ ...working, consults: [aConsult()] }, input, asks(ana)))).toBe('no_change')
})

it('is not for who answers', () => {
  expect(refusalOf(decideCloseConsult(working, input, asks(ben)))).toBe('not_permitted')
})

it('happens by itself when the case is resolved', () => {
  const resolved = afterCommand(
    { ...working, consults: [answered, aConsult({ id: answered.askedBy.id })] },
    { type: 'case.resolve', input: { rootCause: 'other', summary: 'Done.' } },
    asks(ana),
  )
  expect(resolved.consults.map(({ state, endedBy }) => [state, endedBy?.id])).toEqual([
    ['closed', ana.id],
    ['closed', ana.id],
  ])
})
