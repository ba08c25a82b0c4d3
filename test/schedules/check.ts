import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { ReadableDb } from '../../src/desk/cache/db.ts'
import { readConfirmed, readShown } from '../../src/desk/cache/sql/case-doc.ts'
import { readDirectory } from '../../src/desk/cache/sql/directory.ts'
import { listOutbox } from '../../src/desk/cache/sql/outbox.ts'
import { listAttention } from '../../src/desk/outbox/attention.ts'
import type { Case } from '../../src/shared/case/state.ts'
import { partSeenBy } from '../../src/shared/consult/sight.ts'
import type { Given } from './ledger.ts'
import { consistency, seenCases } from './on-disk.ts'
import { secretWord } from './people.ts'
import type { Play } from './play.ts'
import { faultsOf, type Record, readRecord } from './record.ts'
import type { SimDesk } from './sim-desk.ts'

/** What must hold once everything has come to rest. Gives every promise that was broken, in words. */
export async function checkAll(play: Play): Promise<string[]> {
  const record = await readRecord(play.house)
  const broken = [...faultsOf(record), ...orderFaults(play.ledger.given, record)]
  for (const desk of play.desks) {
    if (!desk.account) continue
    const found = desk.account.read((db) => [
      ...deskFaults(db, desk, record),
      ...fates(db, desk, { play, record }),
      ...consistency(db),
    ])
    broken.push(...found.map((one) => `${desk.name}: ${one}`))
  }
  return broken
}

/** Accepted commands of one person on one case took effect in the order they were given. */
function* orderFaults(given: readonly Given[], { results }: Record): Generator<string> {
  for (const [where, list] of Map.groupBy(given, ({ desk, caseId }) => `${desk} ${caseId}`)) {
    let last = 0
    for (const { commandId, type } of list) {
      const result = results.get(commandId)
      if (result?.outcome !== 'accepted') continue
      if (result.version <= last) yield `desk and case ${where}: ${type} overtook an earlier command`
      last = result.version
    }
  }
}

/** What became of each command that was given here. */
function* fates(db: ReadableDb, desk: SimDesk, { play, record }: { play: Play; record: Record }): Generator<string> {
  const kept = new Map(listOutbox(db).map((entry) => [entry.id, entry]))
  const attention = new Set(listAttention(db).map(({ commandId }) => commandId))
  for (const { commandId, type, told, over, lost } of play.ledger.given.filter((one) => one.desk === desk.number)) {
    const result = record.results.get(commandId)
    const entry = kept.get(commandId)
    if (over === 'unknown') continue
    if (over === 'withdrawn') {
      if (result) yield `${type} was taken back and carried out all the same`
      if (entry) yield `${type} was taken back and is still here`
    } else if (over) {
      if (entry) yield `${type} was dealt with and is still here`
    } else if (!result && !entry) {
      if (told && !lost) yield `${type} was promised and is gone`
    } else if (result?.outcome === 'accepted') {
      if (entry) yield `${type} was accepted and stands in the outbox as ${entry.state}`
    } else if (result?.outcome === 'refused') {
      if (lost && !entry) continue
      if (entry?.state !== 'refused' || !entry.refusal || !attention.has(commandId))
        yield `${type} was refused and nobody is told: ${entry?.state ?? 'it is gone'}`
    } else yield `${type} is ${entry?.state} and the backend does not know it`
  }
}

/** The cache against what its member may see. */
function* deskFaults(db: ReadableDb, desk: SimDesk, record: Record): Generator<string> {
  const member = record.members.get(desk.member.id)
  if (!member) return
  const directory = readDirectory(db)
  for (const [id, known] of record.members)
    if (!isDeepStrictEqual(directory.members.get(id), known)) yield `${known.name} is known as somebody else`
  const here = new Set(seenCases(db))
  for (const state of record.cases.values()) {
    const expected = partSeenBy(member, state)
    if (!expected) {
      yield* traces(db, state)
      continue
    }
    const confirmed = readConfirmed(db, state.id)
    if (!here.delete(state.id) || !confirmed) {
      yield `${state.reference} is missing`
      continue
    }
    yield* differences(expected, confirmed.state)
    const shown = readShown(db, state.id)?.state
    if (shown && !isDeepStrictEqual(quiet(shown), quiet(confirmed.state)))
      yield `${state.reference} is shown otherwise than it is confirmed`
    yield* indexFaults(db, confirmed)
  }
  for (const id of here) yield `case ${id} is here and in no record`
}

function* differences(expected: Case, found: Case): Generator<string> {
  if (isDeepStrictEqual(JSON.parse(JSON.stringify(expected)), JSON.parse(JSON.stringify(found)))) return
  const fields = Object.entries(expected).filter(
    ([name, value]) => !isDeepStrictEqual(value, Object.entries(found).find(([other]) => other === name)?.[1]),
  )
  yield `${expected.reference} differs from the record (version ${found.version} of ${expected.version}) in ${fields.map(([name]) => name).join(', ')}`
}

/** Flags follow the time of looking, not the record alone. */
function quiet({ flags: _, priority: __, ...state }: Case): unknown {
  return JSON.parse(JSON.stringify(state))
}

const numSchema = z.object({ num: z.number() })

function numberOf(state: Case): number {
  return Number(/\d+$/.exec(state.externalId ?? '')?.[0] ?? 0)
}

function* indexFaults(db: ReadableDb, { num, state }: { num: number; state: Case }): Generator<string> {
  if (state.sight === 'consult') return
  const word = secretWord(numberOf(state))
  const found = db.all('SELECT rowid AS num FROM case_text WHERE case_text MATCH ?', `"${word}"`)
  const nums = found.map((row) => numSchema.parse(row).num)
  if (!isDeepStrictEqual(nums, [num]))
    yield `${state.reference} is found at ${nums.join(', ') || 'nothing'} by its word`
}

const nameSchema = z.object({ name: z.string() })

/** Everything that is left of a case in any table, but for the person's own commands on it. */
function* traces(db: ReadableDb, state: Case): Generator<string> {
  const word = secretWord(numberOf(state))
  const tables = db
    .all(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'case_text%' AND name NOT IN ('outbox')`,
    )
    .map((row) => nameSchema.parse(row).name)
  for (const table of tables)
    for (const row of db.all(`SELECT * FROM ${table}`)) {
      // A case that is seen may name others by id, and an alert says which case it was about; neither says more.
      const isItself = Object.entries(row ?? {}).some(([column, value]) => column !== 'case_id' && value === state.id)
      if (isItself || JSON.stringify(row).includes(word)) yield `${state.reference} may not be seen and is in ${table}`
    }
  if (db.all('SELECT rowid FROM case_text WHERE case_text MATCH ?', `"${word}"`).length > 0)
    yield `${state.reference} may not be seen and is found by its word`
}
