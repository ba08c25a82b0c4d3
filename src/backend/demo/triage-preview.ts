import type { ReceiveInput } from '../../shared/case/commands/receive.ts'
import { type IntakeCaseInput, intakeCaseSchema } from '../../shared/contract/intake.ts'
import { normalize } from '../intake/normalize.ts'
import { teamId, workspace } from './people.ts'
import { idFrom } from './random.ts'

/** The case as intake will bring it; only the ids that the backend gives are made up. */
export function asReceived(input: IntakeCaseInput): ReceiveInput['received'] {
  const record = intakeCaseSchema.parse(input)
  return normalize(record, {
    id: idFrom(`case:${record.externalId}`),
    workspaceId: workspace.id,
    reference: 'ESC-PREVIEW',
    teamId: teamId('north'),
    now: record.receivedAt ?? '',
  })
}
