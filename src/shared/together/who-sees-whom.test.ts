import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, idOf } from '../../../test/fixtures/case-builder.ts'
import { aConsult, aHelper } from '../../../test/fixtures/consults.ts'
import { ana, ben, carla, gone, lena, quinn } from '../../../test/fixtures/decisions.ts'
import { maySee } from '../access/permissions.ts'
import { type Doing, looks, type PersonAround, type ReadMark } from './around.ts'
import { aroundFor, mayBeAround, mayRead } from './who-sees-whom.ts'

const question = idOf('the question')
const other = idOf('another question')
/** Carla, of another team, was asked by Ana; Lena was asked something else. */
const state = aCase({
  ownerId: ana.id,
  status: 'open',
  consults: [aConsult({ id: question, helpers: [aHelper(carla)] }), aConsult({ id: other, helpers: [aHelper(lena)] })],
})
const everybody = [ana, ben, carla, lena, quinn]

const doing: fc.Arbitrary<Doing> = fc.oneof(
  fc.constant(looks),
  fc.record({
    kind: fc.constant('types' as const),
    where: fc.constantFrom('reply' as const, 'note' as const, 'consult' as const),
    id: fc.constantFrom(question, other, null),
  }),
)
const people: fc.Arbitrary<PersonAround[]> = fc.array(
  fc.record({
    memberId: fc.constantFrom(...everybody.map(({ id }) => id)),
    doing,
    seenAt: fc.constant('2026-03-02T09:00:00.000Z'),
  }),
)
const marks: fc.Arbitrary<ReadMark[]> = fc.array(
  fc.record({
    memberId: fc.constantFrom(...everybody.map(({ id }) => id)),
    thread: fc.constantFrom('notes' as const, question, other),
    readTo: fc.constant('2026-03-02T09:00:00.000Z'),
  }),
)

describe('who is told of whom', () => {
  it('is the helper’s question for a helper: its people, what they do there, and its marks', () => {
    expect(maySee(carla, state)).toBe(false)
    fc.assert(
      fc.property(people, marks, (around, read) => {
        const told = aroundFor(carla, state, { people: around, marks: read })
        for (const person of told.people) {
          expect([ana.id]).toContain(person.memberId)
          if (person.doing.kind === 'types') expect(person.doing).toMatchObject({ where: 'consult', id: question })
        }
        for (const mark of told.marks) expect([mark.thread, mark.memberId]).toEqual([question, ana.id])
      }),
    )
  })

  it('is everybody else for who sees the case, and never oneself', () => {
    fc.assert(
      fc.property(people, marks, (around, read) => {
        const told = aroundFor(ben, state, { people: around, marks: read })
        expect(told.people).toEqual(around.filter(({ memberId }) => memberId !== ben.id))
        expect(told.marks).toEqual(read.filter(({ memberId }) => memberId !== ben.id))
      }),
    )
  })

  it('is nobody’s business who neither sees the case nor helps, or has left', () => {
    expect(mayBeAround(carla, state)).toBe(true)
    expect(mayBeAround(carla, { ...state, consults: [] })).toBe(false)
    expect(mayBeAround(gone, { ...state, ownerId: gone.id })).toBe(false)
  })
})

describe('saying how far one has read', () => {
  it('is for threads one can see: a helper’s own question, and neither the notes nor another question', () => {
    expect([mayRead(ben, state, 'notes'), mayRead(ben, state, question), mayRead(ben, state, idOf('none'))]).toEqual([
      true,
      true,
      false,
    ])
    expect([mayRead(carla, state, question), mayRead(carla, state, other), mayRead(carla, state, 'notes')]).toEqual([
      true,
      false,
      false,
    ])
  })
})
