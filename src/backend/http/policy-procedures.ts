import type { Role } from '../../shared/access/directory.ts'
import type { PolicyKind } from '../../shared/policies/kinds.ts'
import {
  lintDocument,
  publishDocument,
  readCategories,
  readOverview,
  readVersion,
  restoreDocument,
} from '../policies/publish.ts'
import { allow, orRefuse } from './allow.ts'
import { notFound, os } from './context.ts'

/** Who may change policy documents. */
const editors: readonly Role[] = ['lead', 'admin']
const everybody: readonly Role[] = ['agent', 'tier2', 'specialist', 'lead', 'qa', 'trainee', 'admin']

/** Who may read documents of a kind: what every desk decides by is no secret; where alerts go is. */
function readersOf(kind: PolicyKind): readonly Role[] {
  return kind === 'alerts' ? editors : everybody
}

/** Policy documents: reading them, publishing the next version, going back to an earlier one. */
export const policyProcedures = {
  overview: os.policies.overview.handler(async ({ input, context }) => {
    const who = await allow(context, readersOf(input.kind))
    return orRefuse(readOverview(context.services.triage, who.workspaceId, input.kind))
  }),
  version: os.policies.version.handler(async ({ input, context }) => {
    const who = await allow(context, readersOf(input.kind))
    const found = await readVersion(context.services.triage, who.workspaceId, input)
    if (!found) throw notFound()
    return found
  }),
  lint: os.policies.lint.handler(async ({ input, context }) => {
    const who = await allow(context, editors)
    return { problems: [...(await orRefuse(lintDocument(context.services.triage, who.workspaceId, input.policy)))] }
  }),
  publish: os.policies.publish.handler(async ({ input, context }) =>
    orRefuse(publishDocument(context.services.triage, await allow(context, editors), input)),
  ),
  restore: os.policies.restore.handler(async ({ input, context }) =>
    orRefuse(restoreDocument(context.services.triage, await allow(context, editors), input)),
  ),
  categories: os.policies.categories.handler(async ({ context }) => {
    const who = await allow(context, everybody)
    return { categories: await readCategories(context.services.triage, who.workspaceId) }
  }),
}
