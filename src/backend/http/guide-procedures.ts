import type { Role } from '../../shared/access/directory.ts'
import { discardDraft, readDraft, saveDraft } from '../guides/drafts.ts'
import { readLeavings, readNumbers, replayGuide } from '../guides/insight.ts'
import { publishGuide, restoreGuide, retireGuide } from '../guides/publish.ts'
import { readHistory, readOverview, readVersion } from '../guides/read.ts'
import { allow, orRefuse } from './allow.ts'
import { notFound, os, requireMember } from './context.ts'

/** Who draws guides, publishes them and reads what runs tell. */
const editors: readonly Role[] = ['lead', 'admin']

/** Guides: everybody reads what was published, since runs go by it; leads and admins do the rest. */
export const guideProcedures = {
  version: os.guides.version.handler(async ({ input, context }) => {
    const who = await requireMember(context)
    const found = await readVersion(context.services.triage, who.workspaceId, input)
    if (!found) throw notFound()
    return found
  }),
  overview: os.guides.overview.handler(async ({ context }) => {
    const who = await allow(context, editors)
    return readOverview(context.services.triage, who.workspaceId)
  }),
  history: os.guides.history.handler(async ({ input, context }) => {
    const who = await allow(context, editors)
    return readHistory(context.services.triage, who.workspaceId, input.key)
  }),
  draft: os.guides.draft.handler(async ({ input, context }) => {
    const who = await allow(context, editors)
    return readDraft(context.services.triage, who.workspaceId, input.key)
  }),
  saveDraft: os.guides.saveDraft.handler(async ({ input, context }) =>
    orRefuse(saveDraft(context.services.triage, await allow(context, editors), input)),
  ),
  discardDraft: os.guides.discardDraft.handler(async ({ input, context }) =>
    orRefuse(discardDraft(context.services.triage, await allow(context, editors), input)),
  ),
  publish: os.guides.publish.handler(async ({ input, context }) =>
    orRefuse(publishGuide(context.services.triage, await allow(context, editors), input)),
  ),
  restore: os.guides.restore.handler(async ({ input, context }) =>
    orRefuse(restoreGuide(context.services.triage, await allow(context, editors), input)),
  ),
  retire: os.guides.retire.handler(async ({ input, context }) =>
    orRefuse(retireGuide(context.services.triage, await allow(context, editors), input)),
  ),
  numbers: os.guides.numbers.handler(async ({ input, context }) => {
    const who = await allow(context, editors)
    const found = await readNumbers(context.services.triage, who.workspaceId, input)
    if (!found) throw notFound()
    return found
  }),
  leavings: os.guides.leavings.handler(async ({ input, context }) => {
    const who = await allow(context, editors)
    const found = await readLeavings(context.services.triage, who.workspaceId, input)
    if (!found) throw notFound()
    return found
  }),
  replay: os.guides.replay.handler(async ({ input, context }) => {
    const who = await allow(context, editors)
    return orRefuse(replayGuide(context.services.triage, who.workspaceId, input))
  }),
}
