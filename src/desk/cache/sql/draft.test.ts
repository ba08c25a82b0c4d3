import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseCommand } from '../../../shared/case/commands/index.ts'
import { makeCase } from '../../fixtures/make-case.ts'
import { openTestCache } from '../../fixtures/open-cache.ts'
import type { Cache } from '../cache.ts'
import { forgetCase } from '../store-case.ts'
import { dropSentDraft, listDrafts, putDraft, readDrafts } from './draft.ts'

const day = 24 * 60 * 60 * 1_000
const now = 100 * day
const here = makeCase(1)

let cache: Cache
let remove: () => void
beforeEach(() => {
  const test = openTestCache([here])
  cache = test.cache
  remove = test.remove
})
afterEach(() => remove())

const put = (text: string, caseId = here.id, changedAt = now, kind: 'reply' | 'note' = 'reply') =>
  cache.write((db) => putDraft(db, { caseId, kind, text, changedAt }))
const read = (caseId = here.id, at = now) => cache.read((db) => readDrafts(db, caseId, at))
const reply = (text: string): CaseCommand => ({ type: 'case.reply', input: { messageId: uuidv7(), text } })
const sent = (command: CaseCommand) => cache.write((db) => dropSentDraft(db, here.id, command))

describe('drafts', () => {
  it('are kept by case and kind, the newest text of each', () => {
    put('Dear')
    put('Dear Ana')
    put('Ask billing', here.id, now, 'note')
    expect(read()).toEqual({ reply: 'Dear Ana', note: 'Ask billing' })
    expect(read('another case')).toEqual({})
  })

  it('go when they are emptied', () => {
    put('Dear Ana')
    put('')
    expect(cache.read(listDrafts)).toEqual([])
  })

  it('go two weeks after the last change, from the screen at once and from the disk with the next draft', () => {
    put('Dear Ana')
    expect(read(here.id, now + 14 * day - 1).reply).toBe('Dear Ana')
    expect(read(here.id, now + 14 * day).reply).toBeUndefined()
    put('Hello', 'another case', now + 14 * day)
    expect(cache.read(listDrafts).map(({ text }) => text)).toEqual(['Hello'])
  })

  it('are five hundred at most: the one untouched longest makes room', () => {
    for (let n = 0; n < 500; n += 1) put(`Draft ${n}`, `case ${n}`, now + n)
    put('Draft 0, changed', 'case 0', now + 500)
    put('One more', 'case 500', now + 501)
    const kept = cache.read(listDrafts)
    expect(kept).toHaveLength(500)
    expect(kept[0]?.text).toBe('Draft 2')
    expect(kept.map(({ text }) => text)).toContain('Draft 0, changed')
  })

  it('go when they are sent, and stay when something else is', () => {
    put('  Dear Ana\n')
    put('Ask billing', here.id, now, 'note')
    sent(reply('Something else'))
    sent({ type: 'case.note', input: { noteId: uuidv7(), text: 'Dear Ana' } })
    expect(read()).toEqual({ reply: '  Dear Ana\n', note: 'Ask billing' })
    sent(reply('Dear Ana'))
    expect(read()).toEqual({ note: 'Ask billing' })
  })

  it('go with a case this desk may no longer show', () => {
    put('Dear Ana')
    cache.write((db) => forgetCase(db, here.id))
    expect(cache.read(listDrafts)).toEqual([])
  })
})
