import type { Severity } from '../case/basics.ts'
import type { EscalationType } from '../case/escalation.ts'
import { anyValue, type MatrixRow } from './matrix-row.ts'

/**
 * Which row of the matrix is for a combination. The most specific wins: a row whose condition holds before rows without
 * one, then one that names the category before one for any, then the severity, then the type, then the row that stands
 * first. Category weighs more than severity and severity more than type, because what a case is about says most of who
 * can help.
 */

export interface Combination {
  readonly category: string
  readonly severity: Severity
  readonly type: EscalationType
}

/** Whether the row's columns take the combination in; its condition is not asked. */
export function rowCovers(row: MatrixRow, { category, severity, type }: Combination): boolean {
  return (
    (row.category === anyValue || row.category === category) &&
    (row.severity === anyValue || row.severity === severity) &&
    (row.type === anyValue || row.type === type)
  )
}

/** True when the row asks something of the case beyond its columns. */
export function isConditional(row: MatrixRow): boolean {
  return row.condition.trim() !== ''
}

/** How specific a row is; of two that cover the same combination the greater is asked first. */
export function specificity(row: MatrixRow): number {
  return (
    (isConditional(row) ? 8 : 0) +
    (row.category === anyValue ? 0 : 4) +
    (row.severity === anyValue ? 0 : 2) +
    (row.type === anyValue ? 0 : 1)
  )
}

/** The rows whose columns take the combination in, in the order in which they are asked. */
export function rowsFor(rows: readonly MatrixRow[], combination: Combination): MatrixRow[] {
  // Sorting is stable: equally specific rows stay in the order of the matrix.
  return rows.filter((row) => rowCovers(row, combination)).sort((a, b) => specificity(b) - specificity(a))
}

/** The columns of a row in words: 'billing, S2, any type'. */
export function rowWords(row: Pick<MatrixRow, 'category' | 'severity' | 'type'>): string {
  return [
    row.category === anyValue ? 'any category' : row.category.replaceAll('_', ' '),
    row.severity === anyValue ? 'any severity' : row.severity,
    row.type === anyValue ? 'any type' : row.type,
  ].join(', ')
}
