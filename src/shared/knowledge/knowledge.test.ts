import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, aMessage } from '../../../test/fixtures/case-builder.ts'
import { idOf } from '../../../test/fixtures/ids.ts'
import { draftNote } from './draft-note.ts'
import { maskWords } from './mask-words.ts'
import type { KnowledgeNote } from './note.ts'
import { mostOffered, offerNotes } from './offer.ts'

const by = { kind: 'member' as const, id: idOf('ana'), name: 'Ana Reyes' }
const who = { id: by.id, name: by.name }
const at = '2026-03-02T10:00:00.000Z'

const state = {
  ...aCase(),
  subject: 'Refund for cancelled booking never arrived',
  category: 'refunds',
  product: 'Flex fare',
  conversation: [aMessage({ id: 'm1', author: 'customer', text: 'My refund for the cancelled booking is missing.' })],
}

function aNote(name: string, change: Partial<KnowledgeNote> = {}): KnowledgeNote {
  return {
    id: idOf(name),
    state: 'reviewed',
    category: 'refunds',
    product: 'Flex fare',
    problem: 'A refund of a cancelled booking does not arrive.',
    solution: 'Release the held payment in the ledger.',
    rootCause: 'system_fault',
    caseId: idOf(`case of ${name}`),
    reference: 'ESC-2026-000001',
    revision: 2,
    by: who,
    at,
    reviewed: { by: who, at },
    retired: null,
    solved: 0,
    ...change,
  }
}

describe('what a note begins with', () => {
  it('is the problem and what solved it, without the details of a person', () => {
    const summary = `Wrote to ${state.customer.name} at jo.blake@mail.example, released the payment.`
    const resolved = {
      ...state,
      status: 'resolved' as const,
      customer: { ...state.customer, name: 'Jordan Blake', email: 'jo.blake@mail.example' },
      resolution: { rootCause: 'system_fault', summary: summary.replace(state.customer.name, 'Jordan Blake'), by, at },
    }
    const words = draftNote(resolved)
    expect(words).toMatchObject({ category: 'refunds', product: 'Flex fare' })
    expect(words?.problem).toContain('Refund for cancelled booking')
    expect(words?.solution).toContain('released the payment')
    expect(words?.solution).not.toMatch(/Jordan|Blake|jo\.blake/)
  })

  it('is nothing while the case is not resolved', () => {
    expect(draftNote(state)).toBeNull()
  })
})

describe('what is masked in a note once more', () => {
  const words = { category: 'refunds', product: null }
  const hints = {
    names: ['Jordan Blake'],
    values: [{ kind: 'order' as const, value: 'A-77121' }],
    keep: ['ESC-2026-000001'],
  }

  it('is what the case knows and what form tells, and never a word that is only guessed', () => {
    const masked = maskWords(
      {
        ...words,
        problem: 'Blake’s order A-77121 (ESC-2026-000001) was held.',
        solution: 'Asked Ms Tanaka in the bank, mailed jo.blake@mail.example.',
      },
      hints,
    )
    expect(masked.problem).not.toMatch(/Blake|77121/)
    expect(masked.problem).toContain('ESC-2026-000001')
    expect(masked.solution).toBe('Asked Ms Tanaka in the bank, mailed [email].')
  })

  it('is the same when it is done twice', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Jordan', 'Blake', '[name 1]', 'a@b.example', 'A-77121', 'paid', 'May', '+44 20 7946 0018'),
        ),
        (parts) => {
          const once = maskWords({ ...words, problem: `x ${parts.join(' ')}`, solution: 'y' }, hints)
          expect(once.problem).not.toMatch(/Jordan|Blake|@|77121|7946/)
          expect(maskWords(once, hints)).toEqual(once)
        },
      ),
    )
  })
})

describe('the notes offered on a case', () => {
  it('say why they fit, the best first, and among equals the one that solved more', () => {
    const worn = aNote('worn', { solved: 6 })
    const plain = aNote('plain')
    const elsewhere = aNote('elsewhere', { product: 'Hotel' })
    const offers = offerNotes(state, [elsewhere, plain, worn])
    expect(offers.map(({ note }) => note.id)).toEqual([worn.id, plain.id, elsewhere.id])
    expect(offers[0]?.fits).toMatchObject({ category: true, product: true })
    expect(offers[0]?.fits.words).toEqual(expect.arrayContaining(['refund', 'cancelled', 'booking']))
    expect(offers[2]?.fits).toMatchObject({ category: true, product: false })
  })

  it('are of the same category however it is written', () => {
    const written = aNote('written', { category: 'Card payments' })
    const [offer] = offerNotes({ ...state, category: 'card_payments' }, [written])
    expect(offer?.fits.category).toBe(true)
  })

  it('are only reviewed ones that have something in common with it, of other cases, and few', () => {
    const strange = aNote('strange', {
      category: 'pets',
      product: null,
      problem: 'A cat came along.',
      solution: 'Feed it.',
    })
    const onlyCategory = aNote('category', { product: null, problem: 'Cat.', solution: 'Dog.' })
    const notes = [
      aNote('draft', { state: 'draft' }),
      aNote('retired', { state: 'retired' }),
      aNote('own', { caseId: state.id }),
      strange,
      onlyCategory,
    ]
    expect(offerNotes(state, notes)).toEqual([])
    const many = Array.from({ length: 9 }, (_, n) => aNote(`note ${n}`))
    expect(offerNotes(state, many)).toHaveLength(mostOffered)
  })
})
