import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useComposerDrafts } from './composer-drafts.ts'
import type { DraftPart } from './draft-saver.ts'

const change = vi.fn((_part: DraftPart) => {})
const store = () => useComposerDrafts.getState()

beforeEach(() => {
  change.mockClear()
  store().begin({ change, flush: () => {}, stop: () => {} })
})

describe('drafts in this window', () => {
  it('shows what the desk kept and saves nothing for it', () => {
    store().take('a', { reply: 'Dear Ana', note: '' })
    expect(store().drafts.a).toEqual({ reply: 'Dear Ana', note: '' })
    expect(change).not.toHaveBeenCalled()
  })

  it('saves every change once the kept draft is known', () => {
    store().take('a', { reply: '', note: 'Ask' })
    store().change('a', 'reply', 'Dear')
    store().change('a', 'note', '')
    expect(store().drafts.a).toEqual({ reply: 'Dear', note: '' })
    expect(change.mock.calls.flat()).toEqual([
      { caseId: 'a', kind: 'reply', text: 'Dear' },
      { caseId: 'a', kind: 'note', text: '' },
    ])
  })

  it('loses neither what was kept nor what was typed before it came', () => {
    store().change('a', 'reply', 'and so')
    expect(change).not.toHaveBeenCalled()
    store().take('a', { reply: 'Dear Ana', note: 'Ask' })
    expect(store().drafts.a).toEqual({ reply: 'Dear Ana\nand so', note: 'Ask' })
    expect(change.mock.calls.flat()).toEqual([{ caseId: 'a', kind: 'reply', text: 'Dear Ana\nand so' }])
  })

  it('is not put back by a late answer', () => {
    store().take('a', { reply: 'Dear Ana', note: '' })
    store().change('a', 'reply', '')
    store().take('a', { reply: 'Dear Ana', note: '' })
    expect(store().drafts.a?.reply).toBe('')
  })

  it('begins with nothing of the person before', () => {
    store().take('a', { reply: 'Dear Ana', note: '' })
    store().choose('a', 'note')
    store().begin(null)
    expect(store()).toMatchObject({ drafts: {}, tabs: {} })
    expect(store().loaded.size).toBe(0)
  })
})
