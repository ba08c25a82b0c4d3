import { z } from 'zod'
import { idSchema, instantSchema } from '../case/basics.ts'
import { rootCauses } from '../case/commands/resolve.ts'
import type { Case } from '../case/state.ts'
import { contentWords } from './content-words.ts'

/** A resolved case like the one at hand, with what solved it. */
export const similarCaseSchema = z.object({
  caseId: idSchema,
  reference: z.string(),
  subject: z.string(),
  category: z.string(),
  product: z.string().nullable(),
  resolvedAt: instantSchema,
  rootCause: z.enum(rootCauses).nullable(),
  /** What solved it, in the words of who did. */
  solution: z.string(),
  solvedBy: z.string(),
  /** Words that both share, the rarest first. */
  shared: z.array(z.string()).max(6),
})
export type SimilarCase = z.infer<typeof similarCaseSchema>

/** Most that are shown, and most that a place is asked for. */
export const mostSimilar = 5
export const mostAsked = 12
/** Most words that are looked for. */
const mostQueryWords = 16
/** Fewest words that two cases must share, and fewest where neither category nor product is the same; one alone is chance. */
const fewestShared = 2
const fewestSharedAfar = 3

/** What the words of a case are taken from: the subject counts twice, then what the customer wrote first. */
type Told = Pick<Case, 'subject' | 'product' | 'category' | 'conversation'>

/** The words by which others like a case are looked for, the most telling kinds first. */
export function queryOf(state: Told): string[] {
  const customer = state.conversation.filter(({ author, tool }) => author === 'customer' && tool === null)
  const said = customer.slice(0, 4).map(({ text }) => text.slice(0, 2_000))
  const words = [...contentWords(state.subject), ...contentWords(state.product ?? ''), ...said.flatMap(contentWords)]
  return [...new Set(words)].slice(0, mostQueryWords)
}

/** The words of a resolved case that others find it by: its subject twice, what was said first, and what solved it. */
export function solvedWords(state: Told & Pick<Case, 'resolution'>): string[] {
  const subject = contentWords(state.subject)
  const said = state.conversation
    .filter(({ author, tool }) => author === 'customer' && tool === null)
    .slice(0, 8)
    .flatMap(({ text }) => contentWords(text.slice(0, 4_000)))
  return [
    ...subject,
    ...subject,
    ...contentWords(state.product ?? ''),
    ...said,
    ...contentWords(state.resolution?.summary ?? ''),
  ].slice(0, 2_000)
}

/** The case as one that others may be like; null: it is not resolved. */
export function asSimilar(state: Case, query: readonly string[]): SimilarCase | null {
  const { resolution } = state
  if (resolution === null) return null
  const words = new Set(solvedWords(state))
  return {
    caseId: state.id,
    reference: state.reference,
    subject: state.subject,
    category: state.category,
    product: state.product,
    resolvedAt: resolution.at,
    rootCause: rootCauses.find((cause) => cause === resolution.rootCause) ?? null,
    solution: resolution.summary,
    solvedBy: resolution.by.name,
    shared: query.filter((word) => words.has(word)).slice(0, 6),
  }
}

/** Cormack, Clarke and Büttcher 2009: ranks of different lists meet as 1 / (60 + rank). */
const fusion = 60

/**
 * Lists of different places as one, best first. Scores of two indexes cannot be compared, ranks can: reciprocal rank
 * fusion. A case that both lists name stands once and higher; one of the same category or product gains as much as
 * a list's best place over its second ten times.
 */
export function mergeSimilar(
  lists: readonly (readonly SimilarCase[])[],
  state: Pick<Case, 'id' | 'category' | 'product'>,
): SimilarCase[] {
  const found = new Map<string, { hit: SimilarCase; score: number }>()
  for (const list of lists) {
    const fit = list.filter((hit) => hit.caseId !== state.id && hit.shared.length >= leastShared(hit, state))
    for (const [rank, hit] of fit.entries()) {
      const before = found.get(hit.caseId)
      const near = before ? 0 : nearness(hit, state)
      found.set(hit.caseId, { hit: before?.hit ?? hit, score: (before?.score ?? near) + 1 / (fusion + rank + 1) })
    }
  }
  return [...found.values()]
    .toSorted((a, b) => b.score - a.score || (a.hit.resolvedAt < b.hit.resolvedAt ? 1 : -1))
    .slice(0, mostSimilar)
    .map(({ hit }) => hit)
}

function leastShared(hit: SimilarCase, state: Pick<Case, 'category' | 'product'>): number {
  return nearness(hit, state) > 0 ? fewestShared : fewestSharedAfar
}

function nearness(hit: SimilarCase, { category, product }: Pick<Case, 'category' | 'product'>): number {
  const step = 10 * (1 / (fusion + 1) - 1 / (fusion + 2))
  return (hit.category === category ? step : 0) + (product !== null && hit.product === product ? step : 0)
}
