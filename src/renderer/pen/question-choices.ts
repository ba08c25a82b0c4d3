import type { AiAnswer, AiQuestion } from '../../shared/case/ai-question.ts'
import { words } from '../case/words.ts'

/** One way to answer the AI with one key. */
export interface Choice {
  /** '1' to '9'. */
  readonly key: string
  readonly label: string
  readonly answer: Pick<AiAnswer, 'granted' | 'option'>
}

/** The ways to answer with a key: yes and no for a permission, then the options. `mayAllow`: the limit covers it. */
export function choicesOf({ kind, options }: Pick<AiQuestion, 'kind' | 'options'>, mayAllow: boolean): Choice[] {
  const yes = { label: words.pen.question.allow, answer: { granted: true, option: null } }
  const no = { label: words.pen.question.deny, answer: { granted: false, option: null } }
  const own =
    kind === 'permission'
      ? [...(mayAllow ? [yes] : []), no]
      : options.map((option) => ({ label: option, answer: { granted: null, option } }))
  return own.map((choice, index) => ({ key: String(index + 1), ...choice }))
}
