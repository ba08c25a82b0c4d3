import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { GuideDraft, SaveDraftInput, SaveDraftResult } from '../../shared/contract/guides.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import { type DraftSync, syncDraft } from './draft-sync.ts'
import { createGuideEditor, type GuideEditorStore } from './editor-store.ts'
import { draftKeep } from './kept-drafts.ts'
import { newGuide } from './new-step.ts'

const mark = (revision: number) => ({
  revision,
  by: { id: null, name: 'Dana' },
  at: '2026-03-01T09:00:00.000Z',
  basedOn: 1,
})
const saved = (revision: number): SaveDraftResult => ({ outcome: 'saved', draft: mark(revision) })
const renamed = (summary: string) => (guide: Guide) => ({ ...guide, summary })

let held: Map<string, string>
let store: GuideEditorStore
let answers: ((input: SaveDraftInput) => Promise<SaveDraftResult>)[]
let sent: SaveDraftInput[]
let sync: DraftSync

const storage = () => ({
  getItem: (name: string) => held.get(name) ?? null,
  setItem: (name: string, text: string) => void held.set(name, text),
  removeItem: (name: string) => void held.delete(name),
})

beforeEach(() => {
  vi.useFakeTimers()
  held = new Map()
  sent = []
  answers = []
  const document = newGuide('lost-parcel', 'Lost parcel')
  store = createGuideEditor({ document, basedOn: 1, revision: 0, saved: document })
  sync = syncDraft(
    store,
    draftKeep(storage(), 'ada'),
    async (input) => {
      sent.push(input)
      const answer = answers.shift()
      if (!answer) throw new Error('unreachable')
      return await answer(input)
    },
    (error) =>
      String(error).includes('no')
        ? { kind: 'refused', message: 'Only leads.' }
        : { kind: 'offline', message: 'Offline.' },
  )
})
afterEach(() => {
  sync.stop()
  vi.useRealTimers()
})

describe('the draft of a guide', () => {
  it('is kept here within a moment and saved soon after, while somebody goes on writing', async () => {
    answers = [async () => saved(1), async () => saved(2)]
    store.getState().change(renamed('one'), 'summary')
    await vi.advanceTimersByTimeAsync(400)
    expect(draftKeep(storage(), 'ada').load('lost-parcel')?.document.summary).toBe('one')
    expect(draftKeep(storage(), 'ben').load('lost-parcel')).toBeNull()
    store.getState().change(renamed('two'), 'summary')
    await vi.advanceTimersByTimeAsync(700)
    expect(sent).toMatchObject([{ revision: 0, basedOn: 1, document: { summary: 'two' } }])
    expect(store.getState()).toMatchObject({ saving: 'saved', revision: 1 })
    expect(held.size).toBe(0)
  })

  it('is saved once more when it changed while it was on its way', async () => {
    answers = [
      async () => {
        store.getState().change(renamed('later'), 'summary')
        return saved(1)
      },
      async () => saved(2),
    ]
    store.getState().change(renamed('first'))
    await vi.advanceTimersByTimeAsync(2_500)
    expect(sent.map(({ revision, document }) => [revision, document.summary])).toEqual([
      [0, 'first'],
      [1, 'later'],
    ])
    expect(store.getState()).toMatchObject({ saving: 'saved', revision: 2 })
  })

  it('stays at this computer while the server is away, and is tried again until it is there', async () => {
    store.getState().change(renamed('offline'))
    await vi.advanceTimersByTimeAsync(1_100)
    expect(store.getState().saving).toBe('kept')
    expect(draftKeep(storage(), 'ada').load('lost-parcel')).toMatchObject({
      revision: 0,
      document: { summary: 'offline' },
    })
    answers = [async () => saved(1)]
    await vi.advanceTimersByTimeAsync(5_000)
    expect(store.getState().saving).toBe('saved')
    expect(held.size).toBe(0)
  })

  it('waits for a person where somebody saved meanwhile, and keeps every word', async () => {
    const theirs: GuideDraft = { ...mark(4), key: 'lost-parcel', document: newGuide('lost-parcel', 'Dana’s') }
    answers = [async () => ({ outcome: 'conflict', theirs, message: 'Dana saved meanwhile.' }), async () => saved(5)]
    store.getState().change(renamed('mine'))
    await vi.advanceTimersByTimeAsync(1_100)
    expect(store.getState().conflict).toEqual({ theirs: { by: 'Dana', at: '2026-03-01T09:00:00.000Z' } })
    store.getState().change(renamed('mine too'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sent.length).toBe(1)
    expect(draftKeep(storage(), 'ada').load('lost-parcel')?.document.summary).toBe('mine too')
    store.getState().settle({ conflict: null, revision: 4 })
    await vi.advanceTimersByTimeAsync(1_100)
    expect(sent[1]).toMatchObject({ revision: 4, document: { summary: 'mine too' } })
    expect(store.getState()).toMatchObject({ saving: 'saved', revision: 5 })
  })

  it('is not sent while it has no title, and says what the server would not take', async () => {
    store.getState().change((guide) => ({ ...guide, title: '' }))
    await vi.advanceTimersByTimeAsync(1_100)
    expect([sent.length, store.getState().saving]).toEqual([0, 'unsound'])
    expect(draftKeep(storage(), 'ada').load('lost-parcel')?.document.title).toBe('')
    answers = [() => Promise.reject(new Error('no'))]
    store.getState().change((guide) => ({ ...guide, title: 'Parcel' }))
    await vi.advanceTimersByTimeAsync(1_100)
    expect(store.getState()).toMatchObject({ saving: 'refused', refusal: 'Only leads.' })
    await vi.advanceTimersByTimeAsync(20_000)
    expect(sent.length).toBe(1)
  })

  it('needs no saving when what was done was undone', async () => {
    store.getState().change(renamed('one'))
    await vi.advanceTimersByTimeAsync(400)
    expect(held.size).toBe(1)
    store.getState().undo()
    await vi.advanceTimersByTimeAsync(2_000)
    expect([sent.length, held.size, store.getState().saving]).toEqual([0, 0, 'saved'])
  })

  it('goes at once when the window closes', () => {
    answers = [async () => saved(1)]
    store.getState().change(renamed('last words'))
    sync.flush()
    expect(draftKeep(storage(), 'ada').load('lost-parcel')?.document.summary).toBe('last words')
    expect(sent.length).toBe(1)
  })
})
