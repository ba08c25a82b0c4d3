import { v7 as uuid } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import { evolveAll } from '../../shared/case/evolve.ts'
import { parseCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import { aCommand, aFloor, type Client, clientOf, type Floor, moveTo, note, receive, take } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

onEachStore('commands', (start, store) => {
  let floor: Floor
  let agent: Client
  let lead: Client

  beforeAll(async () => {
    floor = await aFloor(await start())
    agent = await clientOf(floor, floor.members.agent)
    lead = await clientOf(floor, floor.members.lead)
  })

  const one = async (count = 1): Promise<string> => (await receive(floor, count))[0]!

  const storedEvents = (caseId: string) =>
    readIn(floor.backend.services.database.db, floor.workspaceId, ({ trx }) =>
      trx.selectFrom('event').selectAll().where('case_id', '=', caseId).orderBy('version').execute(),
    )

  it('accepts a command and gives its version and its place in the log', async () => {
    const caseId = await one()
    const { results } = await agent.commands.send({ commands: [aCommand(caseId, note())] })
    expect(results).toEqual([{ id: expect.any(String), outcome: 'accepted', version: 3, seq: expect.any(Number) }])
  })

  it('gives the same answer to the same id and has one effect', async () => {
    const caseId = await one()
    const command = aCommand(caseId, note())
    const first = await agent.commands.send({ commands: [command] })
    const again = await agent.commands.send({ commands: [command] })
    expect(again).toEqual(first)
    expect(await storedEvents(caseId)).toHaveLength(3)
  })

  it('gives one effect to an id sent by several connections at once', async () => {
    const caseId = await one()
    const command = aCommand(caseId, note())
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => agent.commands.send({ commands: [command, command] })),
    )
    expect(new Set(answers.flatMap(({ results }) => results.map((result) => JSON.stringify(result)))).size).toBe(1)
    expect(await storedEvents(caseId)).toHaveLength(3)
  })

  it('refuses again what it refused, though it would be accepted by now', async () => {
    const caseId = await one()
    const resolve = aCommand(caseId, { type: 'case.resolve', input: { rootCause: 'other', summary: 'Done.' } })
    const first = await agent.commands.send({ commands: [resolve] })
    expect(first.results[0]).toMatchObject({ outcome: 'refused', refusal: { code: 'not_permitted' } })
    await agent.commands.send({ commands: [aCommand(caseId, take(floor.members.agent))] })
    expect(await agent.commands.send({ commands: [resolve] })).toEqual(first)
  })

  it('does not give away an answer to somebody else who uses the id', async () => {
    const caseId = await one()
    const command = aCommand(caseId, note())
    await agent.commands.send({ commands: [command] })
    const { results } = await lead.commands.send({ commands: [command] })
    expect(results[0]).toMatchObject({ outcome: 'refused', refusal: { code: 'invalid_input' } })
  })

  it('answers each command of a batch by itself and in order', async () => {
    const caseId = await one()
    const { results } = await agent.commands.send({
      commands: [
        aCommand(caseId, take(floor.members.agent)),
        aCommand(uuid(), note()),
        aCommand(caseId, { type: 'case.resolve', input: { rootCause: 'other', summary: 'Done.' } }),
        aCommand(caseId, { type: 'case.reply', input: { messageId: uuid(), text: 'Hello' } }),
      ],
    })
    expect(results.map((result) => (result.outcome === 'accepted' ? result.version : result.refusal.code))).toEqual([
      3,
      'not_found',
      4,
      'case_resolved',
    ])
  })

  it('refuses a malformed command and carries out the others', async () => {
    const caseId = await one()
    const broken = { id: uuid(), caseId, command: { type: 'case.note', input: { text: 5 } } }
    const { results } = await agent.commands.send({
      commands: [aCommand(caseId, note()), broken, aCommand(caseId, note())],
    })
    expect(results.map(({ outcome }) => outcome)).toEqual(['accepted', 'refused', 'accepted'])
    expect(results[1]).toMatchObject({
      id: broken.id,
      refusal: { code: 'invalid_input', message: expect.stringContaining('seenVersion') },
    })
  })

  it('keeps text with every awkward character', async () => {
    const caseId = await one()
    const text = 'a\u0000b \u202e \ud83d\ude00 "quoted" \\ \' ; DROP TABLE event; -- \u2028 end'
    await agent.commands.send({ commands: [aCommand(caseId, note(text))] })
    const { entries, intact } = await agent.cases.trail({ caseId })
    expect(entries.at(-1)?.event).toMatchObject({ type: 'note_added', note: { text } })
    expect(intact).toBe(true)
  })

  it('takes ids in any spelling of the same uuid', async () => {
    const caseId = await one()
    const command = aCommand(caseId.toUpperCase(), note())
    const first = await agent.commands.send({ commands: [{ ...command, id: command.id.toUpperCase() }] })
    expect(first.results[0]).toMatchObject({ outcome: 'accepted', version: 3 })
    await agent.commands.send({ commands: [command] })
    expect(await storedEvents(caseId)).toHaveLength(3)
  })

  it('serves parallel commands on one case one after the other', async () => {
    const caseId = await one()
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        (index % 2 ? agent : lead).commands.send({ commands: [aCommand(caseId, note())] }),
      ),
    )
    const versions = answers.flatMap(({ results }) =>
      results.map((result) => (result.outcome === 'accepted' ? result.version : -1)),
    )
    expect(versions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 3))
  })

  it('gives out seq without gaps, and stores what the log leads to', async () => {
    const ids = await receive(floor, 10)
    await Promise.all(
      ids.flatMap((caseId) => [
        agent.commands.send({ commands: [aCommand(caseId, take(floor.members.agent)), aCommand(caseId, note())] }),
        lead.commands.send({ commands: [aCommand(caseId, note()), aCommand(caseId, moveTo(floor.billing))] }),
      ]),
    )
    const { events, states, head } = await readIn(
      floor.backend.services.database.db,
      floor.workspaceId,
      async ({ trx }) => ({
        events: await trx.selectFrom('event').select(['seq']).orderBy('seq').execute(),
        states: await trx.selectFrom('case_state').selectAll().execute(),
        head: (await trx.selectFrom('workspace').select('head').executeTakeFirstOrThrow()).head,
      }),
    )
    const seqs = events.map(({ seq }) => seq)
    const first = seqs[0]!
    expect(seqs).toEqual(Array.from({ length: seqs.length }, (_, index) => first + index))
    expect(seqs.at(-1)).toBe(head)
    for (const row of states.filter(({ id }) => ids.includes(id))) {
      const { entries } = await lead.cases.trail({ caseId: row.id })
      expect(evolveAll(entries)).toEqual(parseCase(row.state))
      expect(row.seq).toBe(entries.at(-1)?.seq)
      expect(row.ever_member_ids.length).toBeGreaterThanOrEqual(row.owner_id ? 1 : 0)
    }
  })

  it('keeps a chain that shows tampering and survives erasure', async () => {
    const caseId = await one()
    await agent.commands.send({ commands: [aCommand(caseId, note('first')), aCommand(caseId, note('second'))] })
    const { entries, intact } = await lead.cases.trail({ caseId })
    expect(intact).toBe(true)
    expect(entries.map(({ previousHash }) => previousHash)).toEqual([
      null,
      ...entries.slice(0, -1).map(({ hash }) => hash),
    ])
    const { isIntact } = await import('./chain.ts')
    const { listLinks } = await import('../db/event.ts')
    const links = await readIn(floor.backend.services.database.db, floor.workspaceId, (db) => listLinks(db, caseId))
    const last = links.at(-1)!
    expect(isIntact(links.with(-1, { ...last, data: last.data!.replace('second', 'forged') }))).toBe(false)
    expect(isIntact(links.with(-1, { ...last, actorId: 'somebody else' }))).toBe(false)
    expect(isIntact(links.with(-1, { ...last, at: '2026-01-01T00:00:00.000Z' }))).toBe(false)
    expect(isIntact(links.toSpliced(1, 1))).toBe(false)
    expect(isIntact(links.slice(1))).toBe(false)
    expect(isIntact(links.with(-1, { ...last, data: null, salt: null }))).toBe(true)
  })

  it('forbids changing or removing events, whatever the code asks for', async () => {
    const { db } = floor.backend.services.database
    const { writeIn } = await import('../db/transaction.ts')
    await one()
    await expect(writeIn(db, floor.workspaceId, ({ trx }) => trx.deleteFrom('event').execute())).rejects.toThrow(
      /permission denied/,
    )
    await expect(
      writeIn(db, floor.workspaceId, ({ trx }) => trx.updateTable('event').set({ data: '{}' }).execute()),
    ).rejects.toThrow(/permission denied/)
  })

  if (store === 'postgres') {
    it('agrees with another node on one answer to one id', async () => {
      const other = await start()
      const caseId = await one()
      const elsewhere = await clientOf({ ...floor, backend: other }, floor.members.agent)
      for (let round = 0; round < 10; round += 1) {
        const command = aCommand(caseId, note())
        const [here, there] = await Promise.all([
          agent.commands.send({ commands: [command, aCommand(caseId, note())] }),
          elsewhere.commands.send({ commands: [command, aCommand(caseId, note())] }),
        ])
        expect(there.results[0]).toEqual(here.results[0])
      }
      expect(await storedEvents(caseId)).toHaveLength(2 + 30)
    })
  }

  it('never lets a concurrent reader of the feed miss an event', async () => {
    const ids = await receive(floor, 6)
    const changed = new Map<string, number>()
    let writing = true
    let cursor = 0
    const read = async (): Promise<void> => {
      // A page asked for while writing goes on may be older than the last commit: one more is read.
      const last = !writing
      const page = await lead.feed.changes({ after: cursor, limit: 3 })
      for (const change of page.changes) {
        expect(change.seq).toBeGreaterThan(cursor)
        if (change.kind === 'case') changed.set(change.case.id, change.case.version)
      }
      cursor = page.cursor
      if (page.more || !last) await read()
    }
    const reader = read()
    await Promise.all(
      ids.map(async (caseId) => {
        for (let round = 0; round < 15; round += 1) await agent.commands.send({ commands: [aCommand(caseId, note())] })
      }),
    )
    writing = false
    await reader
    expect(ids.map((caseId) => changed.get(caseId))).toEqual(ids.map(() => 17))
  })
})
