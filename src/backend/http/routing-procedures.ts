import { maySee } from '../../shared/access/permissions.ts'
import { findCase } from '../db/case-state.ts'
import { findPresence, hearOf, setPresence } from '../db/presence.ts'
import { readIn, writeIn } from '../db/transaction.ts'
import { activeMember } from '../identity/workspace-context.ts'
import { readFloorFacts } from '../routing/read-facts.ts'
import { notFound, os, requireMember, unauthorized } from './context.ts'

/** What members say of themselves. */
export const presence = {
  mine: os.presence.mine.handler(async ({ context }) => {
    const who = await requireMember(context)
    const now = context.services.triage.now()
    // Heard of first: what they said on another day is over then.
    const status = await writeIn(context.services.feed.db, who.workspaceId, async (db) => {
      await hearOf(db, [who.memberId], now)
      return findPresence(db, who.memberId)
    })
    return { status: status ?? 'available' }
  }),
  set: os.presence.set.handler(async ({ input, context }) => {
    const who = await requireMember(context)
    const now = context.services.triage.now()
    await writeIn(context.services.feed.db, who.workspaceId, (db) => setPresence(db, who.memberId, { ...input, now }))
    return {}
  }),
}

/** What is known of colleagues: open to every member, of a case's customer to those who may see the case. */
export const routing = {
  floor: os.routing.floor.handler(async ({ input, context }) => {
    const who = await requireMember(context)
    const { feed, triage } = context.services
    return readIn(feed.db, who.workspaceId, async (db) => {
      const [found, about] = await Promise.all([
        feed.contexts.current(db),
        input.caseId === null ? null : findCase(db, input.caseId),
      ])
      const member = found && activeMember(found.context, who.memberId)
      if (!found || !member) throw unauthorized()
      if (input.caseId !== null && !(about && maySee(member, about))) throw notFound()
      return readFloorFacts(db, found.context.directory, about, triage.now())
    })
  }),
}
