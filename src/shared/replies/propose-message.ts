import type { Case } from '../case/state.ts'
import { bestFitting } from './best-fit.ts'
import { isSameLanguage, pickText } from './language.ts'
import type { RepliesPolicy } from './policy.ts'
import type { ReplyValues } from './render.ts'
import { type ReplyGround, replyValues } from './values.ts'

/** What the customer can be told when their case is escalated: a template and what is known for it. */
export interface ProposedMessage {
  readonly template: string
  readonly values: Record<string, string>
  readonly language: string
  /** True when it is not in the customer's own language. */
  readonly fallback: boolean
}

/**
 * The message an escalation proposes: the words of the matrix row (`own`), which are in the main language, or the best
 * fitting template for escalations. The customer's own language goes before both; null when there are no words at all.
 */
export function proposeMessage(
  state: Case,
  own: string | null,
  policy: RepliesPolicy,
  ground: Omit<ReplyGround, 'language'>,
): ProposedMessage | null {
  const isMain = isSameLanguage(state.language, policy.mainLanguage)
  const row = own?.trim() ? { text: own, language: policy.mainLanguage, fallback: !isMain } : null
  if (row && isMain) return filled(row)
  const picked = bestFitting(policy, state, 'escalation').flatMap(
    ({ template }) => pickText(template, state.language, policy.mainLanguage) ?? [],
  )
  const spoken = picked.find(({ fallback }) => !fallback)
  const best = spoken ?? row ?? picked[0]
  return best ? filled(best) : null

  function filled({ text, language, fallback }: { text: string; language: string; fallback: boolean }) {
    return { template: text, values: { ...valuesIn(language) }, language, fallback }
  }
  function valuesIn(language: string): ReplyValues {
    return replyValues(state, { ...ground, language })
  }
}
