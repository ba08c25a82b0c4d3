import { describe, expect, it } from 'vitest'
import { aCase, aMessage, idOf, minutesLater, refOf } from '../../../test/fixtures/case-builder.ts'
import { ana, ben, carla, floor } from '../../../test/fixtures/decisions.ts'
import type { CaseEvent } from '../../shared/case/events.ts'
import { evolve } from '../../shared/case/evolve.ts'
import { newNote } from '../../shared/case/note.ts'
import type { Case } from '../../shared/case/state.ts'
import { noticesOf } from './notices-of.ts'

const at = minutesLater(10)
const note = newNote({ id: idOf('note'), at, by: refOf(ana), text: '@Ben Okafor, look.', mentions: [ben.id] })
const snoozes = [{ memberId: ben.id, until: at, untilReply: false, since: minutesLater(1) }]
const state = aCase({ ownerId: ana.id, status: 'open', notes: [note], snoozes })

const told = (event: CaseEvent, before: Case = state) => {
  const recorded = { event, at, by: refOf(ana), version: before.version + 1 }
  return noticesOf({ before, recorded, after: evolve(before, recorded) }, floor).map(({ event: of, to }) => [of, to])
}
const edited = (mentions: string[]): CaseEvent => ({
  type: 'note_edited',
  noteId: note.id,
  edit: { id: idOf('edit'), base: note.id, merges: [], text: 'x', mentions },
})
const wrote = (author: 'customer' | 'ai'): CaseEvent => ({
  type: 'contact_continued',
  messages: [aMessage({ author })],
  facts: [],
  attempts: [],
  findings: [],
  assessment: null,
  nextResponse: null,
})

describe('people are told', () => {
  it('that they are named in a note: who may see the case, not the author, and once', () => {
    const named = { ...note, id: idOf('other'), mentions: [ana.id, ben.id, carla.id] }
    expect(told({ type: 'note_added', note: named })).toEqual([['mentioned', [ben.id]]])
    expect(told({ type: 'note_added', note: { ...named, mentions: [carla.id] } })).toEqual([])
    expect(told(edited([ben.id]))).toEqual([])
    expect(told(edited([ben.id]), { ...state, notes: [{ ...note, mentions: [] }] })).toEqual([['mentioned', [ben.id]]])
  })

  it('of their own reminders and of what they put aside, and nobody else is', () => {
    const reminder = { id: idOf('r'), memberId: ben.id, at, text: 'Call.', setAt: minutesLater(1) }
    expect(told({ type: 'reminder_came', reminder })).toEqual([['reminder_due', [ben.id]]])
    expect(told({ type: 'reminder_set', reminder })).toEqual([])
    expect(told({ type: 'snooze_ended', memberId: ben.id, why: 'due' })).toEqual([['reminder_due', [ben.id]]])
    expect(told({ type: 'snooze_ended', memberId: ben.id, why: 'clock' })).toEqual([['reminder_due', [ben.id]]])
    expect(told({ type: 'snooze_ended', memberId: ben.id, why: 'taken_up' })).toEqual([])
  })

  it('that the customer wrote on what they put aside', () => {
    expect(told(wrote('customer'))).toEqual([['reminder_due', [ben.id]]])
    expect(told(wrote('ai'))).toEqual([])
    expect(told(wrote('customer'), { ...state, snoozes: [] })).toEqual([])
  })
})
