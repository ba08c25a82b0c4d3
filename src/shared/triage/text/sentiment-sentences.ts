/** What the writer of a sentence gave it; see sentiment-sentences-build.ts. */
export type Grade = '+' | '0' | '1' | '2' | '3'

/** A sentence with the kind of talk it belongs to (tweets, chats, turns of a task dialogue). */
export interface GradedSentence {
  readonly kind: string
  readonly grade: Grade
  readonly text: string
  /** From grade 1 on. */
  readonly isNegative: boolean
}

/** Takes a set of sentences apart: one a line, its grade before it. */
export function gradedSentences(set: Readonly<Record<string, string>>): GradedSentence[] {
  return Object.entries(set).flatMap(([kind, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const grade = toGrade(line.slice(0, 1))
        return { kind, grade, text: line.slice(2), isNegative: grade !== '+' && grade !== '0' }
      }),
  )
}

function toGrade(sign: string): Grade {
  if (sign === '+' || sign === '0' || sign === '1' || sign === '2' || sign === '3') return sign
  throw new Error(`no grade: ${sign}`)
}
