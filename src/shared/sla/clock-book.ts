import { isWaiting, type Status } from '../case/basics.ts'
import { type Clock, type ClockKind, endWait, type WaitReason } from './clock.ts'

/** The book of a clock: which team owned the case and what it waited for. Needs no policy, so that `evolve` can keep it. */

/** What of a case the book follows. */
export interface BookEntry {
  readonly teamId: string
  readonly status: Status
  /** The requests for authority on it, with the clocks that each one stops while it is asked. */
  readonly approvals: readonly { readonly state: string; readonly pauses: readonly ClockKind[] }[]
}

/** Whether the clock still runs and has a book; those of the first release have none. */
export function keepsBook(clock: Clock): boolean {
  return clock.metAt === null && clock.targetMinutes !== null
}

/** The clocks with who owns the case and what it waits for written down as of `at`, where that is new. */
export function keepBook(clocks: readonly Clock[], entry: BookEntry, at: string): Clock[] {
  return clocks.map((clock) => {
    if (!keepsBook(clock)) return clock
    const { teamId } = entry
    const there = clock.teams.at(-1)?.teamId === teamId
    return waiting(there ? clock : { ...clock, teams: [...clock.teams, { teamId, from: at }] }, entry, at)
  })
}

function waiting(clock: Clock, entry: BookEntry, at: string): Clock {
  const wanted = reasonsOf(clock.kind, entry)
  const open = clock.waits.filter(({ until }) => until === null).map(({ why }) => why)
  const begun = wanted.filter((why) => !open.includes(why))
  if (begun.length === 0 && open.length === wanted.length) return clock
  return {
    ...clock,
    waits: [
      ...clock.waits.map((wait) => (wanted.includes(wait.why) ? wait : endWait(wait, at))),
      ...begun.map((why) => ({ why, from: at, until: null })),
    ],
  }
}

/** What the case waits for that matters to a clock. A request for authority is waited for while the status says so. */
function reasonsOf(kind: ClockKind, { status, approvals }: BookEntry): WaitReason[] {
  if (!isWaiting(status)) return []
  const isAsked =
    status === 'waiting_approval' && approvals.some(({ state, pauses }) => state === 'asked' && pauses.includes(kind))
  return isAsked ? [status, 'approval'] : [status]
}

/**
 * The clock as if the case had not gone elsewhere at `since`, where it was in `status`: who owned it from then on is
 * struck out, and the waits that ended then go on.
 */
export function asIfNotMoved(clock: Clock, status: Status, since: string): Clock {
  if (!keepsBook(clock)) return clock
  const goesOn = (why: WaitReason) => why === status || (why === 'approval' && status === 'waiting_approval')
  return {
    ...clock,
    teams: clock.teams.filter(({ from }, index) => index === 0 || from < since),
    waits: clock.waits.map((wait) => (wait.until === since && goesOn(wait.why) ? { ...wait, until: null } : wait)),
  }
}
