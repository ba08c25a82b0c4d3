import type { FeedChange, Poke } from '../../shared/contract/feed.ts'

/** Most bytes of documents a poke carries. */
export const maxPokeBytes = 64 * 1024

/** Why a live stream ended: `closing` is nobody's fault, the others mean the desk must sign in again. */
export type EndReason = 'closing' | 'deactivated' | 'expired' | 'signed_out'

interface Pending {
  readonly head: number
  /** Null: the desk must pull. */
  readonly change: { readonly after: number; readonly changes: readonly FeedChange[]; readonly bytes: number } | null
}

/**
 * One desk's live stream. It holds at most one poke: what comes while the desk is slow is merged into it, and what
 * gets too large becomes 'pull'. A poke's `after` is where the poke before ended, whatever lay between was not for
 * this member.
 */
export class Subscriber {
  readonly memberId: string
  readonly sessionId: string
  scope: string
  /** Whether the desk understands alerts. */
  readonly alerts: boolean
  #pending: Pending | null = null
  /** The desk was told of everything up to here. */
  #told = 0
  /** Everything up to here was looked at for this desk. */
  #reached = 0
  #ended: EndReason | null = null
  #wake: () => void = () => {}

  constructor(who: { memberId: string; sessionId: string; scope: string; alerts?: boolean }) {
    this.memberId = who.memberId
    this.sessionId = who.sessionId
    this.scope = who.scope
    this.alerts = who.alerts ?? false
  }

  /** There is more up to `head`, and it must be pulled. */
  pull(head: number, scope: string): void {
    this.scope = scope
    this.#reached = Math.max(this.#reached, head)
    this.#told = this.#reached
    this.#put({ head: this.#reached, change: null })
  }

  /** What a range of the log holds for this member. Ranges come in order. */
  carry(
    range: { after: number; head: number },
    { changes, bytes }: { changes: readonly FeedChange[]; bytes: number },
  ): void {
    if (range.head <= this.#reached) return
    if (range.after > this.#reached) {
      this.pull(range.head, this.scope)
      return
    }
    const fresh = changes.filter(({ seq }) => seq > this.#reached)
    this.#reached = range.head
    if (fresh.length === 0) return
    const before = this.#pending
    const after = before?.change?.after ?? this.#told
    const total = bytes + (before?.change?.bytes ?? 0)
    this.#told = range.head
    const fits = total <= maxPokeBytes && (!before || before.change)
    const carried = [...(before?.change?.changes ?? []), ...fresh]
    this.#put({ head: range.head, change: fits ? { after, changes: carried, bytes: total } : null })
  }

  end(reason: EndReason): void {
    this.#ended ??= reason
    this.#wake()
  }

  /** The next poke, or why there will be none. */
  async next(): Promise<Poke | EndReason> {
    while (!this.#pending && !this.#ended) {
      await new Promise<void>((wake) => {
        this.#wake = wake
      })
    }
    if (this.#ended) return this.#ended
    const pending = this.#pending
    this.#pending = null
    if (!pending) throw new Error('Woken for nothing')
    const { head, change } = pending
    return { head, change: change && { after: change.after, changes: [...change.changes] } }
  }

  #put(pending: Pending): void {
    this.#pending = pending
    this.#wake()
  }
}
