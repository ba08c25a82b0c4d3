/** Sentences of customers for one code: those that must raise it and those that must not. */
export interface Wordings {
  readonly said: readonly string[]
  readonly unsaid: readonly string[]
}

/** One sentence per line; blank lines are left out. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
