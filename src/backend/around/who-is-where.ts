import { goneAfterMs, mergePeople, type PersonAround } from '../../shared/together/around.ts'
import type { HeardLine } from './heard.ts'

interface Known extends HeardLine {
  /** When the line was last heard of, in milliseconds. */
  readonly seenAt: number
}

/** What a node knows of the lines of one workspace, its own and those of other nodes. */
export class WhoIsWhere {
  readonly #lines = new Map<string, Known>()
  readonly #byCase = new Map<string, Set<string>>()

  /**
   * Takes what a line says; gives the cases of which there is news: those it is or was on, and when it only says again
   * what it said those with somebody else to see that. `now` in milliseconds.
   */
  hear(line: HeardLine, now: number): Set<string> {
    const said = this.#lines.get(line.line)?.cases
    const touched = this.#leave(line.line)
    if (line.cases.length === 0) return touched
    this.#lines.set(line.line, { ...line, seenAt: now })
    for (const { caseId } of line.cases) {
      touched.add(caseId)
      this.#byCase.set(caseId, (this.#byCase.get(caseId) ?? new Set()).add(line.line))
    }
    if (JSON.stringify(said) !== JSON.stringify(line.cases)) return touched
    return new Set([...touched].filter((caseId) => (this.#byCase.get(caseId)?.size ?? 0) > 1))
  }

  /** Lets lines go that were not heard of for too long (or, by a clock set back, in the future); gives their cases. */
  expire(now: number): Set<string> {
    const old = [...this.#lines.values()].filter(({ seenAt }) => Math.abs(now - seenAt) > goneAfterMs)
    return new Set(old.flatMap(({ line }) => [...this.#leave(line)]))
  }

  /** Who is around a case, each person once. */
  around(caseId: string): PersonAround[] {
    const lines = [...(this.#byCase.get(caseId) ?? [])].flatMap((id) => this.#lines.get(id) ?? [])
    return mergePeople(
      lines.flatMap(({ memberId, seenAt, cases }) =>
        cases.flatMap((one) =>
          one.caseId === caseId ? [{ memberId, doing: one.doing, seenAt: new Date(seenAt).toISOString() }] : [],
        ),
      ),
    )
  }

  get isEmpty(): boolean {
    return this.#lines.size === 0
  }

  #leave(id: string): Set<string> {
    const known = this.#lines.get(id)
    this.#lines.delete(id)
    const left = new Set(known?.cases.map(({ caseId }) => caseId))
    for (const caseId of left) {
      const lines = this.#byCase.get(caseId)
      lines?.delete(id)
      if (lines?.size === 0) this.#byCase.delete(caseId)
    }
    return left
  }
}
