import type { ReplyTemplate } from './policy.ts'

/** The words of a template in the best language there is. */
export interface PickedText {
  readonly text: string
  readonly language: string
  /** True when the customer's own language is missing. */
  readonly fallback: boolean
}

/** Other names of a language that senders use. */
const sameAs: Readonly<Record<string, string>> = { tl: 'fil' }

/**
 * A template's text for a customer who reads `wanted`: in that very language, else in its main form (`pt` for
 * `pt-BR`, or another region's), else in the workspace's main language, else in any it has; null when it has no words.
 */
export function pickText({ texts }: Pick<ReplyTemplate, 'texts'>, wanted: string, main: string): PickedText | null {
  const there = Object.entries(texts).filter(([, text]) => text.trim() !== '')
  const own = there.find(([language]) => language === wanted) ?? there.find(([one]) => isSameLanguage(one, wanted))
  if (own) return { text: own[1], language: own[0], fallback: false }
  const other =
    there.find(([language]) => language === main) ?? there.find(([one]) => isSameLanguage(one, main)) ?? there[0]
  return other ? { text: other[1], language: other[0], fallback: true } : null
}

/** Whether two tags name one language: `pt-BR` and `pt`, `tl` and `fil`. */
export function isSameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other)
}

function primary(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-')
  return (Object.hasOwn(sameAs, language) ? sameAs[language] : undefined) ?? language
}
