import type { Case } from '../case/state.ts'
import { contentWords } from './content-words.ts'
import { openQuestionsIn } from './open-questions.ts'
import { summarise } from './summarise.ts'

/** A template with what it comes to for a case, as the templates' own module renders it. */
export interface RenderedTemplate {
  readonly key: string
  readonly title: string
  /** The category it is for; null: any. */
  readonly category: string | null
  /** When to use it, in the words of who wrote it. */
  readonly when: string
  /** The text, or the names of what is missing in it. */
  readonly result:
    | { readonly ok: true; readonly text: string; readonly language: string }
    | { readonly ok: false; readonly holes: readonly string[] }
}

/** A template proposed as the reply, with why. */
export interface ReplyProposal {
  readonly template: RenderedTemplate
  readonly reasons: readonly ('category' | 'words' | 'language')[]
}

/** Fewest words that the description of a template and the case share, where its category does not fit. */
const fewestShared = 2
const mostProposed = 3

/**
 * The templates that fit a case, best first: those of its category, and those whose description names what it is about.
 * One with holes stands behind all that are whole.
 */
export function proposeReplies(
  state: Pick<Case, 'category' | 'subject' | 'conversation' | 'facts' | 'customer'>,
  templates: readonly RenderedTemplate[],
): ReplyProposal[] {
  if (templates.length === 0) return []
  const about = new Set([
    ...contentWords(state.subject),
    ...contentWords(state.category.replaceAll('_', ' ')),
    ...summarise(state).sentences.flatMap(({ text }) => contentWords(text)),
    ...openQuestionsIn(state.conversation).flatMap(({ text }) => contentWords(text)),
  ])
  const scored = templates.flatMap((template) => {
    if (template.category !== null && template.category !== state.category) return []
    const words = new Set(contentWords(`${template.title} ${template.when}`))
    const shared = [...words].filter((word) => about.has(word)).length
    const isOfCategory = template.category === state.category
    if (!isOfCategory && shared < fewestShared) return []
    const inLanguage = template.result.ok && template.result.language === state.customer.language
    const reasons: ReplyProposal['reasons'] = [
      ...(isOfCategory ? (['category'] as const) : []),
      ...(shared >= fewestShared ? (['words'] as const) : []),
      ...(inLanguage ? (['language'] as const) : []),
    ]
    const score = (template.result.ok ? 100 : 0) + (isOfCategory ? 3 : 0) + shared + (inLanguage ? 1 : 0)
    return [{ proposal: { template, reasons }, score }]
  })
  return scored
    .toSorted((a, b) => b.score - a.score || a.proposal.template.key.localeCompare(b.proposal.template.key))
    .slice(0, mostProposed)
    .map(({ proposal }) => proposal)
}
