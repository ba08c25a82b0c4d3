import type { ReceiveInput } from '../../shared/case/commands/receive.ts'
import type { FlagCode } from '../../shared/case/flag.ts'
import { type IntakeCaseInput, intakeCaseSchema } from '../../shared/contract/intake.ts'
import { defaultTriagePolicy } from '../../shared/triage/policy.ts'
import { triage } from '../../shared/triage/triage.ts'
import { normalize } from '../intake/normalize.ts'
import { teamId, workspace } from './people.ts'
import { idFrom } from './random.ts'

/** The flags triage will raise on a case once it is taken in, so that people in the story judge only those. */
export function flagsOf(input: IntakeCaseInput): readonly FlagCode[] {
  const preview = asReceived(input)
  return triage(
    { ...preview, clocks: [], status: 'new', reopenCount: 0 },
    defaultTriagePolicy,
    preview.receivedAt,
  ).flags.map(({ code }) => code)
}

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
