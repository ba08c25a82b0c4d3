import { describe, expect, it } from 'vitest'
import { aCase, aMessage, idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { aConsult, aHelper, anAsk, aPost } from '../../../../test/fixtures/consults.ts'
import {
  afterCommand,
  ana,
  asks,
  ben,
  carla,
  eventsOf,
  intakeAsks,
  lena,
  quinn,
  refusalOf,
} from '../../../../test/fixtures/decisions.ts'
import type { Consult } from '../../consult/consult.ts'
import { mostPosts } from '../../consult/consult.ts'
import { decidePostConsult, type PostConsultInput } from './post-consult.ts'

const working = (change: Partial<Consult> = {}) =>
  aCase({
    status: 'open',
    ownerId: ana.id,
    conversation: [aMessage(), aMessage({ id: 'm2' })],
    consults: [aConsult(change)],
  })
const input: PostConsultInput = {
  consultId: idOf('consult'),
  postId: idOf('post'),
  text: 'Yes, in two steps.',
  mentions: [],
  quotes: null,
  attachments: [],
}
const post = (by = ben, change: Partial<PostConsultInput> = {}, state = working()) =>
  decidePostConsult(state, { ...input, ...change }, asks(by))

describe('writing in the thread', () => {
  it('of somebody who was asked is the answer, and the first one takes the question', () => {
    expect(eventsOf(post())).toMatchObject([
      { type: 'consult_claimed', memberId: ben.id },
      { type: 'consult_posted', post: { answer: true, by: { id: ben.id } } },
    ])
    const after = afterCommand(working(), { type: 'case.post_consult', input }, asks(ben, { at: minutesLater(20) }))
    expect(after.consults[0]).toMatchObject({ state: 'answered', claimedBy: ben.id })
    expect(after.consults[0]?.helpers[0]?.claimedAt).toBe(minutesLater(20))
  })

  it('of several who were asked by name claims nothing: each may answer', () => {
    const state = working({ claimable: false })
    expect(eventsOf(post(ben, {}, state)).map(({ type }) => type)).toEqual(['consult_posted'])
    expect(refusalOf(post(carla, {}, working({ claimable: false, posts: [aPost(ben)], state: 'answered' })))).toBeNull()
  })

  it('tells who came too late who was first', () => {
    const state = working({ claimedBy: ben.id })
    const decision = post(carla, {}, state)
    expect(decision).toMatchObject({
      refusal: { code: 'consult_claimed', truth: 'Ben Okafor is answering it.' },
    })
    const answered = working({ claimedBy: ben.id, state: 'answered', posts: [aPost(ben)] })
    expect(post(carla, {}, answered)).toMatchObject({ refusal: { truth: 'Ben Okafor answered it.' } })
  })

  it('tells a late colleague of the owner the same, though they could write as the asking side', () => {
    const state = working({ helpers: [ben, lena].map(aHelper), claimedBy: ben.id })
    expect(refusalOf(post(lena, {}, state))).toBe('consult_claimed')
  })

  it('of the asking side is no answer', () => {
    expect(eventsOf(post(ana))).toMatchObject([{ type: 'consult_posted', post: { answer: false } }])
    const after = afterCommand(working(), { type: 'case.post_consult', input }, asks(ana))
    expect(after.consults[0]?.state).toBe('open')
    expect(refusalOf(post(lena))).toBeNull()
  })

  it('is refused to everybody else', () => {
    expect(refusalOf(post(quinn))).toBe('not_permitted')
    expect(refusalOf(post(carla, {}, working({ helpers: [aHelper(ben)] })))).toBe('not_found')
    expect(refusalOf(decidePostConsult(working(), input, intakeAsks()))).toBe('not_permitted')
    const declined = working({ helpers: [{ ...aHelper(ben), declinedAt: minutesLater(12) }, aHelper(carla)] })
    expect(refusalOf(post(ben, {}, declined))).toBe('not_permitted')
  })

  it.each([
    ['solved', 'Solved: Ana Reyes took the answer of Carla Nunes as the solution.'],
    ['withdrawn', 'Withdrawn by Ana Reyes.'],
    ['escalated', 'Ana Reyes turned it into an escalation.'],
    ['closed', 'Closed by Ana Reyes.'],
  ] as const)('in one that is %s is refused with what became of it', (state, truth) => {
    const answer = aPost(carla)
    const over = working({
      state,
      posts: [answer],
      solution: answer.id,
      endedBy: { kind: 'member', id: ana.id, name: ana.name },
    })
    expect(post(ben, {}, over)).toMatchObject({ refusal: { code: 'consult_over', truth } })
  })

  it('quotes what the writer sees; a message that the asking side quotes is shared by that', () => {
    const quotes = { kind: 'message' as const, messageId: 'm2' }
    expect(refusalOf(post(ben, { quotes }))).toBe('invalid_input')
    const after = afterCommand(working(), { type: 'case.post_consult', input: { ...input, quotes } }, asks(ana))
    expect(after.consults[0]?.shares.messageIds).toEqual(['m2'])
    expect(refusalOf(post(ben, { quotes, postId: idOf('next') }, after))).toBeNull()
    expect(refusalOf(post(ana, { quotes: { kind: 'message', messageId: 'm9' } }))).toBe('invalid_input')
    expect(refusalOf(post(ana, { quotes: { kind: 'post', postId: idOf('none') } }))).toBe('invalid_input')
    expect(
      refusalOf(post(ana, { quotes: { kind: 'post', postId: input.postId }, postId: idOf('p2') }, after)),
    ).toBeNull()
  })

  it('names nobody who cannot read it', () => {
    const helpers = [aHelper(ben)]
    expect(refusalOf(post(ana, { mentions: [carla.id] }, working({ helpers })))).toBe('unknown_target')
    expect(refusalOf(post(ana, { mentions: [idOf('nobody')] }))).toBe('unknown_target')
    expect(refusalOf(post(ana, { mentions: [carla.id, ben.id, lena.id] }))).toBeNull()
    expect(refusalOf(post(carla, { mentions: [ana.id] }))).toBeNull()
  })

  it('takes one post once, and no more than a thread holds', () => {
    const again = working({ claimable: false, posts: [aPost(ben, { id: input.postId })], state: 'answered' })
    expect(refusalOf(post(ben, {}, again))).toBe('invalid_input')
    const full = working({
      claimable: false,
      posts: Array.from({ length: mostPosts }, (_, n) => aPost(ben, { id: idOf(`post ${n}`) })),
    })
    expect(refusalOf(post(ben, {}, full))).toBe('invalid_input')
  })

  it('finds no question that is not on the case', () => {
    expect(refusalOf(post(ana, { consultId: anAsk({ consultId: idOf('other') }).consultId }))).toBe('not_found')
  })
})
