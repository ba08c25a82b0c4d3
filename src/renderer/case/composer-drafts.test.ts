import { describe, expect, it } from 'vitest'
import { type ComposerDraft, parseDrafts, withDraft } from './composer-drafts.ts'

const day = 24 * 60 * 60 * 1_000
const draft = (reply: string, at = 0): ComposerDraft => ({ reply, note: '', at })

describe('parseDrafts', () => {
  it('reads back what was kept', () => {
    const kept = { one: draft('Dear Ana', 5) }
    expect(parseDrafts(JSON.stringify(kept), 10)).toEqual(kept)
  })

  it.each([null, '', 'not json', '[]', '"text"', 'null'])('answers nothing for %s', (text) => {
    expect(parseDrafts(text, 0)).toEqual({})
  })

  it('drops a draft it cannot read and keeps its neighbours', () => {
    const text = JSON.stringify({ bad: { reply: 7 }, good: draft('Hello') })
    expect(Object.keys(parseDrafts(text, 0))).toEqual(['good'])
  })

  it('lets go of drafts after two weeks, and of the oldest beyond fifty', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`c${index}`, draft('x', 20 * day + index)]),
    )
    const kept = parseDrafts(JSON.stringify({ ...many, ancient: draft('x', 1) }), 20 * day)
    expect(Object.keys(kept)).toHaveLength(50)
    expect(kept).not.toHaveProperty('ancient')
    expect(kept).toHaveProperty('c59')
    expect(kept).not.toHaveProperty('c9')
  })
})

describe('withDraft', () => {
  it('changes one case and leaves the others', () => {
    expect(withDraft({ a: draft('1'), b: draft('2') }, 'a', draft('3'))).toEqual({ a: draft('3'), b: draft('2') })
  })

  it('forgets a draft once it is empty', () => {
    expect(withDraft({ a: draft('1') }, 'a', draft(''))).toEqual({})
  })
})
