import { z } from 'zod'
import { contentWords } from '../assist/content-words.ts'
import { queryOf } from '../assist/similar.ts'
import type { Case } from '../case/state.ts'
import { type KnowledgeNote, knowledgeNoteSchema } from './note.ts'

/** A note that may solve the case at hand, with why it fits. */
export const offeredNoteSchema = z.object({
  note: knowledgeNoteSchema,
  fits: z.object({
    category: z.boolean(),
    product: z.boolean(),
    /** Words that note and case share. */
    words: z.array(z.string()),
  }),
})
export type OfferedNote = z.infer<typeof offeredNoteSchema>

/** Most notes offered on one case. */
export const mostOffered = 3
/** Fewest words that must be shared where only the category or only words speak for a note. */
const fewestWords = 2
/** What each ground counts; a shared word as one. */
const weights = { category: 3, product: 4, solvedLog: 1 } as const

/**
 * The reviewed notes that fit the case best: of the same product, or of the same category with words in common, or
 * with many words in common. Those that solved more stand first among equals. Never the note of the case itself.
 */
export function offerNotes(
  state: Pick<Case, 'id' | 'category' | 'product' | 'subject' | 'conversation'>,
  notes: readonly KnowledgeNote[],
): OfferedNote[] {
  const asked = new Set(queryOf(state))
  return notes
    .filter((note) => note.state === 'reviewed' && note.caseId !== state.id)
    .map((note) => {
      const words = sharedWords(`${note.problem} ${note.solution}`, asked)
      const category = levelled(note.category) === levelled(state.category)
      const product = note.product !== null && note.product.toLowerCase() === state.product?.toLowerCase()
      const score =
        (category ? weights.category : 0) +
        (product ? weights.product : 0) +
        words.length +
        weights.solvedLog * Math.log2(1 + note.solved)
      const fits = (product && category) || ((product || category) && words.length >= fewestWords) || words.length >= 5
      return { offered: { note, fits: { category, product, words: words.slice(0, 6) } }, score, fits }
    })
    .filter(({ fits }) => fits)
    .toSorted((a, b) => b.score - a.score || (a.offered.note.id < b.offered.note.id ? -1 : 1))
    .slice(0, mostOffered)
    .map(({ offered }) => offered)
}

/** A category as people and as machines write it is the same: `card_payments` and 'Card payments'. */
function levelled(category: string): string {
  return category
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()
}

/** The words of a text whose stems are asked for, each once, as they stand there. */
function sharedWords(text: string, asked: ReadonlySet<string>): string[] {
  const found = new Map<string, string>()
  for (const [word] of text.matchAll(/[\p{L}\p{N}']+/gu)) {
    const [stem] = contentWords(word)
    if (stem && asked.has(stem) && !found.has(stem)) found.set(stem, word.toLowerCase())
  }
  return [...found.values()]
}
