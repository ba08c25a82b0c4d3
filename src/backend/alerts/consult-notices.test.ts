import { describe, expect, it } from 'vitest'
import { aCase } from '../../../test/fixtures/case-builder.ts'
import { aConsult, aHelper, aPost } from '../../../test/fixtures/consults.ts'
import { ana, ben, carla, lena } from '../../../test/fixtures/decisions.ts'
import type { ConsultEvent } from '../../shared/case/evolve-consults.ts'
import type { Consult } from '../../shared/consult/consult.ts'
import { consultNotices } from './consult-notices.ts'

const told = (event: ConsultEvent, consult: Consult = aConsult()) =>
  consultNotices(event, aCase({ consults: [consult] })).map(({ event: of, to }) => [of, to])
const { id: consultId } = aConsult()
const posted = (post: Consult['posts'][number]): ConsultEvent => ({ type: 'consult_posted', consultId, post })

describe('people are told', () => {
  it('that a colleague asks them', () => {
    expect(told({ type: 'consult_asked', consult: aConsult() })).toEqual([['consult_asked', [ben.id, carla.id]]])
  })

  it('that an answer came: the asker', () => {
    expect(told(posted(aPost(ben)))).toEqual([['consult_answered', [ana.id]]])
  })

  it('that the asker wrote back: those who answered and still may, and nobody else', () => {
    const consult = aConsult({ state: 'answered', claimable: false, posts: [aPost(ben)] })
    expect(told(posted(aPost(ana, { answer: false })), consult)).toEqual([['consult_answered', [ben.id]]])
    const left = { ...consult, helpers: [{ ...aHelper(ben), declinedAt: consult.askedAt }, aHelper(carla)] }
    expect(told(posted(aPost(ana, { answer: false })), left)).toEqual([])
  })

  it('that they are mentioned, and of the same post nothing else', () => {
    expect(told(posted(aPost(ben, { mentions: [ana.id, lena.id, ben.id] })))).toEqual([
      ['mentioned', [ana.id, lena.id]],
    ])
  })

  it('that they are asked too: those alone', () => {
    const helpers = [{ ...aHelper(lena), named: true }]
    expect(told({ type: 'consult_joined', consultId, helpers, clock: null })).toEqual([['consult_asked', [lena.id]]])
  })

  it('when nobody answers: who was asked, then who is asked next, then the asker', () => {
    expect(told({ type: 'consult_reminded', consultId, told: [ben.id] })).toEqual([['consult_asked', [ben.id]]])
    expect(told({ type: 'consult_widened', consultId, helpers: [] })).toEqual([['consult_asked', [ben.id, carla.id]]])
    expect(told({ type: 'consult_unanswered', consultId })).toEqual([['consult_unanswered', [ana.id]]])
  })

  it('of a question that was put anew under its own cause, so that it is not held back', () => {
    const consult = aConsult()
    const cause = (event: ConsultEvent) => consultNotices(event, aCase({ consults: [consult] }))[0]?.cause
    const causes = [
      cause({ type: 'consult_asked', consult }),
      cause({ type: 'consult_reminded', consultId, told: [ben.id] }),
      cause({ type: 'consult_widened', consultId, helpers: [] }),
    ]
    expect(new Set(causes).size).toBe(3)
  })

  it('of nothing that changes nothing for them', () => {
    expect(told({ type: 'consult_looked', consultId, memberId: ben.id, memberName: ben.name })).toEqual([])
    expect(told({ type: 'consult_withdrawn', consultId, reason: null }, aConsult({ state: 'withdrawn' }))).toEqual([])
  })

  it('urgently where the case is grave', () => {
    const event: ConsultEvent = { type: 'consult_asked', consult: aConsult() }
    expect(consultNotices(event, aCase({ severity: 'S1', consults: [aConsult()] }))[0]?.urgency).toBe('urgent')
  })
})
