import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Case } from '../../shared/case/state.ts'
import { makeCase } from '../fixtures/make-case.ts'
import { openTestCache } from '../fixtures/open-cache.ts'
import { ana } from '../fixtures/people.ts'
import { findSimilarHere } from './find-similar-here.ts'

const solved = (n: number, subject: string): Case => ({
  ...makeCase(n, { subject, transcript: `${subject}.` }),
  status: 'resolved',
  resolution: {
    rootCause: 'product_defect',
    summary: 'Done.',
    by: { kind: 'member', id: ana.id, name: ana.name },
    at: '2026-03-02T10:00:00.000Z',
  },
})
/** Two words that many cases hold, and one case that holds both. */
const cases = [
  ...Array.from({ length: 12 }, (_, n) => solved(n + 1, 'Kettle whistles')),
  ...Array.from({ length: 12 }, (_, n) => solved(n + 21, 'Hinge squeaks')),
  solved(50, 'Kettle hinge loose'),
]
const now = makeCase(60, { subject: 'Kettle hinge', transcript: 'Kettle hinge.' })
let test: ReturnType<typeof openTestCache>
beforeAll(() => {
  test = openTestCache([...cases, now])
})
afterAll(() => test.remove())

const found = (mostHolders: number) => test.cache.read((db) => findSimilarHere(db, now, mostHolders))

describe('cases like one, on a large desk', () => {
  it('are found by words that few cases hold', () => {
    expect(found(100)[0]).toMatchObject({ subject: 'Kettle hinge loose', shared: ['kettl', 'hinge'] })
    expect(found(100).length).toBeGreaterThan(1)
  })

  it('are found by two words together where each of them is an everyday word', () => {
    expect(found(5).map(({ subject }) => subject)).toEqual(['Kettle hinge loose'])
  })

  it('are none where even two together are everyday words', () => {
    expect(found(0)).toEqual([])
  })
})
