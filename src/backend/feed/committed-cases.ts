import type { Case } from '../../shared/case/state.ts'

/** A case as it stands at a `seq`, with who could ever see it. */
export interface SeqCase {
  readonly seq: number
  readonly state: Case
  readonly everTeamIds: readonly string[]
  readonly everMemberIds: readonly string[]
}

export interface SizedCase extends SeqCase {
  readonly bytes: number
}

/** With the size of each document on the wire. */
export function sized(cases: readonly SeqCase[] | null): SizedCase[] | null {
  if (!cases) return null
  return cases.map((changed) => ({ ...changed, bytes: bytesOf(changed.state) }))
}

/** The size of a document on the wire. */
export function bytesOf(state: Case): number {
  return Buffer.byteLength(JSON.stringify(state))
}

/** Most transactions kept: they are needed only for the moment between commit and notification. */
const maxRanges = 256

/** What this node wrote lately, so that it need not read back from the database what it must tell its desks. */
export class CommittedCases {
  readonly #written = new Map<string, readonly SeqCase[]>()

  remember(nonce: string, cases: readonly SeqCase[]): void {
    this.#written.set(nonce, cases)
    if (this.#written.size > maxRanges) {
      const [oldest] = this.#written.keys()
      if (oldest !== undefined) this.#written.delete(oldest)
    }
  }

  /** The cases written under this nonce, once; null when another node wrote them. */
  take(nonce: string): readonly SeqCase[] | null {
    const cases = this.#written.get(nonce)
    this.#written.delete(nonce)
    return cases ?? null
  }
}
