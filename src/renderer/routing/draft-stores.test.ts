import { beforeEach, describe, expect, it } from 'vitest'
import { createDraftStore, type DraftStore } from './draft-stores.ts'

interface Document {
  readonly minutes: number
  readonly rows: readonly { readonly key: string; readonly note: string }[]
}

const first = { version: 1, document: { minutes: 60, rows: [{ key: 'a', note: '' }] } }
const second = { version: 2, document: { minutes: 30, rows: [{ key: 'a', note: '' }] } }
const noted = (document: Document): Document => ({ ...document, rows: [{ key: 'a', note: 'mine' }] })

let store: DraftStore<Document>
const present = () => store.getState().history?.present

beforeEach(() => {
  store = createDraftStore<Document>()
  store.getState().start('ada')
})

describe('the draft of a document', () => {
  it('keeps the version it was made from, whatever is in force by now', () => {
    store.getState().change(first, noted)
    store.getState().change(second, (document) => ({ ...document, minutes: 45 }))
    expect(store.getState().base).toBe(first)
    expect(present()).toEqual({ minutes: 45, rows: [{ key: 'a', note: 'mine' }] })
  })

  it('is none while a change changes nothing', () => {
    store.getState().change(first, (document) => document)
    expect(store.getState().base).toBeNull()
  })

  it('moves onto a newer version with its changes, and vanishes when that has them already', () => {
    store.getState().change(first, noted)
    store.getState().moveTo(second)
    expect(store.getState().base).toBe(second)
    expect(present()).toEqual({ minutes: 30, rows: [{ key: 'a', note: 'mine' }] })
    store.getState().undo()
    expect(present()).toEqual(second.document)
    store.getState().redo()
    store.getState().moveTo({ version: 3, document: noted(second.document) })
    expect(store.getState().base).toBeNull()
  })

  it('stays for the same person and is gone for the next', () => {
    store.getState().change(first, noted)
    store.getState().write('Because.')
    store.getState().start('ada')
    expect(present()).toEqual(noted(first.document))
    store.getState().start('ben')
    expect(store.getState()).toMatchObject({ base: null, history: null, reason: '', memberId: 'ben' })
  })

  it('tells fields to forget half-typed text when it changes under them', () => {
    store.getState().change(first, noted)
    const { epoch } = store.getState()
    store.getState().undo()
    expect(store.getState().epoch).toBe(epoch + 1)
    store.getState().discard()
    expect(store.getState().epoch).toBe(epoch + 2)
  })
})
