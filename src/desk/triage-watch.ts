import type { ReadableDb, WritableDb } from './cache/db.ts'
import { readConfirmed } from './cache/sql/case-doc.ts'
import { listTimedCases } from './cache/sql/case-item.ts'
import type { Standpoint } from './cache/standpoint.ts'
import { nextLookAt } from './outbox/look-again.ts'
import { rebaseCase } from './outbox/rebase.ts'

/** Most cases read in one go: more would hold up what the person does. */
const sliceSize = 40

/** Brings the flags of cases up to date as time passes while the backend, which else does it, cannot be reached. */
export class TriageWatch {
  /** Of each case looked at: its confirmed version, and when to look again in milliseconds. */
  readonly #looked = new Map<string, { readonly version: number; readonly next: number }>()

  /** Ids of cases to look at now, at most a slice of them. `now` in milliseconds of the server's clock. */
  due(db: ReadableDb, now: number): string[] {
    return listTimedCases(db)
      .filter(({ id, version }) => {
        const known = this.#looked.get(id)
        return known?.version !== version || known.next <= now
      })
      .slice(0, sliceSize)
      .map(({ id }) => id)
  }

  /** Looks at the cases; gives how many changed. */
  look(db: WritableDb, ids: readonly string[], standpoint: Standpoint, now: number): number {
    const instant = new Date(now).toISOString()
    let changed = 0
    for (const id of ids) {
      const confirmed = readConfirmed(db, id)
      if (!confirmed) continue
      const { state } = confirmed
      const due = nextLookAt(state, standpoint)
      if (due !== null && due <= instant) {
        rebaseCase(db, id, standpoint, now)
        changed += 1
      }
      const next = nextLookAt(state, standpoint, instant)
      this.#looked.set(id, {
        version: state.version,
        next: next === null ? Number.POSITIVE_INFINITY : Date.parse(next),
      })
    }
    return changed
  }

  /** Forgets what was looked at: the policy may have changed, or the backend does it again. */
  forget(): void {
    this.#looked.clear()
  }
}
