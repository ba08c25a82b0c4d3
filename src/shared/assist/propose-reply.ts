import type { Case } from '../case/state.ts'
import { bestFitting } from '../replies/best-fit.ts'
import { pickText } from '../replies/language.ts'
import type { RepliesPolicy } from '../replies/policy.ts'
import { renderReply } from '../replies/render.ts'
import { type ReplyGround, replyValues } from '../replies/values.ts'
import { contentWords } from './content-words.ts'
import { openQuestionsIn } from './open-questions.ts'
import { summarise } from './summarise.ts'

/** A template filled in as a proposed reply, and why it is proposed. */
export interface ReplyProposal {
  readonly key: string
  readonly title: string
  readonly text: string
  /** What is missing in it: it cannot go out before these are filled. */
  readonly holes: readonly string[]
  readonly language: string
  /** True when it is not in the customer's own language. */
  readonly fallback: boolean
  readonly because: {
    /** Labels of the flags it is for. */
    readonly flags: readonly string[]
    readonly category: boolean
    /** Words that its description and the case share. */
    readonly words: readonly string[]
  }
}

const mostProposed = 2
/** What a shared word weighs against the fit that flags (30 and more) and category (25) tell. */
const wordWeight = 8
/** A template that fits no better than any other is not proposed. */
const leastScore = 16

/**
 * Replies from the workspace's templates that fit a case, best first: by its flags, its category, and the words that a
 * template's description shares with what the case is about. Between two that fit alike the one without holes.
 */
export function proposeReplies(
  state: Case,
  policy: RepliesPolicy,
  ground: Omit<ReplyGround, 'language'>,
): ReplyProposal[] {
  const about = wordsOf(state)
  const scored = bestFitting(policy, state, 'reply').flatMap(({ template, score, flags, category }) => {
    const picked = pickText(template, state.language, policy.mainLanguage)
    if (!picked) return []
    const words = [...new Set(contentWords(`${template.title} ${template.when}`))].filter((word) => about.has(word))
    const total = score + Math.min(words.length, 4) * wordWeight
    if (total < leastScore) return []
    const { text, holes } = renderReply(picked.text, replyValues(state, { ...ground, language: picked.language }))
    const { language, fallback } = picked
    const because = { flags, category, words: words.slice(0, 4) }
    return [
      {
        total: total - holes.length,
        reply: { key: template.key, title: template.title, text, holes, language, fallback, because },
      },
    ]
  })
  return scored
    .toSorted((a, b) => b.total - a.total)
    .slice(0, mostProposed)
    .map(({ reply }) => reply)
}

function wordsOf(state: Case): ReadonlySet<string> {
  return new Set([
    ...contentWords(`${state.subject} ${state.category.replaceAll('_', ' ')} ${state.product ?? ''}`),
    ...summarise(state).sentences.flatMap(({ text }) => contentWords(text)),
    ...openQuestionsIn(state.conversation).flatMap(({ text }) => contentWords(text)),
  ])
}
