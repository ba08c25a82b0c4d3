import type { Directory } from '../access/directory.ts'
import type { EscalationRoute, EscalationType, PacketItem, Place } from '../case/escalation.ts'
import { mandatoryByType } from '../case/packet.ts'
import type { Case } from '../case/state.ts'
import { suggestTargets, type Target } from '../routing/suggest-targets.ts'
import { conditionAsker } from './condition.ts'
import { isConditional, rowsFor, rowWords } from './match-row.ts'
import type { MatrixRow } from './matrix-row.ts'
import type { EscalationPolicy } from './policy.ts'
import { targetsOfRow } from './row-targets.ts'

/** What a route is worked out from beside the case. */
export interface RouteContext {
  readonly policy: EscalationPolicy
  readonly directory: Directory
  /** ISO instant: conditions may ask how long a case waits. */
  readonly at: string
}

/** A row that was asked before the one that won, and why it did not win. */
export interface PassedRow {
  readonly row: MatrixRow
  /** What kept its condition from being answered; null when it was answered with no. */
  readonly fault: string | null
}

/** Where the matrix sends an escalation, what it must carry, how it climbs, and why. */
export interface Route {
  /** The row that won; null when none is for this combination. */
  readonly row: MatrixRow | null
  readonly policyVersion: number
  /** Plain sentences: why this row. */
  readonly why: readonly string[]
  readonly passed: readonly PassedRow[]
  /** The places the row names, best first; where it can name none, those that fit best. Empty only on a floor of one team. */
  readonly targets: readonly Target[]
  /** The other places one could choose, best first. */
  readonly others: readonly Target[]
  /** Key of the ladder it climbs; null: none. */
  readonly ladder: string | null
  readonly mandatory: readonly PacketItem[]
  /** What the customer is told, with placeholders (`message-template.ts`); null: nothing is proposed. */
  readonly message: string | null
}

/** Where an escalation of `type` of this case goes by the matrix. Pure; the same inputs give the same route. */
export function resolveRoute(state: Case, type: EscalationType, { policy, directory, at }: RouteContext): Route {
  const { row, passed, lesser } = winningRow(state, type, { policy, directory, at })
  const best = suggestTargets(state, type, directory)
  const named = row ? targetsOfRow(row, state, { policy, directory, at, best }) : { targets: [], why: [] }
  const targets = named.targets.length > 0 ? named.targets : best
  return {
    row,
    policyVersion: policy.version,
    why: [
      ...wordsOfChoice(row, passed, lesser, { category: state.category, severity: state.severity, type }),
      ...named.why,
    ],
    passed,
    targets,
    others: best.filter(({ place }) => !targets.some((target) => samePlace(target.place, place))),
    ladder: row ? row.ladder : (policy.ladders[0]?.key ?? null),
    mandatory: mandatoryOf(row, type),
    message: row?.message ?? null,
  }
}

/** What an escalation keeps of its route, once it is known where it went. */
export function routeRecord(route: Route, to: Place): EscalationRoute {
  return {
    row: route.row?.key ?? null,
    policyVersion: route.policyVersion,
    ladder: route.ladder,
    followed: route.targets.some(
      ({ place }) => place.teamId === to.teamId && (!place.memberId || place.memberId === to.memberId),
    ),
  }
}

function winningRow(state: Case, type: EscalationType, { policy, directory, at }: RouteContext) {
  const asked = rowsFor(policy.matrix, { category: state.category, severity: state.severity, type })
  const answer = conditionAsker(state, { type, at, directory })
  const passed: PassedRow[] = []
  for (const [index, row] of asked.entries()) {
    const { holds, fault } = answer(row.condition)
    if (holds) return { row, passed, lesser: asked.slice(index + 1) }
    passed.push({ row, fault })
  }
  return { row: null, passed, lesser: [] }
}

function wordsOfChoice(
  row: MatrixRow | null,
  passed: readonly PassedRow[],
  lesser: readonly MatrixRow[],
  combination: Pick<MatrixRow, 'category' | 'severity' | 'type'>,
): string[] {
  const before = passed.map(({ row: { key, condition }, fault }) =>
    fault
      ? `Row ${key} was passed over: its condition could not be answered (${fault})`
      : `Row ${key} was passed over: its condition does not hold (${condition}).`,
  )
  if (!row)
    return [
      ...before,
      `No row of the matrix is for ${rowWords(combination)}: the best fit and the usual rules of the type hold.`,
    ]
  const condition = isConditional(row) ? ` and its condition holds (${row.condition})` : ''
  const [next] = lesser
  return [
    ...before,
    `Row ${row.key} decides: it is for ${rowWords(row)}${condition}.`,
    ...(next ? [`It comes before row ${next.key} (${rowWords(next)}): ${tellApart(row, next)}.`] : []),
  ]
}

/** What makes `row` come before `next`, both covering the same combination. */
function tellApart(row: MatrixRow, next: MatrixRow): string {
  if (isConditional(row) !== isConditional(next)) return 'a condition that holds comes first'
  for (const column of ['category', 'severity', 'type'] as const)
    if (row[column] !== next[column]) return `it names the ${column}`
  return 'it stands higher in the matrix'
}

/** A compliance escalation never goes undocumented, whatever its row forgets. */
function mandatoryOf(row: MatrixRow | null, type: EscalationType): readonly PacketItem[] {
  if (!row) return mandatoryByType[type]
  return type === 'compliance' && !row.mandatory.includes('documentation')
    ? [...row.mandatory, 'documentation']
    : row.mandatory
}

function samePlace(one: Place, other: Place): boolean {
  return one.teamId === other.teamId && one.memberId === other.memberId
}
