import type { Member } from '../../shared/access/directory.ts'
import { maySee } from '../../shared/access/permissions.ts'
import type { Case } from '../../shared/case/state.ts'
import { findSimilar } from '../assist/find-similar.ts'
import { findCase } from '../db/case-state.ts'
import { type ReadableDb, readIn } from '../db/transaction.ts'
import { activeMember } from '../identity/workspace-context.ts'
import { type CallContext, notFound, os, requireMember, unauthorized } from './context.ts'

/** Help with a case for those who may see all of it. */
export const assistProcedures = {
  about: os.assist.about.handler(async ({ context }) => {
    await requireMember(context)
    return { model: context.services.drafts.model }
  }),
  similar: os.assist.similar.handler(({ input, context }) =>
    withCase(context, input.caseId, async (db, member, state) => ({ cases: await findSimilar(db, member, state) })),
  ),
  draft: os.assist.draft.handler(async ({ input, context, signal }) => {
    // The transaction ends before the model is asked: nothing of the database waits for it.
    const { member, state } = await withCase(context, input.caseId, (_, who, found) =>
      Promise.resolve({ member: who, state: found }),
    )
    return context.services.drafts.draft(state, member.id, signal ?? new AbortController().signal)
  }),
}

async function withCase<T>(
  context: CallContext,
  caseId: string,
  work: (db: ReadableDb, member: Member, state: Case) => Promise<T>,
): Promise<T> {
  const who = await requireMember(context)
  const { feed } = context.services
  return readIn(feed.db, who.workspaceId, async (db) => {
    const [found, state] = await Promise.all([feed.contexts.current(db), findCase(db, caseId)])
    const member = found && activeMember(found.context, who.memberId)
    if (!member) throw unauthorized()
    if (!(state && maySee(member, state))) throw notFound()
    return work(db, member, state)
  })
}
