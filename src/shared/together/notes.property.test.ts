import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aCase, idOf, minutesLater, refOf } from '../../../test/fixtures/case-builder.ts'
import { ana, asks, ben, lena } from '../../../test/fixtures/decisions.ts'
import type { CaseCommand } from '../case/commands/index.ts'
import { decide } from '../case/decide.ts'
import { actorRef } from '../case/decision.ts'
import { evolve } from '../case/evolve.ts'
import { allRevisions, newNote, standingRevisions } from '../case/note.ts'
import type { Case } from '../case/state.ts'

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

function carryOut(state: Case, command: CaseCommand, desk: number): Case {
  const context = asks(desks[desk] ?? ana)
  const decision = decide(state, command, context)
  if (decision.kind === 'refused') throw new Error(decision.refusal.message)
  const by = actorRef(context.actor)
  return decision.events.reduce<Case>(
    (before, event) => evolve(before, { event, at: context.at, by, version: before.version + 1 }),
    state,
  )
}
