import { describe, expect, test } from 'vitest'
import { aCase, aDirectory, aMember, aMessage, aTeam, idOf, minutesLater } from '../../../test/fixtures/case-builder.ts'
import type { Member } from '../../shared/access/directory.ts'
import type { Case } from '../../shared/case/state.ts'
import type { Consult } from '../../shared/consult/consult.ts'
import { aConsult, ana, aPost, ben, cleo } from './consult-fixture.ts'
import {
  addable,
  answerToMark,
  consultMay,
  inOrder,
  isUnconfirmed,
  nameable,
  quotedOf,
  sharedWith,
  unconfirmed,
} from './thread-state.ts'

const far = aTeam({ name: 'Billing' })
const helper: Member = { ...ben, teamIds: [far.id] }
const other: Member = { ...cleo, teamIds: [far.id] }
const directory = aDirectory({ teams: [aTeam(), far], members: [ana, helper, other] })
const owned = (consult: Consult, changes: Partial<Case> = {}): Case =>
  aCase({ ownerId: ana.id, consults: [consult], ...changes })
const may = (consult: Consult, me: Member, at = minutesLater(30)) => consultMay(owned(consult), consult, me, at)
const helpers = [helper, other].map(({ id, name }) => ({
  memberId: id,
  name,
  askedAt: minutesLater(10),
  claimedAt: null,
  declinedAt: null,
  named: false,
}))

describe('what a member can do with a question', () => {
  test('the asker writes, marks, and withdraws until somebody answers; then closes', () => {
    expect(may(aConsult(), ana)).toMatchObject({ post: true, answers: false, mark: true, withdraw: true, close: false })
    const answered = aConsult({ state: 'answered', posts: [aPost('Yes')] })
    expect(may(answered, ana)).toMatchObject({ post: true, withdraw: false, close: true })
  })

  test('who was asked answers or declines, and marks nothing', () => {
    expect(may(aConsult(), helper)).toMatchObject({
      post: true,
      answers: true,
      decline: true,
      mark: false,
      claim: false,
    })
  })

  test('of a crowd the first takes it, and the others can do nothing any more', () => {
    const open = aConsult({ claimable: true, helpers })
    expect(may(open, other)).toMatchObject({ claim: true, takes: true })
    const taken = aConsult({ claimable: true, helpers, claimedBy: helper.id })
    expect(may(taken, helper)).toMatchObject({ claim: false, takes: false, post: true })
    expect(may(taken, other)).toMatchObject({ claim: false, post: false, decline: false })
  })

  test('who was added by name answers, whoever has it', () => {
    const named = helpers.map((one) => ({ ...one, named: one.memberId === other.id }))
    const taken = aConsult({ claimable: true, helpers: named, claimedBy: helper.id })
    expect(may(taken, other)).toMatchObject({ claim: false, takes: false, post: true, answers: true, add: false })
    expect(may(taken, ana)).toMatchObject({ add: true })
  })

  test('nobody does anything once it is over, but that the asker marks answers for a while', () => {
    const over = aConsult({ state: 'solved', endedAt: minutesLater(20) })
    const none = { post: false, answers: false, takes: false, claim: false, decline: false, add: false }
    expect(may(over, ana)).toEqual({ ...none, mark: true, withdraw: false, close: false })
    for (const all of [may(over, helper), may(over, ana, minutesLater(30 * 24 * 60))])
      expect(new Set(Object.values(all))).toEqual(new Set([false]))
  })
})

describe('who can be named', () => {
  const names = (consult: Consult, me: Member, changes: Partial<Case> = {}) =>
    nameable(owned(consult, changes), consult, directory, me.id).map(({ name }) => name)

  test('the asker first, then who was asked, then who works near the case', () => {
    const near = aMember({ name: 'Aaron Near' })
    const consult = aConsult()
    const all = nameable(owned(consult), consult, aDirectory({ members: [near, helper, ana] }), idOf('nobody'))
    expect(all.map(({ name }) => name)).toEqual([ana.name, helper.name, near.name])
  })

  test('never oneself, and nobody who does not see the question', () => {
    expect(names(aConsult(), ana)).toEqual([helper.name])
    expect(names(aConsult(), helper)).toEqual([ana.name])
  })

  test('on a cut case only who takes part in it', () => {
    expect(names(aConsult(), helper, { sight: 'consult', teamId: far.id })).toEqual([ana.name])
  })
})

