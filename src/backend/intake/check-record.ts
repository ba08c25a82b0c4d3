import type { Team } from '../../shared/access/directory.ts'
import { type IntakeCase, intakeCaseSchema } from '../../shared/contract/intake.ts'
import { findTeam } from './find-team.ts'
import { type Problem, problemsOf, unknownFields } from './problems.ts'
import { timeProblems } from './times.ts'

export type CheckedRecord =
  | { readonly kind: 'good'; readonly record: IntakeCase; readonly team: Team; readonly warnings: readonly Problem[] }
  | { readonly kind: 'bad'; readonly externalId: string | null; readonly problems: readonly Problem[] }

/** Checks one record as a sender wrote it: everything wrong with it, by place and reason, or the record with its team. */
export function checkRecord(raw: unknown, teams: ReadonlyMap<string, Team>, now: Date): CheckedRecord {
  const parsed = intakeCaseSchema.safeParse(raw)
  if (!parsed.success) return { kind: 'bad', externalId: externalIdOf(raw), problems: problemsOf(parsed.error) }
  const record = parsed.data
  const team = findTeam(record, teams)
  const problems = [
    ...timeProblems(record, now),
    ...idProblems(record),
    ...(isClean(record.externalId) ? [] : [{ field: 'externalId', reason: 'must not contain control characters' }]),
    ...(team.kind === 'problem' ? [team.problem] : []),
  ]
  if (problems.length > 0 || team.kind === 'problem') return { kind: 'bad', externalId: record.externalId, problems }
  return { kind: 'good', record, team: team.team, warnings: unknownFields(raw, record) }
}

/** The external id of a record that may have anything wrong with it. */
function externalIdOf(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null || !('externalId' in raw)) return null
  return typeof raw.externalId === 'string' ? raw.externalId.slice(0, 200) : null
}

function isClean(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
  return !/[\u0000-\u001f\u007f]/.test(text) && text.isWellFormed()
}

/** Evidence and attempts point at messages and facts by id: an id used twice would point at two things. */
function idProblems(record: IntakeCase): Problem[] {
  const lists = {
    conversation: record.conversation,
    facts: record.facts,
    attempts: record.attempts,
    commitments: record.commitments,
  }
  return Object.entries(lists).flatMap(([name, entries]) => {
    const seen = new Set<string>()
    return entries.flatMap(({ id }, index) => {
      if (id === undefined) return []
      const twice = seen.has(id)
      seen.add(id)
      return twice ? [{ field: `${name}[${index}].id`, reason: 'is used twice' }] : []
    })
  })
}
