import { randomBytes } from 'node:crypto'
import { renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Cache } from '../../src/desk/cache/cache.ts'
import { writeMeta } from '../../src/desk/cache/sql/meta.ts'
import { parseBulkCase } from '../../src/desk/sync/bulk-case.ts'
import { BulkLoad } from '../../src/desk/sync/bulk-load.ts'
import { defaultEscalationPolicy } from '../../src/shared/escalation/policy.ts'
import { defaultRepliesPolicy } from '../../src/shared/replies/default-policy.ts'
import { defaultSlaPolicy } from '../../src/shared/sla/clock.ts'
import { defaultTriagePolicy } from '../../src/shared/triage/policy.ts'
import { caseBatches, leads, members, teams, workspace, world } from './world.ts'

/** A cache in this process, and what making it took. */
export interface LocalCache {
  readonly cache: Cache
  readonly cases: number
  readonly owner: { readonly member: (typeof leads)[0]; readonly workspace: typeof workspace }
  /** Cases per second from text to finished file, without the network. */
  readonly casesPerSecond: number
  /** Bytes of a case's document, on average. */
  readonly documentBytes: number
  readonly fileBytes: number
}

/** Loads a cache the way the bootstrap worker does, without a backend. */
export function buildCache(folder: string, cases: number): LocalCache {
  const [member] = leads
  const path = join(folder, `bench-${cases}.db`)
  const key = randomBytes(32)
  const load = new BulkLoad(`${path}.loading`, key)
  for (const team of teams) load.addOther({ kind: 'team', seq: 1, team })
  for (const colleague of members) load.addOther({ kind: 'member', seq: 1, member: colleague })
  const settings = {
    workspace,
    slaPolicy: defaultSlaPolicy,
    triagePolicy: defaultTriagePolicy,
    triageTrial: null,
    escalationPolicy: defaultEscalationPolicy,
    repliesPolicy: defaultRepliesPolicy,
  }
  load.addOther({ kind: 'settings', seq: 1, settings })
  let took = 0
  let num = 0
  let bytes = 0
  for (const batch of caseBatches(cases, 500)) {
    const documents = batch.map((state) => JSON.stringify(state))
    const began = performance.now()
    for (const document of documents) load.addCase(++num, parseBulkCase(document, member, world.now))
    took += performance.now() - began
    for (const document of documents) bytes += Buffer.byteLength(document)
  }
  const began = performance.now()
  load.finish()
  took += performance.now() - began
  renameSync(`${path}.loading`, path)
  const cache = Cache.open(path, key)
  const owner = { member, workspace }
  cache.write((db) => {
    writeMeta(db, 'owner', owner)
    writeMeta(db, 'cursor', 1)
    writeMeta(db, 'scope', 'bench')
  })
  return {
    cache,
    cases,
    owner,
    casesPerSecond: (cases * 1_000) / took,
    documentBytes: bytes / cases,
    fileBytes: statSync(path).size,
  }
}
