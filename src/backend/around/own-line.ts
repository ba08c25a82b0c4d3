import type { Around, TellAround } from '../../shared/together/around.ts'

/** One desk's live line on this node: what it says of its member, and what waits to be told to it. */
export class OwnLine {
  readonly workspaceId: string
  readonly memberId: string
  readonly line: string
  readonly #waiting = new Map<string, Around>()
  readonly #told = new Map<string, string>()
  #wake: () => void = () => {}
  #cases: TellAround['cases'] = []
  #turn = 0
  #ended = false

  constructor(who: { readonly workspaceId: string; readonly memberId: string; readonly line: string }) {
    this.workspaceId = who.workspaceId
    this.memberId = who.memberId
    this.line = who.line
  }

  /** What is open on the desk, as far as its member may be there. */
  get cases(): TellAround['cases'] {
    return this.#cases
  }

  has(caseId: string): boolean {
    return this.#cases.some((one) => one.caseId === caseId)
  }

  /** Takes what is open now. Of a case that was closed everything is told anew when it is opened again. */
  say(cases: TellAround['cases']): void {
    const closed = this.#cases.filter(({ caseId }) => !cases.some((one) => one.caseId === caseId))
    this.#cases = cases
    for (const { caseId } of closed) {
      this.#told.delete(caseId)
      this.#waiting.delete(caseId)
    }
  }

  /** The desk says something; `isTurn` tells whether it is still the last that it said. */
  takeTurn(): number {
    this.#turn += 1
    return this.#turn
  }

  isTurn(turn: number): boolean {
    return !this.#ended && this.#turn === turn
  }

  /** Takes the place of what was to be told of the case; what was told already is not told again. */
  put(around: Around): void {
    const print = JSON.stringify(around)
    if (this.#told.get(around.caseId) === print) return
    this.#told.set(around.caseId, print)
    this.#waiting.set(around.caseId, around)
    this.#wake()
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
