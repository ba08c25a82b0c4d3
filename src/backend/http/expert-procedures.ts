import { putSuggested } from '../db/consult-record.ts'
import { readIn, writeIn } from '../db/transaction.ts'
import { readExpertFacts } from '../experts/read-facts.ts'
import { activeMember } from '../identity/workspace-context.ts'
import { os, requireMember, unauthorized } from './context.ts'

/** Who knows what: open to every member, as the directory is. */
export const expertProcedures = {
  facts: os.experts.facts.handler(async ({ context }) => {
    const who = await requireMember(context)
    const { feed, triage } = context.services
    return readIn(feed.db, who.workspaceId, async (db) => {
      const found = await feed.contexts.current(db)
      if (!found || !activeMember(found.context, who.memberId)) throw unauthorized()
      return readExpertFacts(db, found.context.directory, triage.now())
    })
  }),
  setSuggested: os.experts.setSuggested.handler(async ({ input, context }) => {
    const { workspaceId, memberId } = await requireMember(context)
    const { feed, triage } = context.services
    await writeIn(feed.db, workspaceId, (db) =>
      putSuggested(db, memberId, { suggested: input.suggested, at: triage.now() }),
    )
    return {}
  }),
}
