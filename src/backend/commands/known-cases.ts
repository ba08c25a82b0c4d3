import type { StoredCase } from '../db/case-state.ts'

/** Most cases kept. */
const maxCases = 1_000
/** Cases with longer logs than this are large: they are read anew each time. */
const maxVersion = 200

/**
 * Cases this node worked on lately, so that they need not be read and parsed again. The hash of the last event names
 * a state exactly, whoever wrote it: what is kept here is used only while the row still carries that hash. Whatever
 * changes a state must therefore append an event.
 */
export class KnownCases {
  readonly #cases = new Map<string, StoredCase>()

  find(id: string): StoredCase | undefined {
    return this.#cases.get(id)
  }

  keep(stored: StoredCase): void {
    const { id, version } = stored.state
    this.#cases.delete(id)
    if (version > maxVersion) return
    this.#cases.set(id, stored)
    if (this.#cases.size > maxCases) {
      const [oldest] = this.#cases.keys()
      if (oldest !== undefined) this.#cases.delete(oldest)
    }
  }
}
