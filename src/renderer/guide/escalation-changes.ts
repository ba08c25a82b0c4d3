import type { Directory } from '../../shared/access/directory.ts'
import { escalationTypeSchema } from '../../shared/case/escalation.ts'
import { noChanges, type SheetChanges } from '../case/escalate-state.ts'
import { type FilledFields, teamNamed } from './filled-fields.ts'

/** What a guide fills in, as changes to the escalate sheet: what it leaves empty stays as the desk proposes it. */
export function escalationChanges(fields: FilledFields, directory: Directory): SheetChanges {
  const given = (name: string) => fields[name]?.trim() || null
  const type = escalationTypeSchema.safeParse(fields.type)
  const packet = {
    summary: given('summary'),
    goal: given('goal'),
    nextStep: given('nextStep'),
    documentation: given('documentation'),
    openQuestions: given('openQuestions')
      ?.split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  }
  return {
    ...noChanges,
    type: type.success ? type.data : null,
    teamId: teamNamed(fields.team ?? '', directory)?.id ?? null,
    reason: given('reason'),
    packet: Object.fromEntries(Object.entries(packet).filter(([, value]) => value !== null && value !== undefined)),
  }
}
