import { beforeEach, expect, it } from 'vitest'
import type { PolicyVersion } from '../../shared/contract/triage.ts'
import { defaultTriagePolicy, withRule } from '../../shared/triage/policy.ts'
import { useDraft, whatIfKey } from './draft-store.ts'

const published = (version: number, minimum = 0.7): PolicyVersion => ({
  version,
  state: 'published',
  policy: withRule({ ...defaultTriagePolicy, version }, 'low_confidence', { minimum }),
  reason: 'A test',
  proposedBy: { id: null, name: 'Tierdesk' },
  proposedAt: '2026-11-23T00:00:00.000Z',
  decidedBy: null,
  decidedAt: null,
  decisionNote: null,
  trial: null,
  endedAt: null,
  endNote: null,
})
const minimum = 'rules.low_confidence.minimum'
const draft = () => useDraft.getState()

beforeEach(() => {
  draft().discard()
  draft().start('olivia')
})

it('begins with the first change and ends with the last one undone', () => {
  draft().change(published(1), minimum, 0.9)
  expect(draft()).toMatchObject({ base: { version: 1 }, changes: { [minimum]: 0.9 } })
  draft().undo([minimum])
  expect(draft()).toMatchObject({ base: null, changes: {} })
})

it('stays on the version it was made from until it is moved', () => {
  draft().change(published(1), minimum, 0.9)
  draft().change(published(2, 0.8), 'rules.vip.points', 1)
  expect(draft().base?.version).toBe(1)
  draft().moveTo(published(2, 0.9))
  expect(draft()).toMatchObject({ base: { version: 2 }, changes: { 'rules.vip.points': 1 } })
})

it('takes a whole policy in place of what was there', () => {
  draft().change(published(1), 'rules.vip.points', 1)
  draft().take(published(1), withRule(defaultTriagePolicy, 'low_confidence', { minimum: 0.85 }))
  expect(draft().changes).toEqual({ [minimum]: 0.85 })
})

it('leaves nothing to the next person', () => {
  draft().change(published(1), minimum, 0.9)
  draft().write('Because')
  draft().start('olivia')
  expect(draft().changes).toEqual({ [minimum]: 0.9 })
  draft().start('arjun')
  expect(draft()).toMatchObject({ base: null, changes: {}, reason: '' })
})

it('names a draft by its content, in whatever order it was typed', () => {
  expect(whatIfKey(1, { a: 1, b: 2 })).toBe(whatIfKey(1, { b: 2, a: 1 }))
  expect(whatIfKey(1, { a: 1 })).not.toBe(whatIfKey(2, { a: 1 }))
  expect(whatIfKey(1, { a: 1 })).not.toBe(whatIfKey(1, { a: 2 }))
})
