/**
 * A document under work with its steps back and forth, without end: documents share what they do not change, so that a
 * step costs little. Pure: each function gives a new history.
 */
export interface History<D> {
  readonly past: readonly D[]
  readonly present: D
  readonly future: readonly D[]
  /** Names the place of the last change: another change there is the same step. */
  readonly merge: string | null
}

export function historyOf<D>(present: D): History<D> {
  return { past: [], present, future: [], merge: null }
}

/** The history with one change more. Changes in a row with the same `merge` (typing in one field) are one step. */
export function changed<D>(history: History<D>, next: D, merge: string | null = null): History<D> {
  const joins = merge !== null && merge === history.merge
  const past = joins ? history.past : [...history.past, history.present]
  return { past, present: next, future: [], merge }
}

/** One step back; as it was where there is none. */
export function undone<D>(history: History<D>): History<D> {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    merge: null,
  }
}

/** One step forth; as it was where there is none. */
export function redone<D>(history: History<D>): History<D> {
  const [after, ...future] = history.future
  if (after === undefined) return history
  return { past: [...history.past, history.present], present: after, future, merge: null }
}
