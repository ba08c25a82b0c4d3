import type { Role } from '../../shared/access/directory.ts'
import { readSurges } from '../surge/read-surges.ts'
import { allow } from './allow.ts'
import { os } from './context.ts'

/** Who sees every case of the workspace and moves work. */
const readers: readonly Role[] = ['lead', 'admin']

export const surgeProcedures = {
  list: os.surges.list.handler(async ({ context }) => {
    const who = await allow(context, readers)
    return readSurges(context.services.triage, who.workspaceId)
  }),
}
