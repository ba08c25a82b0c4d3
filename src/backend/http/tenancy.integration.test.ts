import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { roleSchema } from '../../shared/access/directory.ts'
import { atTheDoor, readIn, writeIn } from '../db/transaction.ts'
import type { Backend } from '../server.ts'
import {
  aCommand,
  aFloor,
  aRecord,
  clientOf,
  clientWith,
  type Floor,
  moveTo,
  note,
  receive,
  take,
  tokenOf,
} from '../testing/floor.ts'
import { putFile, sendFile } from '../testing/send-file.ts'
import { onEachStore } from '../testing/stores.ts'

onEachStore('tenancy', (start) => {
  let backend: Backend
  let ours: Floor
  let theirs: Floor
  let theirCase: string
  let ourCase: string

  beforeAll(async () => {
    backend = await start()
    ours = await aFloor(backend)
    theirs = await aFloor(backend)
    const [first] = await receive(theirs, 1)
    const [second] = await receive(ours, 1)
    theirCase = first!
    ourCase = second!
  })

  describe.each(roleSchema.options)('as %s', (role) => {
    it('finds nothing of another workspace by any route', async () => {
      const client = await clientOf(ours, ours.members[role])
      const commands = [
        aCommand(theirCase, note()),
        aCommand(theirCase, take(theirs.members.agent)),
        aCommand(theirCase, moveTo(theirs.billing)),
      ]
      const { results } = await client.commands.send({ commands })
      for (const result of results) expect(result).toMatchObject({ outcome: 'refused', refusal: { code: 'not_found' } })
      await expect(client.cases.trail({ caseId: theirCase })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      const page = await client.feed.changes({ after: 0, limit: 500 })
      const token = await tokenOf(ours, ours.members[role])
      const stream = await fetch(`${backend.url}/v1/feed/bootstrap`, { headers: { authorization: `Bearer ${token}` } })
      const told = JSON.stringify([results, page]) + (await stream.text())
      for (const id of [theirs.workspaceId, theirs.frontline.id, theirs.members.agent.id, theirs.members.agent.email]) {
        expect(told).not.toContain(id)
      }
    })

    it('cannot move a case to a team or person of another workspace', async () => {
      const client = await clientOf(ours, ours.members[role])
      const { results } = await client.commands.send({
        commands: [aCommand(ourCase, moveTo(theirs.billing)), aCommand(ourCase, take(theirs.members.agent))],
      })
      for (const result of results) expect(result.outcome).toBe('refused')
    })
  })

  it('answers a foreign case, an unknown one and one out of sight alike', async () => {
    const [hidden] = await receive(ours, 1, { team: 'Billing' })
    const client = await clientOf(ours, ours.members.agent)
    const { results } = await client.commands.send({
      commands: [theirCase, hidden!, '0190a000-0000-7000-8000-0000000000ff'].map((caseId) => aCommand(caseId, note())),
    })
    const answers = results.map((result) => (result.outcome === 'refused' ? result.refusal : null))
    expect(answers[0]).not.toBeNull()
    expect(answers).toEqual([answers[0], answers[0], answers[0]])
  })

  it('does not take an external id of another workspace for its own', async () => {
    const record = aRecord({ externalId: 'shared-id' })
    const post = async (floor: Floor) => {
      const response = await fetch(`${backend.url}/v1/cases`, {
        method: 'POST',
        headers: { authorization: `Bearer ${floor.apiKey}`, 'content-type': 'application/json' },
        body: JSON.stringify(record),
      })
      return response.json()
    }
    const [first, second] = [await post(ours), await post(theirs)]
    expect(first).toMatchObject({ received: 1 })
    expect(second).toMatchObject({ received: 1 })
  })

  it('keeps policies, reports and samples of another workspace out of sight and out of reach', async () => {
    const sent = await fetch(`${backend.url}/v1/samples`, {
      method: 'POST',
      headers: { authorization: `Bearer ${theirs.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(aRecord({ externalId: 'their-sample' })),
    })
    expect(await sent.json()).toMatchObject({ received: 1 })
    const lead = await clientOf(theirs, theirs.members.lead)
    const { sample } = await lead.triage.nextSample()
    const ourLead = await clientOf(ours, ours.members.lead)
    expect((await ourLead.triage.nextSample()).sample).toBeNull()
    await expect(ourLead.triage.judgeSample({ id: sample!.id, verdict: 'fine' })).rejects.toMatchObject({
      code: 'REFUSED',
    })
    const { published } = await ourLead.triage.policies()
    const told = JSON.stringify([
      await ourLead.triage.whatIf({ policy: published.policy }),
      await ourLead.triage.report({ days: 30 }),
      await ourLead.triage.policies(),
    ])
    expect(told).not.toContain(theirCase)
    expect(told).not.toContain(theirs.workspaceId)
    await ourLead.triage.propose({
      policy: { ...published.policy, models: { minimumConfidence: 0.9, points: 2 } },
      reason: 'Ours alone',
      basedOn: 1,
      trial: null,
    })
    expect((await lead.triage.policies()).proposed).toBeNull()
  })

  it('gives nobody of another workspace a file, nor lets them send or drop one', async () => {
    const file = await sendFile(backend.url, await tokenOf(theirs, theirs.members.lead), { caseId: theirCase })
    const address = `${backend.url}/v1/attachments/${file.id}`
    for (const member of Object.values(ours.members)) {
      const authorization = `Bearer ${await tokenOf(ours, member)}`
      for (const method of ['GET', 'DELETE'])
        expect((await fetch(address, { method, headers: { authorization } })).status).toBe(404)
      const begun = await putFile(backend.url, await tokenOf(ours, member), { caseId: theirCase })
      expect(begun.status).toBe(404)
    }
    const { results } = await (await clientOf(ours, ours.members.lead)).commands.send({
      commands: [
        aCommand(ourCase, { type: 'case.note', input: { noteId: file.id, text: 'Look.', attachments: [file] } }),
      ],
    })
    expect(results[0]).toMatchObject({ outcome: 'refused', refusal: { code: 'invalid_input' } })
  })

  it('keeps API keys and access tokens apart', async () => {
    await expect(clientWith(backend.url, ours.apiKey).feed.changes({ after: 0 })).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    })
    await expect(
      clientWith(backend.url, await tokenOf(ours, ours.members.admin)).intake.receive({ cases: [aRecord()] }),
    ).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    })
  })

  describe('row-level security', () => {
    it('shows nothing of another workspace in any table to a query without a condition', async () => {
      const { db } = backend.services.database
      const kept = await sql<{ table: string }>`
        SELECT c.relname AS table FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspace_id' AND NOT a.attisdropped
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`.execute(db)
      const tables = kept.rows.map(({ table }) => table)
      expect(tables).toEqual(
        expect.arrayContaining([
          'case_state',
          'event',
          'alert',
          'attachment',
          'read_mark',
          'consult_record',
          'solved_word',
        ]),
      )
      const unguarded = await sql<{ table: string }>`
        SELECT relname AS table FROM pg_class
        WHERE relname = ANY(${tables}::text[]) AND NOT (relrowsecurity AND relforcerowsecurity)`.execute(db)
      expect(unguarded.rows).toEqual([])
      for (const table of tables) {
        // What ordinary work has no right to read shows nothing either.
        const seen = await readIn(
          db,
          ours.workspaceId,
          async ({ trx }) =>
            (await sql<{ ws: string }>`SELECT DISTINCT workspace_id AS ws FROM ${sql.table(table)}`.execute(trx)).rows,
        ).catch((error: unknown) => {
          expect(String(error), table).toMatch(/permission denied/)
          return []
        })
        expect(
          seen.filter(({ ws }) => ws !== ours.workspaceId),
          table,
        ).toEqual([])
      }
      const own = await readIn(db, ours.workspaceId, async ({ trx }) =>
        trx.selectFrom('workspace').select('id').execute(),
      )
      expect(own.map(({ id }) => id)).toEqual([ours.workspaceId])
    })

    it('lets nothing be written into another workspace', async () => {
      const { db } = backend.services.database
      const updated = await writeIn(db, ours.workspaceId, ({ trx }) =>
        sql`UPDATE case_state SET reference = 'stolen' WHERE id = ${theirCase}`.execute(trx),
      )
      expect(updated.numAffectedRows ?? 0n).toBe(0n)
      await expect(
        writeIn(db, ours.workspaceId, ({ trx }) =>
          sql`INSERT INTO team (workspace_id, id, name, kind, skills, seq) VALUES (${theirs.workspaceId}, ${ourCase}, 'x', 'frontline', '[]', 1)`.execute(
            trx,
          ),
        ),
      ).rejects.toThrow(/row-level security/)
    })

    it('lets the door see which workspace a slug belongs to and nothing else', async () => {
      const { db } = backend.services.database
      const ids = await atTheDoor(db, (trx) => trx.selectFrom('workspace').select('id').execute())
      expect(ids.map(({ id }) => id)).toEqual(expect.arrayContaining([ours.workspaceId, theirs.workspaceId]))
      await expect(atTheDoor(db, (trx) => trx.selectFrom('member').selectAll().execute())).rejects.toThrow(
        /permission denied/,
      )
      await expect(atTheDoor(db, (trx) => trx.selectFrom('workspace').select('name').execute())).rejects.toThrow(
        /permission denied/,
      )
      await expect(atTheDoor(db, (trx) => trx.selectFrom('case_state').select('id').execute())).rejects.toThrow(
        /permission denied/,
      )
    })
  })
})
