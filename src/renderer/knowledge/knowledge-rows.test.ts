import { expect, it } from 'vitest'
import { idOf } from '../../../test/fixtures/ids.ts'
import type { KnowledgeNote } from '../../shared/knowledge/note.ts'
import { findNotes } from './knowledge-rows.ts'

const who = { id: idOf('ana'), name: 'Ana Reyes' }
const note = (name: string, change: Partial<KnowledgeNote>): KnowledgeNote => ({
  id: idOf(name),
  state: 'reviewed',
  category: 'card_payments',
  product: 'Flex fare',
  problem: 'Charged twice.',
  solution: 'Void the second charge.',
  rootCause: 'system_fault',
  caseId: idOf(`case of ${name}`),
  reference: 'ESC-2026-000001',
  revision: 1,
  by: who,
  at: '2026-03-02T10:00:00.000Z',
  reviewed: null,
  retired: null,
  solved: 0,
  ...change,
})

const notes = [
  note('draft', { state: 'draft', solution: 'Ask the bank.' }),
  note('offered', {}),
  note('retired', { state: 'retired', reference: 'ESC-2026-000777' }),
]
const found = (search: string, shown: Parameters<typeof findNotes>[1]['shown'] = 'all') =>
  findNotes(notes, { search, shown }).map(({ state }) => state)

it('narrows solutions down by state and by words, wherever they stand', () => {
  expect(found('')).toEqual(['draft', 'reviewed', 'retired'])
  expect(found('', 'draft')).toEqual(['draft'])
  expect(found('bank')).toEqual(['draft'])
  expect(found('card payments VOID')).toEqual(['reviewed', 'retired'])
  expect(found('000777 ana')).toEqual(['retired'])
  expect(found('bank', 'reviewed')).toEqual([])
})
