import { openCommitments } from '../case/parts.ts'
import type { Case } from '../case/state.ts'

/** What the house does about promises by itself: it reminds of each before it is due, and says when its time is over. */

/** A promise that is due soon, or whose time is over. */
export interface CommitmentWatch {
  readonly type: 'commitment_reminded' | 'commitment_missed'
  readonly commitmentId: string
  readonly text: string
}

const minute = 60_000
/** The reminder comes so long before, in milliseconds, where nothing says when it was promised. */
const usualLead = 60 * minute
/** And never longer before than so. */
const longestLead = 120 * minute

type Watched = Pick<Case, 'commitments'>

/** What is due by `at` (an ISO instant), in the order it came due; what is over needs no reminder any more. */
export function dueCommitments(state: Watched, at: string): CommitmentWatch[] {
  return moments(state)
    .filter((one) => one.at <= at)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .filter(({ watch }, _, all) => {
      const isOver = all.some(
        (other) => other.watch.type === 'commitment_missed' && other.watch.commitmentId === watch.commitmentId,
      )
      return watch.type === 'commitment_missed' || !isOver
    })
    .map(({ watch }) => watch)
}

/** When the house must next look at a promise (ISO), or null when none is watched. */
export function nextCommitmentMoment(state: Watched): string | null {
  return moments(state).reduce<string | null>((first, { at }) => (first !== null && first <= at ? first : at), null)
}

/** When somebody is reminded of a promise (ISO): a quarter of its time before it is due, at most two hours. */
export function remindAt({ at, dueAt }: { readonly at: string | null; readonly dueAt: string }): string {
  const due = Date.parse(dueAt)
  const lead = at === null ? usualLead : Math.min(longestLead, Math.max(0, (due - Date.parse(at)) / 4))
  return new Date(due - lead).toISOString()
}

function moments(state: Watched): { readonly at: string; readonly watch: CommitmentWatch }[] {
  return openCommitments(state).flatMap(({ id, text, at, dueAt, remindedAt, missedAt }) => {
    if (dueAt === null || missedAt !== null) return []
    const about = { commitmentId: id, text }
    return [
      ...(remindedAt === null
        ? [{ at: remindAt({ at, dueAt }), watch: { type: 'commitment_reminded', ...about } as const }]
        : []),
      { at: dueAt, watch: { type: 'commitment_missed', ...about } as const },
    ]
  })
}
