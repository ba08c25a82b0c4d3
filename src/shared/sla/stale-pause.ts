import type { Case } from '../case/state.ts'
import type { ClockKind } from './clock.ts'

/** A pause that goes on though what was waited for has come: the customer has answered, and clocks still stand still. */
export interface StalePause {
  /** Since when the case waits for the customer, and when they wrote; ISO instants. */
  readonly waitingSince: string
  readonly answeredAt: string
  /** The customer's message. */
  readonly messageId: string
  /** The clocks that stand still. */
  readonly clocks: readonly ClockKind[]
}

/**
 * The stale pause of a case, or null. The customer has answered when they wrote after the wait began, or when their last
 * message came after the last reply of a person: a desk that was offline says 'waiting' without having seen it.
 */
export function findStalePause({
  status,
  clocks,
  conversation,
}: Pick<Case, 'status' | 'clocks' | 'conversation'>): StalePause | null {
  if (status !== 'waiting_customer') return null
  const paused = clocks.filter(({ pausedAt, metAt }) => pausedAt !== null && metAt === null)
  const [first] = paused
  if (!first) return null
  const since = first.waits.findLast(({ why, until }) => why === 'waiting_customer' && until === null)?.from
  const waitingSince = since ?? first.pausedAt ?? first.startedAt
  const spoken = conversation.filter(({ author }) => author === 'customer' || author === 'agent')
  const answer = spoken.at(-1)
  if (answer?.author !== 'customer') return null
  const asked = spoken.some(({ author }) => author === 'agent')
  if (!asked && answer.at <= waitingSince) return null
  return { waitingSince, answeredAt: answer.at, messageId: answer.id, clocks: paused.map(({ kind }) => kind) }
}
