/** The turns a situation is told in. */

export type Turn =
  | { readonly who: 'customer' | 'ai'; readonly say: readonly string[]; readonly sure?: number }
  | {
      readonly who: 'tool'
      readonly tool: string
      readonly args: Readonly<Record<string, string>>
      readonly result: string
      readonly ok: boolean
      /** What was attempted, in words; null when it only looked something up. */
      readonly attempt: string | null
    }

/** A turn of the customer, in several wordings. */
export function says(...say: readonly string[]): Turn {
  return { who: 'customer', say }
}

/** A turn of the AI agent, in several wordings. */
export function answers(...say: readonly string[]): Turn {
  return { who: 'ai', say }
}

/** A turn in which the AI agent is openly unsure, with its confidence in percent. */
export function guesses(sure: number, ...say: readonly string[]): Turn {
  return { who: 'ai', say, sure }
}

/** The AI looks something up. */
export function looks(tool: string, args: Readonly<Record<string, string>>, result: string): Turn {
  return { who: 'tool', tool, args, result, ok: true, attempt: null }
}

/** The AI does something, and it works. */
export function does(attempt: string, tool: string, args: Readonly<Record<string, string>>, result: string): Turn {
  return { who: 'tool', tool, args, result, ok: true, attempt }
}

/** The AI does something, and it fails. */
export function fails(attempt: string, tool: string, args: Readonly<Record<string, string>>, result: string): Turn {
  return { who: 'tool', tool, args, result, ok: false, attempt }
}
