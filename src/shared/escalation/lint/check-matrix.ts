import { severitySchema } from '../../case/basics.ts'
import { escalationTypeSchema } from '../../case/escalation.ts'
import type { PolicyProblem } from '../../policies/problem.ts'
import { type GridCell, gridOf } from '../grid.ts'
import { isConditional, rowWords } from '../match-row.ts'
import { anyValue, type MatrixRow } from '../matrix-row.ts'
import { type Check, found, listed } from './ground.ts'

/** Gaps, overlaps and shadowed rows: what the rows of the matrix leave out or say twice. */
export const checkMatrix: Check = (policy, { categories }) => {
  const { cells } = gridOf(policy, categories)
  return [...gaps(cells), ...twins(policy.matrix), ...shadowed(policy.matrix, cells)]
}

/** Combinations that lead nowhere, one problem for each category. */
function gaps(cells: readonly GridCell[]): PolicyProblem[] {
  const open = Map.groupBy(
    cells.filter(({ winner }) => winner === null),
    ({ category }) => category,
  )
  return [...open].map(([category, missing]) => {
    const words = category === anyValue ? 'categories that no row names' : category.replaceAll('_', ' ')
    const conditional = missing.some((cell) => cell.conditional.length > 0)
    const only = conditional ? ' Rows with a condition are there, and lead nowhere when it does not hold.' : ''
    return found(
      { path: ['matrix'], place: 'Matrix' },
      'error',
      'gap',
      `Nothing says where ${words} go: ${listed(combinations(missing))}.${only}`,
    )
  })
}

/** Severities and types in words, whole ones drawn together: 'S1 (any type)', 'S2 (functional, priority)'. */
function combinations(cells: readonly GridCell[]): string[] {
  const bySeverity = Map.groupBy(cells, ({ severity }) => severity)
  const whole = [...bySeverity.values()].every((some) => some.length === escalationTypeSchema.options.length)
  if (whole && bySeverity.size === severitySchema.options.length) return ['every severity and type']
  return [...bySeverity].map(([severity, some]) => {
    const all = some.length === escalationTypeSchema.options.length
    return `${severity} (${all ? 'any type' : some.map(({ type }) => type).join(', ')})`
  })
}

/** Rows for the very same combinations. */
function twins(matrix: readonly MatrixRow[]): PolicyProblem[] {
  const groups = Map.groupBy(
    matrix.map((row, index) => ({ row, index })),
    ({ row: { category, severity, type } }) => JSON.stringify([category, severity, type]),
  )
  return [...groups.values()].flatMap((group) =>
    group.flatMap(({ row, index }, place): PolicyProblem[] => {
      const before = group.slice(0, place).map((one) => one.row)
      const spot = { path: ['matrix', index], place: `Row ${row.key}` }
      const same = before.find((one) => one.condition.trim() === row.condition.trim())
      if (same)
        return [
          found(
            spot,
            'error',
            'overlap',
            `Rows ${same.key} and ${row.key} are both for ${rowWords(row)}${isConditional(row) ? ' under the same condition' : ''}: ${row.key} never decides.`,
          ),
        ]
      const other = isConditional(row) ? before.find(isConditional) : undefined
      return other
        ? [
            found(
              spot,
              'warning',
              'overlap_conditions',
              `Rows ${other.key} and ${row.key} are both for ${rowWords(row)}: where both conditions hold, ${other.key} decides because it stands first.`,
            ),
          ]
        : []
    }),
  )
}

/** Rows that no case can ever reach, because more specific ones take every combination of theirs. */
function shadowed(matrix: readonly MatrixRow[], cells: readonly GridCell[]): PolicyProblem[] {
  const reached = new Set(cells.flatMap(({ winner, conditional }) => [...conditional, ...(winner ? [winner] : [])]))
  // A row beaten by its twin is told as an overlap.
  const told = new Set(cells.flatMap(({ overlaps }) => overlaps))
  return matrix.flatMap((row, index) =>
    reached.has(row.key) || told.has(row.key)
      ? []
      : [
          found(
            { path: ['matrix', index], place: `Row ${row.key}` },
            'warning',
            'shadowed',
            `Row ${row.key} never decides: more specific rows take every case of ${rowWords(row)}.`,
          ),
        ],
  )
}
