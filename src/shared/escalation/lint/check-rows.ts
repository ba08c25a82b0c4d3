import type { PolicyProblem } from '../../policies/problem.ts'
import { checkCondition, constantAnswer, strangeWordsIn } from '../condition.ts'
import { canOwn, membersOf } from '../leads.ts'
import { isConditional } from '../match-row.ts'
import { anyValue, type MatrixRow } from '../matrix-row.ts'
import { messagePlaceholders, unknownPlaceholders } from '../message-template.ts'
import type { EscalationPolicy } from '../policy.ts'
import { membersWithRole } from '../row-targets.ts'
import { teamProblem } from './check-people.ts'
import { type Check, found, inside, type LintGround, listed, type Spot } from './ground.ts'

/** Each row by itself: its condition, its target, its ladder, what it asks for and what it tells the customer. */
export const checkRows: Check = (policy, ground) =>
  policy.matrix.flatMap((row, index) => {
    const spot = { path: ['matrix', index], place: `Row ${row.key}` }
    return [
      ...conditionProblems(row.condition, inside(spot, 'condition')),
      ...targetProblems(row, inside(spot, 'target'), policy, ground),
      ...fieldProblems(row, spot, policy, ground),
    ]
  })

/** What is wrong with a condition, or strange about it. */
export function conditionProblems(condition: string, spot: Spot): PolicyProblem[] {
  const fault = checkCondition(condition)
  if (fault) {
    const where = condition.slice(fault.from, fault.to).trim()
    const place = where !== '' && where !== condition.trim() ? ` At '${where.slice(0, 60)}'.` : ''
    return [found(spot, 'error', 'condition', `The condition of ${spot.place} cannot be used: ${fault.reason}${place}`)]
  }
  const strange = strangeWordsIn(condition).map(({ field, word }) =>
    found(
      spot,
      'warning',
      'strange_word',
      `The condition of ${spot.place} asks for ${field} '${word}', which there is not.`,
    ),
  )
  const constant = condition.trim() === '' ? null : constantAnswer(condition)
  if (constant === null) return strange
  const sentence = constant
    ? `The condition of ${spot.place} always holds: leave it empty.`
    : `The condition of ${spot.place} never holds.`
  return [...strange, found(spot, 'warning', 'constant_condition', sentence)]
}

function targetProblems(
  row: MatrixRow,
  spot: Spot,
  policy: EscalationPolicy,
  { directory, now }: LintGround,
): PolicyProblem[] {
  const { target } = row
  switch (target.kind) {
    case 'best_fit':
      return []
    case 'team':
      return teamProblem(target.teamId, spot, directory)
    case 'role': {
      if (target.teamId !== null && !directory.teams.has(target.teamId))
        return teamProblem(target.teamId, spot, directory)
      const floor = { policy, directory, at: now }
      const teams = target.teamId === null ? teamsWithPeople(directory) : [target.teamId]
      const without = teams.filter((id) => membersWithRole(target.role, id, floor).length === 0)
      if (without.length === 0) return []
      const names = listed(without.map((id) => directory.teams.get(id)?.name ?? 'a team'))
      return [
        found(
          spot,
          'error',
          'nobody_with_role',
          `${spot.place} sends to the role ${target.role}, and nobody has it in ${names} or in management.`,
        ),
      ]
    }
    default:
      return target satisfies never
  }
}

function teamsWithPeople(directory: LintGround['directory']): string[] {
  return [...directory.teams.keys()].filter((id) => membersOf(id, directory).some(canOwn))
}

function fieldProblems(
  row: MatrixRow,
  spot: Spot,
  policy: EscalationPolicy,
  { categories }: LintGround,
): PolicyProblem[] {
  const problems: PolicyProblem[] = []
  if (row.ladder !== null && !policy.ladders.some(({ key }) => key === row.ladder))
    problems.push(
      found(
        inside(spot, 'ladder'),
        'error',
        'unknown_ladder',
        `${spot.place} names the ladder ${row.ladder}, which there is not.`,
      ),
    )
  if (row.ladder === null && (row.severity === 'S1' || row.severity === 'S2'))
    problems.push(
      found(
        inside(spot, 'ladder'),
        'warning',
        'no_ladder',
        `${spot.place} has no ladder: a grave case that nobody accepts climbs nowhere.`,
      ),
    )
  if (row.type === 'compliance' && !row.mandatory.includes('documentation'))
    problems.push(
      found(
        inside(spot, 'mandatory'),
        'error',
        'undocumented',
        `${spot.place} is for compliance and does not ask for documentation; a compliance escalation never leaves without it.`,
      ),
    )
  if (row.mandatory.length === 0)
    problems.push(
      found(
        inside(spot, 'mandatory'),
        'warning',
        'nothing_asked',
        `${spot.place} asks for nothing: the packet may go out empty.`,
      ),
    )
  const strange = row.message === null ? [] : unknownPlaceholders(row.message)
  if (strange.length > 0)
    problems.push(
      found(
        inside(spot, 'message'),
        'error',
        'unknown_placeholder',
        `The message of ${spot.place} has ${listed(strange.map((name) => `{{${name}}}`))}, which nothing fills. Known: ${Object.keys(messagePlaceholders).join(', ')}.`,
      ),
    )
  if (row.category !== anyValue && !categories.includes(row.category) && !isConditional(row))
    problems.push(
      found(
        inside(spot, 'category'),
        'warning',
        'unknown_category',
        `${spot.place} is for ${row.category}; none of the newest cases has this category.`,
      ),
    )
  return problems
}
