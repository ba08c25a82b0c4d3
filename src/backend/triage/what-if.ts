import { setImmediate as breathe } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { FlagCode } from '../../shared/case/flag.ts'
import type { Case } from '../../shared/case/state.ts'
import type { WhatIf, whatIfInputSchema } from '../../shared/contract/triage.ts'
import type { TriagePolicy } from '../../shared/triage/policy.ts'
import { triage } from '../../shared/triage/triage.ts'
import { parseCase } from '../db/case-state.ts'
import type { Tables } from '../db/tables.ts'
import { readIn } from '../db/transaction.ts'
import { findWorkspace } from '../db/workspace.ts'

/** Most examples shown of each kind. */
const maxExamples = 5
/** A priority that moves by this much is worth a look. */
const notableMove = 5
/** Cases looked at before other work of the backend gets its turn. */
const sliceSize = 20

type Line = WhatIf['codes'][number]

/**
 * What a policy would have done to the newest cases, against the policy in force: both run on the same cases as they
 * stand, so that every difference is the policy's.
 */
export async function whatIf(
  deps: { readonly db: Kysely<Tables>; readonly now: () => Date },
  workspaceId: string,
  input: z.output<typeof whatIfInputSchema>,
): Promise<WhatIf> {
  const { states, current } = await readIn(deps.db, workspaceId, async (db) => {
    const row = await findWorkspace(db)
    if (!row) throw new Error('The workspace is gone')
    const rows = await db.trx
      .selectFrom('case_state')
      .select('state')
      .where('workspace_id', '=', workspaceId)
      .orderBy('received_at', 'desc')
      .orderBy('id', 'desc')
      .limit(input.cases)
      .execute()
    return { states: rows.map(({ state }) => state), current: row.triagePolicy }
  })
  const comparison = new Comparison(current, input.policy, deps.now().toISOString())
  for (const [index, state] of states.entries()) {
    comparison.add(parseCase(state))
    if (index % sliceSize === sliceSize - 1) await breathe()
  }
  return comparison.result()
}

/** Counts where two policies differ, case by case. */
class Comparison {
  readonly #current: TriagePolicy
  readonly #proposed: TriagePolicy
  readonly #at: string
  readonly #lines = new Map<FlagCode, Line>()
  readonly #totals = { looked: 0, flaggedBefore: 0, flaggedAfter: 0, priorityUp: 0, priorityDown: 0 }

  constructor(current: TriagePolicy, proposed: TriagePolicy, at: string) {
    this.#current = current
    this.#proposed = proposed
    this.#at = at
  }

  add(state: Case): void {
    const before = triage(state, this.#current, this.#at)
    const after = triage(state, this.#proposed, this.#at)
    const had = new Set(before.flags.map(({ code }) => code))
    const has = new Set(after.flags.map(({ code }) => code))
    const example = { caseId: state.id, reference: state.reference, subject: state.subject }
    for (const code of had) {
      const line = this.#lineOf(code)
      line.before += 1
      if (has.has(code)) continue
      line.noLonger += 1
      if (line.noLongerExamples.length < maxExamples) line.noLongerExamples.push(example)
    }
    for (const code of has) {
      const line = this.#lineOf(code)
      line.after += 1
      if (had.has(code)) continue
      line.newly += 1
      if (line.newlyExamples.length < maxExamples) line.newlyExamples.push(example)
    }
    const totals = this.#totals
    const move = after.priority.score - before.priority.score
    totals.looked += 1
    if (had.size > 0) totals.flaggedBefore += 1
    if (has.size > 0) totals.flaggedAfter += 1
    if (move >= notableMove) totals.priorityUp += 1
    if (move <= -notableMove) totals.priorityDown += 1
  }

  result(): WhatIf {
    const changed = (line: Line) => line.newly + line.noLonger
    const codes = [...this.#lines.values()].toSorted((a, b) => changed(b) - changed(a) || b.before - a.before)
    return { ...this.#totals, codes }
  }

  #lineOf(code: FlagCode): Line {
    const known = this.#lines.get(code)
    if (known) return known
    const line = { code, before: 0, after: 0, newly: 0, noLonger: 0, newlyExamples: [], noLongerExamples: [] }
    this.#lines.set(code, line)
    return line
  }
}
