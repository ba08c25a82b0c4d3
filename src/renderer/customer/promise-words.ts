import type { Commitment } from '../../shared/case/parts.ts'
import { words } from '../case/words.ts'
import { lengthInWords } from '../ui/clock-reading.ts'
import { formatWhen } from '../ui/format.ts'

/** How an open promise stands, in word and mood: `late` is lost, `near` is reminded of. */
export interface PromiseStanding {
  readonly mood: 'ok' | 'near' | 'late'
  readonly words: string
}

/**
 * How an open promise stands at a moment (milliseconds, the server's time). Once the house says that it was missed it is,
 * whatever the clock of this desk says.
 */
export function promiseStanding(
  { dueAt, remindedAt, missedAt }: Pick<Commitment, 'dueAt' | 'remindedAt' | 'missedAt'>,
  now: number,
): PromiseStanding {
  if (dueAt === null) return { mood: 'ok', words: words.promises.none }
  const left = Date.parse(dueAt) - now
  const due = words.promises.open(formatWhen(dueAt))
  if (left <= 0) return { mood: 'late', words: `${due} · ${words.promises.late(lengthInWords(-left))}` }
  if (missedAt !== null) return { mood: 'late', words: `${due} · ${words.promises.missed}` }
  return {
    mood: remindedAt ? 'near' : 'ok',
    words: `${due} · ${words.promises.left(lengthInWords(left))}`,
  }
}

/** 'Kept by Ana Reyes, 10:42'. */
export function endedLine({ state, endedBy, endedAt }: Commitment): string {
  const word = state === 'kept' ? words.promises.kept : words.promises.dropped
  return endedBy && endedAt ? words.promises.ended(word, endedBy.name, formatWhen(endedAt)) : word
}

/** The open promises, the one that is due first before the others; those without a time last. */
export function byDue(promises: readonly Commitment[]): Commitment[] {
  return promises.toSorted((a, b) => compare(a.dueAt ?? '9', b.dueAt ?? '9'))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
