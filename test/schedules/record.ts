import { sql } from 'kysely'
import { type ChainLink, isIntact } from '../../src/backend/commands/chain.ts'
import { parseCase } from '../../src/backend/db/case-state.ts'
import { findCommandResults } from '../../src/backend/db/command-result.ts'
import { listMembers } from '../../src/backend/db/directory.ts'
import { listLinksOfCases } from '../../src/backend/db/event.ts'
import { readIn } from '../../src/backend/db/transaction.ts'
import type { Member } from '../../src/shared/access/directory.ts'
import type { Case } from '../../src/shared/case/state.ts'
import type { CommandResult } from '../../src/shared/contract/backend.ts'
import type { House } from './house.ts'
import { workspace } from './people.ts'

/** The record as it lies in the database. */
export interface Record {
  readonly cases: ReadonlyMap<string, Case>
  readonly links: ReadonlyMap<string, readonly (ChainLink & { seq: number })[]>
  readonly results: ReadonlyMap<string, CommandResult>
  readonly members: ReadonlyMap<string, Member>
  readonly head: number
}

export async function readRecord(house: House): Promise<Record> {
  return readIn(house.database.db, workspace.id, async (db) => {
    const { rows: states } = await sql<{ id: string; state: string }>`SELECT id, state FROM case_state`.execute(db.trx)
    const { rows: answered } = await sql<{ id: string }>`SELECT id FROM command_result`.execute(db.trx)
    const { rows: place } = await sql<{ head: number }>`SELECT head FROM workspace`.execute(db.trx)
    const results = await findCommandResults(
      db,
      answered.map(({ id }) => id),
    )
    const members = await listMembers(db)
    return {
      cases: new Map(states.map(({ id, state }) => [id, parseCase(state)])),
      links: await listLinksOfCases(
        db,
        states.map(({ id }) => id),
      ),
      results: new Map([...results].map(([id, { result }]) => [id, result])),
      members: new Map(members.map(({ entry }) => [entry.id, entry])),
      head: place[0]?.head ?? 0,
    }
  })
}

/** What is wrong with the record by itself: chains, order, effects without an answer or more than once. */
export function* faultsOf({ cases, links, results, head }: Record): Generator<string> {
  const seqs = new Set<number>()
  const effects = new Map<string, (ChainLink & { seq: number })[]>()
  for (const [caseId, trail] of links) {
    const state = cases.get(caseId)
    if (!state) continue
    if (state.version !== trail.length)
      yield `${state.reference} is at version ${state.version} of ${trail.length} events`
    if (!isIntact(trail)) yield `the chain of ${state.reference} is broken`
    for (const [index, link] of trail.entries()) {
      if (seqs.has(link.seq) || link.seq > head) yield `place ${link.seq} of the log is taken twice or past its end`
      seqs.add(link.seq)
      if (link.seq <= (trail[index - 1]?.seq ?? 0)) yield `${state.reference}: events are out of the log's order`
      if (link.commandId) effects.set(link.commandId, [...(effects.get(link.commandId) ?? []), link])
    }
  }
  for (const [id, trail] of effects) {
    const result = results.get(id)
    const last = trail.at(-1)
    if (result?.outcome !== 'accepted') yield `command ${id} had an effect and was not accepted`
    else if (new Set(trail.map(({ caseId }) => caseId)).size > 1) yield `command ${id} had an effect on two cases`
    else if (last?.version !== result.version || last.seq !== result.seq) yield `command ${id} had an effect twice`
    else if (last.version - (trail[0]?.version ?? 0) !== trail.length - 1) yield `the effect of command ${id} is torn`
  }
  for (const [id, result] of results)
    if (result.outcome === 'accepted' && !effects.has(id)) yield `command ${id} was accepted and had no effect`
}
