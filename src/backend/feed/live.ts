import type { Poke } from '../../shared/contract/feed.ts'
import { readIn } from '../db/transaction.ts'
import { activeMember } from '../identity/workspace-context.ts'
import type { PresenceKeeper } from '../routing/presence-keeper.ts'
import type { FeedDeps } from './changes.ts'
import type { LiveHub } from './live-hub.ts'
import { scopeOf } from './sight.ts'
import { type EndReason, Subscriber } from './subscriber.ts'

/** Thrown into a live stream whose member has to sign in again. */
export class CutOffError extends Error {
  override readonly name = 'CutOffError'
  readonly reason: EndReason

  constructor(reason: EndReason) {
    super('The live stream was cut off')
    this.reason = reason
  }
}

/**
 * Pokes for one desk until it leaves, its token expires or its member is deactivated. The first poke comes at once
 * and says where the log stands.
 */
export async function* livePokes(
  { feed, hub, presence }: { feed: FeedDeps; hub: LiveHub; presence: PresenceKeeper },
  who: { workspaceId: string; memberId: string; sessionId: string; expiresAt: number; alerts: boolean },
  signal: AbortSignal | undefined,
): AsyncGenerator<Poke, void> {
  const subscriber = new Subscriber({ ...who, scope: '' })
  // Subscribed first, looked up second: what commits in between is told by the hub and overlaps harmlessly.
  const leave = hub.add(who.workspaceId, subscriber)
  const expiry = setTimeout(() => subscriber.end('expired'), Math.max(0, who.expiresAt - Date.now()))
  const onAbort = () => subscriber.end('closing')
  signal?.addEventListener('abort', onAbort, { once: true })
  let gone = () => {}
  try {
    const found = await readIn(feed.db, who.workspaceId, (db) => feed.contexts.current(db))
    const member = found && activeMember(found.context, who.memberId)
    if (!found || !member) throw new CutOffError('deactivated')
    gone = presence.connected(who.workspaceId, who.memberId)
    subscriber.pull(found.head, scopeOf(member))
    for (;;) {
      const next = await subscriber.next()
      if (next === 'closing') return
      if (typeof next === 'string') throw new CutOffError(next)
      yield next
    }
  } finally {
    clearTimeout(expiry)
    signal?.removeEventListener('abort', onAbort)
    leave()
    gone()
  }
}