describe('what a post quotes', () => {
  const consult = aConsult({ posts: [aPost('Yes, two.')] })
  const messages = [{ id: 'm1', name: 'Ida', text: 'Twice!' }]

  test('is found among the posts and the messages', () => {
    expect(quotedOf({ kind: 'post', postId: idOf('post:Yes, two.') }, consult, messages)).toMatchObject({
      name: ben.name,
      text: 'Yes, two.',
      kind: 'post',
    })
    expect(quotedOf({ kind: 'message', messageId: 'm1' }, consult, messages)).toMatchObject({ name: 'Ida' })
  })

  test('is nothing where it cannot be shown', () => {
    expect(quotedOf({ kind: 'message', messageId: 'gone' }, consult, messages)).toBeNull()
    expect(quotedOf(null, consult, messages)).toBeNull()
  })
})

test('shared messages come in the order of the conversation', () => {
  const conversation = ['m1', 'm2', 'm3'].map((id) => aMessage({ id }))
  const shares = { ...aConsult().shares, messageIds: ['m3', 'm1'] }
  expect(sharedWith(aConsult({ shares }), conversation).map(({ id }) => id)).toEqual(['m1', 'm3'])
})

describe('the answer a key marks', () => {
  const own = aPost('And?', { by: { kind: 'member', id: ana.id, name: ana.name }, answer: false })
  const [first, second] = [aPost('First'), aPost('Second')]

  test('is the newest answer, and pressed once more no older one', () => {
    expect(answerToMark(aConsult({ posts: [first, second, own] }), 'helpful')).toBe(second)
    expect(answerToMark(aConsult({ posts: [first, second, own], helpful: [second.id] }), 'helpful')).toBeUndefined()
  })

  test('is the newest answer for the solution, helpful or not, while there is none, and never the asker’s words', () => {
    expect(answerToMark(aConsult({ posts: [first, own], helpful: [first.id] }), 'solution')).toBe(first)
    expect(answerToMark(aConsult({ posts: [first], solution: first.id }), 'solution')).toBeUndefined()
    expect(answerToMark(aConsult({ posts: [own] }), 'solution')).toBeUndefined()
  })
})

test('what the backend has not confirmed is told apart by what, when and who', () => {
  const by = { kind: 'member' as const, id: ana.id, name: ana.name }
  const timeline: Case['timeline'] = [
    { version: 1, at: minutesLater(1), by, kind: 'consult_posted', details: {} },
    { version: 2, at: minutesLater(2), by, kind: 'consult_posted', details: {} },
  ]
  const marks = unconfirmed(aCase({ timeline }), 1)
  expect(isUnconfirmed(marks, 'consult_posted', minutesLater(2), by)).toBe(true)
  expect(isUnconfirmed(marks, 'consult_posted', minutesLater(1), by)).toBe(false)
  expect(isUnconfirmed(marks, 'consult_asked', minutesLater(2), by)).toBe(false)
  expect(isUnconfirmed(marks, 'consult_posted', minutesLater(2), { id: ben.id })).toBe(false)
})

test('what goes on stands apart from what is over, the newest first', () => {
  const [old, live, over] = [aConsult({ id: idOf('a') }), aConsult({ id: idOf('b') }), aConsult({ state: 'closed' })]
  expect(inOrder([old, over, live])).toEqual({ live: [live, old], over: [over] })
})

test('who can be asked on top is neither the asking side nor asked already', () => {
  const ids = (consult: Consult, meId: string) => [...addable(consult, directory, meId).members.keys()]
  expect(ids(aConsult(), ana.id)).toEqual([other.id])
  const taken = aConsult({ claimable: true, helpers, claimedBy: helper.id })
  expect(ids(taken, ana.id)).toEqual([other.id])
  expect(ids(aConsult(), other.id)).toEqual([])
})
