import { describe, expect, it } from 'vitest'
import { aCase, idOf, minutesLater, refOf } from '../../../../test/fixtures/case-builder.ts'
import {
  ada,
  ana,
  asks,
  ben,
  carla,
  eventsOf,
  gone,
  intakeAsks,
  lena,
  quinn,
  refusalOf,
  tom,
} from '../../../../test/fixtures/decisions.ts'
import { newNote } from '../note.ts'
import { decideNote, noteInputSchema } from './note.ts'

const state = aCase({ ownerId: ana.id, status: 'open' })
const input = { noteId: idOf('note'), text: 'Called the bank.' }

describe('adding a note', () => {
  it('records the words, who and when', () => {
    expect(eventsOf(decideNote(state, input, asks(ana)))).toEqual([
      {
        type: 'note_added',
        note: newNote({
          id: input.noteId,
          at: minutesLater(10),
          by: { kind: 'member', id: ana.id, name: 'Ana Reyes' },
          text: 'Called the bank.',
        }),
      },
    ])
  })

  it.each([
    ['a colleague of the team', ben],
    ['a lead', lena],
    ['QA', quinn],
    ['an admin', ada],
  ])('%s may too', (_, asker) => {
    expect(refusalOf(decideNote(state, input, asks(asker)))).toBeNull()
  })

  it('a follower of another team may, anybody else who cannot see the case may not', () => {
    expect(refusalOf(decideNote(state, input, asks(carla)))).toBe('not_permitted')
    expect(refusalOf(decideNote({ ...state, followers: [carla.id] }, input, asks(carla)))).toBeNull()
  })

  it.each([
    ["a trainee on somebody else's case", tom],
    ['somebody who left', gone],
  ])('is not permitted to %s', (_, asker) => {
    expect(refusalOf(decideNote(state, input, asks(asker)))).toBe('not_permitted')
  })

  it('is not permitted to the intake connector', () => {
    expect(refusalOf(decideNote(state, input, intakeAsks()))).toBe('not_permitted')
  })

  it('is never turned away for being late or on a case that is done', () => {
    const done = { ...state, version: 9, status: 'closed' as const, touched: { status: { version: 9, by: ben.id } } }
    expect(refusalOf(decideNote(done, input, asks(ana, { seenVersion: 1 })))).toBeNull()
  })

  it('refuses an id that is on the case already', () => {
    const note = newNote({ id: input.noteId, at: minutesLater(1), by: refOf(ben), text: 'Earlier.' })
    expect(refusalOf(decideNote({ ...state, notes: [note] }, input, asks(ana)))).toBe('invalid_input')
  })

  it('keeps the files that hang on it, at most ten', () => {
    const file = {
      id: idOf('file'),
      name: 'receipt.png',
      type: 'image/png' as const,
      size: 1_200,
      sha256: 'ab'.repeat(32),
    }
    const [event] = eventsOf(decideNote(state, { ...input, attachments: [file] }, asks(ana)))
    expect(event).toMatchObject({ type: 'note_added', note: { attachments: [file] } })
    const many = (count: number) => ({ ...input, attachments: Array.from({ length: count }, () => file) })
    expect(noteInputSchema.safeParse(many(10)).success).toBe(true)
    expect(noteInputSchema.safeParse(many(11)).success).toBe(false)
  })

  it('cannot be blank', () => {
    expect(noteInputSchema.safeParse({ ...input, text: ' \n ' }).success).toBe(false)
  })
})
