import type { Directory } from '../../shared/access/directory.ts'
import type { Severity } from '../../shared/case/basics.ts'
import type { EscalationType } from '../../shared/case/escalation.ts'
import type { Grid, GridCell } from '../../shared/escalation/grid.ts'
import { anyValue, type MatrixRow, type MatrixTarget } from '../../shared/escalation/matrix-row.ts'
import { t } from '../app/text/index.ts'
import { humanize } from '../ui/format.ts'

/** What a cell of the grid says. */

const words = t.routing.matrix

/** A place of the grid. */
export interface Combination {
  readonly category: string
  readonly severity: Severity
  readonly type: EscalationType
}

export type Mark = 'own' | 'inherited' | 'gap' | 'overlap'

/** How a combination stands: its own row, one for more than it, none, or two that are as specific. */
export function markOf(cell: GridCell, winner: MatrixRow | undefined): Mark {
  if (!winner) return 'gap'
  if (cell.overlaps.length > 0) return 'overlap'
  return wildcardsOf(winner, cell.category).length === 0 ? 'own' : 'inherited'
}

/** The mark in words, such as `from any severity`. */
export function markWords(cell: GridCell, winner: MatrixRow | undefined): string {
  const mark = markOf(cell, winner)
  switch (mark) {
    case 'own':
    case 'gap':
      return words.mark[mark]
    case 'overlap':
      return words.mark.overlap(cell.overlaps.length + 1)
    case 'inherited':
      return words.mark.inherited(
        winner
          ? wildcardsOf(winner, cell.category)
              .map((column) => words.columnNames[column])
              .join(' + ')
          : '',
      )
    default:
      return mark satisfies never
  }
}

/** The columns in which a row takes every value; `*` is the own category of the grid's last line. */
function wildcardsOf(row: MatrixRow, category: string): ('category' | 'severity' | 'type')[] {
  return (['category', 'severity', 'type'] as const).filter(
    (column) => row[column] === anyValue && !(column === 'category' && category === anyValue),
  )
}

/** Where a row sends escalations. */
export function targetWords(target: MatrixTarget, { teams }: Directory): string {
  switch (target.kind) {
    case 'best_fit':
      return words.target.best_fit
    case 'team':
      return teams.get(target.teamId)?.name ?? t.routing.fields.goneTeam
    case 'role': {
      const role = t.common.role[target.role]
      if (target.teamId === null) return words.target.roleOwn(role)
      return words.target.roleIn(role, teams.get(target.teamId)?.name ?? t.routing.fields.goneTeam)
    }
    default:
      return target satisfies never
  }
}

/** `Billing`; every other category for the last line of the grid. */
export function categoryWords(category: string): string {
  return category === anyValue ? words.anyOther : humanize(category)
}

/** `Billing, S2, Functional` */
export function combinationWords({ category, severity, type }: Combination): string {
  return words.combination(categoryWords(category), severity, t.common.escalationType[type])
}

/** The columns of a row: `Billing, any severity, Functional`. */
export function columnsWords(row: Pick<MatrixRow, 'category' | 'severity' | 'type'>): string {
  const { wildcard } = words.mark
  return words.combination(
    row.category === anyValue ? wildcard.category : humanize(row.category),
    row.severity === anyValue ? wildcard.severity : row.severity,
    row.type === anyValue ? wildcard.type : t.common.escalationType[row.type],
  )
}

/** The name of a ladder of the policy; its key where it is gone. */
export function ladderWords(
  key: string | null,
  ladders: readonly { readonly key: string; readonly name: string }[],
): string {
  return key === null ? words.noLadder : (ladders.find((ladder) => ladder.key === key)?.name ?? key)
}

/** The combinations a row decides, be it only where its condition holds. */
export function decidedBy(key: string, { cells }: Grid): GridCell[] {
  return cells.filter(({ winner, conditional }) => winner === key || conditional.includes(key))
}
