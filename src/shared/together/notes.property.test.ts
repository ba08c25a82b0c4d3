import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aCase, idOf, minutesLater, refOf } from '../../../test/fixtures/case-builder.ts'
import { ana, asks, ben, lena } from '../../../test/fixtures/decisions.ts'
import type { CaseCommand } from '../case/commands/index.ts'
import { decide } from '../case/decide.ts'
import { actorRef } from '../case/decision.ts'
import { evolve } from '../case/evolve.ts'
import { allRevisions, type Note, newNote, standingRevisions } from '../case/note.ts'
import type { Case } from '../case/state.ts'
import { bringTogether } from './bring-together.ts'

const noteId = idOf('note')
const first = aCase({
  ownerId: ana.id,
  status: 'open',
  notes: [newNote({ id: noteId, at: minutesLater(1), by: refOf(ana), text: 'first' })],
})
const desks = [ana, ben, lena]

/** What a desk does: edits from what it last saw (or brings together what stands there), or catches up. */
const act = fc.record({
  desk: fc.nat({ max: desks.length - 1 }),
  kind: fc.constantFrom('edit', 'edit', 'merge', 'catch up'),
})

it('keeps every wording of every desk, in whatever order they reach the record', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      let record = first
      const seen = desks.map(() => first)
      const written = new Map([[noteId, 'first']])
      /** The wordings each edit was knowingly made of. */
      const replaced = new Set<string>()
      acts.forEach(({ desk, kind }, step) => {
        if (kind === 'catch up') {
          seen[desk] = record
          return
        }
        const [note] = (seen[desk] ?? first).notes
        if (!note) return
        const [lead, ...beside] = standingRevisions(note)
        const merges = kind === 'merge' ? beside.map(({ id }) => id) : []
        const input = {
          noteId,
          revisionId: idOf(`edit ${step}`),
          base: lead?.id ?? noteId,
          merges,
          text: `text ${step}`,
        }
        const command: CaseCommand = { type: 'case.edit_note', input }
        // At the desk it shows at once, on what is seen there; at the record on what stands there by now.
        seen[desk] = carryOut(seen[desk] ?? first, command, desk)
        record = carryOut(record, command, desk)
        written.set(input.revisionId, input.text)
        for (const id of [input.base, ...merges]) replaced.add(id)
      })
      const [note] = record.notes
      if (!note) throw new Error('The note is gone')
      const kept = new Map(allRevisions(note).map(({ id, text }) => [id, text]))
      expect(kept).toEqual(written)
      // What nobody knowingly replaced still stands.
      const standing = new Set(standingRevisions(note).map(({ id }) => id))
      for (const id of written.keys()) expect(standing.has(id)).toBe(!replaced.has(id))
    }),
    { numRuns: 300 },
  )
})

/** One thing a desk does to the text: words are put in and taken out anywhere, online or not. */
const writing = fc.record({
  desk: fc.nat({ max: desks.length - 1 }),
  kind: fc.constantFrom('write', 'write', 'write', 'bring together', 'send', 'send again', 'catch up'),
  puts: fc.array(fc.nat(), { maxLength: 3 }),
  takes: fc.array(fc.nat(), { maxLength: 2 }),
})

it('never loses a word nobody took out, whoever wrote when, offline or sent twice', () => {
  fc.assert(
    fc.property(fc.array(writing, { maxLength: 30 }), (acts) => {
      let record = first
      const places = desks.map(() => ({ shown: first, waiting: [] as CaseCommand[], sent: [] as CaseCommand[] }))
      const written = new Set(['first'])
      const takenOut = new Set<string>()
      const send = (desk: number, commands: readonly CaseCommand[]) => {
        for (const command of commands) record = carryOut(record, command, desk, 'may be refused')
      }
      acts.forEach(({ desk, kind, puts, takes }, step) => {
        const place = places[desk]
        if (!place) return
        if (kind === 'send' || kind === 'catch up') {
          send(desk, place.waiting)
          place.sent.push(...place.waiting.splice(0))
          if (kind === 'catch up') place.shown = record
          return
        }
        if (kind === 'send again') {
          send(desk, place.sent)
          return
        }
        const note = noteOf(place.shown)
        const merges = kind === 'bring together' ? note.beside.map(({ id }) => id) : []
        const begun = kind === 'bring together' ? bringTogether(note).text : note.text
        if (kind === 'bring together')
          expectAll(
            begun,
            standingRevisions(note).flatMap(({ text }) => wordsOf(text)),
          )
        const words = wordsOf(begun)
        for (const at of takes)
          for (const word of words.splice(at % (words.length + 1), 1)) {
            takenOut.add(word)
          }
        puts.forEach((at, index) => {
          const word = `w${step}.${index}`
          written.add(word)
          words.splice(at % (words.length + 1), 0, word)
        })
        const text = words.join(step % 3 === 0 ? '\n' : ' ')
        const base = standingRevisions(note)[0]?.id ?? noteId
        if (text === '') return
        const input = { noteId, revisionId: idOf(`edit ${step}`), base, merges, text }
        const command: CaseCommand = { type: 'case.edit_note', input }
        place.shown = carryOut(place.shown, command, desk, 'may be refused')
        place.waiting.push(command)
      })
      places.forEach(({ waiting }, desk) => {
        send(desk, waiting)
      })
      const note = noteOf(record)
      // In what stands side by side, and in the one text that is proposed for it.
      expectAll(
        standingRevisions(note)
          .map(({ text }) => text)
          .join(' '),
        written,
      )
      expectAll(bringTogether(note).text, written)

      function expectAll(text: string, words: Iterable<string>) {
        const there = new Set(wordsOf(text))
        expect([...words].filter((word) => !takenOut.has(word) && !there.has(word))).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

function noteOf({ notes }: Case): Note {
  const [note] = notes
  if (!note) throw new Error('The note is gone')
  return note
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}

function carryOut(state: Case, command: CaseCommand, desk: number, refusals?: 'may be refused'): Case {
  const context = asks(desks[desk] ?? ana)
  const decision = decide(state, command, context)
  if (decision.kind === 'refused') {
    if (refusals) return state
    throw new Error(decision.refusal.message)
  }
  const by = actorRef(context.actor)
  return decision.events.reduce<Case>(
    (before, event) => evolve(before, { event, at: context.at, by, version: before.version + 1 }),
    state,
  )
}
