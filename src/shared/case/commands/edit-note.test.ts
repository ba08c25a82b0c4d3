import { describe, expect, it } from 'vitest'
import { aCase, idOf, minutesLater, refOf } from '../../../../test/fixtures/case-builder.ts'
import {
  afterCommand,
  ana,
  asks,
  ben,
  carla,
  eventsOf,
  gone,
  refusalOf,
  tom,
} from '../../../../test/fixtures/decisions.ts'
import { mostRevisions, newNote } from '../note.ts'
import type { Case } from '../state.ts'
import { decideEditNote, type EditNoteInput } from './edit-note.ts'

const note = newNote({ id: idOf('note'), at: minutesLater(1), by: refOf(ana), text: 'The bank was called.' })
const state = aCase({ ownerId: ana.id, status: 'open', notes: [note] })
const edit = (of: Partial<EditNoteInput> = {}): EditNoteInput => ({
  noteId: note.id,
  revisionId: idOf('edit'),
  base: note.id,
  merges: [],
  text: 'The bank was called twice.',
  ...of,
})
const edited = (before: Case, input: EditNoteInput) =>
  afterCommand(before, { type: 'case.edit_note', input }, asks(ben)).notes[0]

describe('editing a note', () => {
  it('gives it another wording and keeps the one before', () => {
    expect(edited(state, edit())).toMatchObject({
      text: 'The bank was called twice.',
      by: { id: ana.id },
      revision: { id: idOf('edit'), by: { id: ben.id } },
      beside: [],
      past: [{ id: note.id, text: 'The bank was called.' }],
    })
  })

  it('keeps both where somebody wrote meanwhile, and one once they are brought together', () => {
    const first = { ...state, notes: [edited(state, edit()) ?? note] }
    const other = edit({ revisionId: idOf('other'), text: 'The bank was called on Monday.' })
    const both = edited(first, other)
    expect(both).toMatchObject({
      text: 'The bank was called twice.',
      beside: [{ text: other.text, by: { id: ben.id } }],
    })
    const merged = edited(
      { ...state, notes: [both ?? note] },
      edit({
        revisionId: idOf('merged'),
        base: idOf('edit'),
        merges: [other.revisionId],
        text: 'Called twice, on Monday.',
      }),
    )
    expect(merged).toMatchObject({ text: 'Called twice, on Monday.', beside: [] })
    expect(merged?.past.map(({ text }) => text)).toEqual([note.text, 'The bank was called twice.', other.text])
  })

  it('is for everybody who may write notes on the case, also when it is done', () => {
    expect(refusalOf(decideEditNote({ ...state, status: 'closed' }, edit(), asks(ben)))).toBeNull()
    expect(refusalOf(decideEditNote(state, edit(), asks(carla)))).toBe('not_permitted')
    expect(refusalOf(decideEditNote(state, edit(), asks(tom)))).toBe('not_permitted')
  })

  it.each([
    ['a note that is not there', edit({ noteId: idOf('elsewhere') }), 'invalid_input'],
    ['the same edit again', edit({ revisionId: note.id }), 'invalid_input'],
    ['what it says already', edit({ text: note.text }), 'no_change'],
    ['a mention of somebody who left', edit({ mentions: [gone.id] }), 'unknown_target'],
  ])('refuses %s', (_, input, code) => {
    expect(refusalOf(decideEditNote(state, input, asks(ana)))).toBe(code)
  })

  it('ends somewhere: a note that was edited too often is full', () => {
    const past = Array.from({ length: mostRevisions - 1 }, (_, n) => ({
      id: idOf(`past ${n}`),
      text: `${n}`,
      by: refOf(ana),
      at: minutesLater(1),
      from: [],
    }))
    expect(refusalOf(decideEditNote({ ...state, notes: [{ ...note, past }] }, edit(), asks(ana)))).toBe('invalid_input')
  })

  it('adds who it names to those named before', () => {
    const named = { ...state, notes: [{ ...note, mentions: [carla.id] }] }
    expect(edited(named, edit({ mentions: [ben.id, carla.id] }))?.mentions).toEqual([carla.id, ben.id])
    expect(eventsOf(decideEditNote(named, edit({ mentions: [ben.id] }), asks(ana)))).toMatchObject([
      { type: 'note_edited', edit: { mentions: [ben.id] } },
    ])
  })
})
