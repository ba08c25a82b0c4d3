import { useEffect, useState } from 'react'
import {
  type OpenQuestion,
  openQuestionsIn,
  type Summary,
  summarise,
  type Tried,
  triedIn,
} from '../../shared/assist/index.ts'
import type { Case } from '../../shared/case/state.ts'

/** What a conversation tells by itself. */
export interface Reading {
  readonly summary: Summary
  readonly tried: readonly Tried[]
  readonly questions: readonly OpenQuestion[]
}

/** Longest that reading waits for a quiet moment, in milliseconds. */
const longestWait = 300

/**
 * Reads the conversation in a moment when nothing is drawn or typed. What was read of the conversation before stays until
 * it is read anew; null before the first time.
 */
export function useReading({
  conversation,
  facts,
  attempts,
}: Pick<Case, 'conversation' | 'facts' | 'attempts'>): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null)
  useEffect(
    () =>
      whenIdle(() =>
        setReading({
          summary: summarise({ conversation, facts }),
          tried: triedIn({ conversation, attempts }),
          questions: openQuestionsIn(conversation),
        }),
      ),
    [conversation, facts, attempts],
  )
  return reading
}

/** Works in a quiet moment, after the next painting at the earliest; the result takes it back. */
export function whenIdle(work: () => void): () => void {
  const handle = requestIdleCallback(work, { timeout: longestWait })
  return () => cancelIdleCallback(handle)
}
