import { recogniseCommitments } from '../recognise.ts'

/** A sentence with its language and the instant it promises (ISO); null: it promises nothing by a time. */
export type LabelledSentence = readonly [language: string, text: string, dueAt: string | null]

/** When all of them were written, and where their reader lives: a Wednesday. */
const moment = { now: '2026-03-04T09:00:00.000Z', timeZone: 'UTC' }

/** How promises were found in labelled sentences; counts of sentences. */
export interface RecognitionResult {
  readonly promises: number
  readonly found: number
  /** Of the found, how many with the very time meant. */
  readonly rightTime: number
  readonly others: number
  readonly falseAlarms: number
  /** What went wrong, a line each. */
  readonly faults: readonly string[]
}

/** Holds the recogniser against labelled sentences. */
export function measureRecognition(sentences: readonly LabelledSentence[]): RecognitionResult {
  const read = sentences.map(([language, text, dueAt]) => {
    const [found] = recogniseCommitments(text, { ...moment, language })
    return { language, text, dueAt, found: found?.dueAt ?? null }
  })
  const promises = read.filter(({ dueAt }) => dueAt !== null)
  const others = read.filter(({ dueAt }) => dueAt === null)
  return {
    promises: promises.length,
    found: promises.filter(({ found }) => found !== null).length,
    rightTime: promises.filter(({ found, dueAt }) => found === dueAt).length,
    others: others.length,
    falseAlarms: others.filter(({ found }) => found !== null).length,
    faults: read
      .filter(({ found, dueAt }) => found !== dueAt)
      .map(({ language, text, found, dueAt }) => `${language} ${found ?? 'none'} for ${dueAt ?? 'none'}: ${text}`),
  }
}
