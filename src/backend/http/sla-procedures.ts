import type { Role } from '../../shared/access/directory.ts'
import { previewPolicy } from '../sla/preview.ts'
import { readStalePauses } from '../sla/stale-pauses.ts'
import { allow } from './allow.ts'
import { os } from './context.ts'

/** Who sees every case of the workspace and changes its policies. */
const leads: readonly Role[] = ['lead', 'admin']

/** Clocks over the whole workspace: what another policy would do to them, and which stand still for no reason. */
export const slaProcedures = {
  preview: os.sla.preview.handler(async ({ input, context }) => {
    const who = await allow(context, leads)
    return previewPolicy(context.services.triage, who.workspaceId, input.policy)
  }),
  stalePauses: os.sla.stalePauses.handler(async ({ context }) => {
    const who = await allow(context, leads)
    return readStalePauses(context.services.triage, who.workspaceId)
  }),
}
