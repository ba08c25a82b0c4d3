import { type Severity, severitySchema } from '../case/basics.ts'
import { type EscalationType, escalationTypeSchema } from '../case/escalation.ts'
import { isConditional, specificity } from './match-row.ts'
import { anyValue, type MatrixRow } from './matrix-row.ts'
import type { EscalationPolicy } from './policy.ts'

/** One combination of the grid: which rows are asked for it and which decides when no condition holds. */
export interface GridCell {
  /** A category, or `*` for every one the grid does not list. */
  readonly category: string
  readonly severity: Severity
  readonly type: EscalationType
  /** Key of the row that decides where no condition holds; null: the combination leads nowhere. */
  readonly winner: string | null
  /** Keys of the rows asked before it, in order; each decides where its condition holds. */
  readonly conditional: readonly string[]
  /** Keys of the rows that cover the combination and never decide it, in order. */
  readonly beaten: readonly string[]
  /** Keys of the rows among those that are as specific as the winner: only their place in the matrix tells them apart. */
  readonly overlaps: readonly string[]
}

export interface Grid {
  /** Sorted; the last is `*`, which stands for all others. */
  readonly categories: readonly string[]
  /** By category, then severity, then type. */
  readonly cells: readonly GridCell[]
}

/** Which row decides each combination of category, severity and type. `categories` are those cases have; those rows name are added. */
export function gridOf({ matrix }: Pick<EscalationPolicy, 'matrix'>, categories: readonly string[]): Grid {
  const named = matrix.map(({ category }) => category)
  const all = [...new Set([...categories, ...named])].filter((category) => category !== anyValue).sort()
  const listed = [...all, anyValue]
  const asked = [...matrix].sort((a, b) => specificity(b) - specificity(a))
  return {
    categories: listed,
    cells: listed.flatMap((category) => {
      const rows = asked.filter((row) => row.category === anyValue || row.category === category)
      return severitySchema.options.flatMap((severity) =>
        escalationTypeSchema.options.map((type) => cellOf(rows, { category, severity, type })),
      )
    }),
  }
}

function cellOf(
  rows: readonly MatrixRow[],
  { category, severity, type }: Pick<GridCell, 'category' | 'severity' | 'type'>,
): GridCell {
  const covering = rows.filter(
    (row) => (row.severity === anyValue || row.severity === severity) && (row.type === anyValue || row.type === type),
  )
  const conditional = covering.filter(isConditional)
  const [winner, ...beaten] = covering.filter((row) => !isConditional(row))
  return {
    category,
    severity,
    type,
    winner: winner?.key ?? null,
    conditional: conditional.map(({ key }) => key),
    beaten: beaten.map(({ key }) => key),
    overlaps: winner ? beaten.filter((row) => specificity(row) === specificity(winner)).map(({ key }) => key) : [],
  }
}
