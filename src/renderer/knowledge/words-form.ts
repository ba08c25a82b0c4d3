import { type KnowledgeWords, knowledgeWordsSchema } from '../../shared/knowledge/note.ts'
import { humanize } from '../ui/format.ts'

/** The words of a note while somebody writes them. */
export interface WordsForm {
  readonly category: string
  readonly product: string
  readonly problem: string
  readonly solution: string
}

/** What stands in the fields; a category of data in words, which offers take for the same. */
export function formOf(words: Partial<KnowledgeWords>): WordsForm {
  const { category = '', product, problem = '', solution = '' } = words
  return { category: humanize(category), product: product ?? '', problem, solution }
}

/** Whether nobody wrote anything yet. */
export function isEmpty(form: WordsForm): boolean {
  return Object.values(form).every((value) => value === '')
}

/** The words when they may be kept, else null: something is missing. */
export function wordsOf({ category, product, problem, solution }: WordsForm): KnowledgeWords | null {
  const named = product.trim() === '' ? null : product
  return knowledgeWordsSchema.safeParse({ category, product: named, problem, solution }).data ?? null
}
