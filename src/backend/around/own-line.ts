import type { Around, TellAround } from '../../shared/together/around.ts'

/** One desk's live line on this node: what it says of its member, and what waits to be told to it. */
export class OwnLine {
  readonly workspaceId: string
  readonly memberId: string
  readonly line: string
  cases: TellAround['cases'] = []
  readonly #waiting = new Map<string, Around>()
  readonly #told = new Map<string, string>()
  #wake: () => void = () => {}
  #ended = false

  constructor(who: { readonly workspaceId: string; readonly memberId: string; readonly line: string }) {
    this.workspaceId = who.workspaceId
    this.memberId = who.memberId
    this.line = who.line
  }

  has(caseId: string): boolean {
    return this.cases.some((one) => one.caseId === caseId)
  }

  /** Takes the place of what was to be told of the case; what was told already is not told again. */
  put(around: Around): void {
    const print = JSON.stringify(around)
    if (this.#told.get(around.caseId) === print) return
    this.#told.set(around.caseId, print)
    this.#waiting.set(around.caseId, around)
    this.#wake()
  }

  /** A case was closed: when it is opened again everything of it is told anew. */
  forget(caseIds: Iterable<string>): void {
    for (const caseId of caseIds) {
      this.#told.delete(caseId)
      this.#waiting.delete(caseId)
    }
  }

  end(): void {
    this.#ended = true
    this.#wake()
  }

  /** What is to be told next; null when the line has ended. */
  async next(): Promise<Around | null> {
    for (;;) {
      if (this.#ended) return null
      const [first] = this.#waiting.values()
      if (first) {
        this.#waiting.delete(first.caseId)
        return first
      }
      await new Promise<void>((wake) => {
        this.#wake = wake
      })
    }
  }
}
