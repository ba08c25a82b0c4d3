import { randomBytes, randomUUID } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPdf } from '../../../test/fixtures/sample-files.ts'
import { maxAttachmentBytes } from '../../shared/attachment/attachment-ref.ts'
import { insertAttachment } from '../db/attachment.ts'
import { keyById, keyForSealing, type ServerKeys } from '../db/attachment-key.ts'
import { readIn, writeIn } from '../db/transaction.ts'
import type { Backend } from '../server.ts'
import { aCommand, aFloor, clientOf, type Floor, receive, tokenOf } from '../testing/floor.ts'
import { putFile, sendFile } from '../testing/send-file.ts'
import { onEachStore } from '../testing/stores.ts'
import { openAttachment } from './open.ts'

const days = (count: number) => new Date(Date.now() - count * 24 * 3_600_000)

onEachStore('files that are kept', (start) => {
  let backend: Backend
  let floor: Floor
  let caseId: string
  let agent: string

  const get = (id: string) =>
    fetch(`${backend.url}/v1/attachments/${id}`, { headers: { authorization: `Bearer ${agent}` } })
  const inside = <T>(work: Parameters<typeof writeIn<T>>[2]) =>
    writeIn(backend.services.database.db, floor.workspaceId, work)

  beforeAll(async () => {
    backend = await start({ sweep: false })
    floor = await aFloor(backend)
    const [received] = await receive(floor, 1)
    caseId = received!
    agent = await tokenOf(floor, floor.members.agent)
  })

  describe('keys', () => {
    const aKey = () => ({ id: randomUUID(), key: randomBytes(32) })
    const [old, fresh] = [aKey(), aKey()]
    const keys = (newest: string, ...known: { id: string; key: Buffer }[]): ServerKeys => ({
      newest,
      byId: new Map(known.map(({ id, key }) => [id, key])),
    })
    /** A workspace without a key so far. */
    const elsewhere = async () => {
      const there = await aFloor(backend)
      return <T>(work: Parameters<typeof writeIn<T>>[2]) =>
        writeIn(backend.services.database.db, there.workspaceId, work)
    }

    it('of the server may follow each other: what the one before wrapped still opens', async () => {
      const there = await elsewhere()
      const made = await there((db) => keyForSealing(db, keys(old.id, old), days(1)))
      const both = keys(fresh.id, old, fresh)
      expect(await there((db) => keyById(db, both, made.id))).toEqual(made)
      expect(await there((db) => keyForSealing(db, both, days(0)))).toEqual(made)
      const later = await elsewhere()
      const wrapped = await later((db) => keyForSealing(db, both, days(0)))
      expect(await later((db) => keyById(db, keys(fresh.id, fresh), wrapped.id))).toEqual(wrapped)
    })

    it('that are missing or another open nothing, and nothing is sealed under one made up instead', async () => {
      const there = await elsewhere()
      const made = await there((db) => keyForSealing(db, keys(old.id, old), days(1)))
      const another = { id: old.id, key: randomBytes(32) }
      for (const wrong of [keys(fresh.id, fresh), keys(old.id, another)]) {
        await expect(there((db) => keyById(db, wrong, made.id))).rejects.toThrow()
        await expect(there((db) => keyForSealing(db, wrong, days(0)))).rejects.toThrow()
      }
      // The right one is as good as before.
      expect(await there((db) => keyById(db, keys(old.id, old), made.id))).toEqual(made)
    })

    it('that fit no longer end in an error the sender tries again after, and lose no file', async () => {
      const there = await aFloor(backend)
      const [first] = await receive(there, 1)
      const token = await tokenOf(there, there.members.agent)
      const bytes = aPdf()
      const { id } = await sendFile(backend.url, token, { caseId: first!, bytes })
      const { db, keys: right } = backend.services.attachments
      const wrapped = (change: Buffer) =>
        writeIn(db, there.workspaceId, ({ trx }) =>
          trx.updateTable('attachment_key').set({ wrapped: change }).execute(),
        )
      // The role for ordinary work can only add keys.
      await expect(wrapped(randomBytes(60))).rejects.toThrow(/permission denied/)
      const broken = { ...backend.services.attachments, keys: { ...right, byId: new Map() } }
      const { agent: member } = there.members
      const who = { workspaceId: there.workspaceId, memberId: member.id, sessionId: uuid(), expiresAt: 0, member }
      await expect(openAttachment(broken, who, id)).rejects.toThrow(/not here/)
      const given = await fetch(`${backend.url}/v1/attachments/${id}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      expect(Buffer.from(await given.arrayBuffer()).equals(bytes)).toBe(true)
    })
  })

  it('that went with nothing are let go by the house after thirty days, and only those', async () => {
    const [named, orphan, young] = [
      await sendFile(backend.url, agent, { caseId }),
      await sendFile(backend.url, agent, { caseId }),
      await sendFile(backend.url, agent, { caseId }),
    ]
    const client = await clientOf(floor, floor.members.agent)
    const input = { noteId: uuid(), text: 'See the picture.', attachments: [named] }
    const { results } = await client.commands.send({ commands: [aCommand(caseId, { type: 'case.note', input })] })
    expect(results[0]?.outcome).toBe('accepted')
    const begun = (id: string, at: Date) =>
      inside(({ trx }) => trx.updateTable('attachment').set({ begun_at: at }).where('id', '=', id).execute())
    await begun(named.id, days(31))
    await begun(orphan.id, days(31))
    await begun(young.id, days(29))
    await backend.services.house.sweep()
    expect([(await get(named.id)).status, (await get(orphan.id)).status, (await get(young.id)).status]).toEqual([
      200, 404, 200,
    ])
    const parts = await readIn(backend.services.database.db, floor.workspaceId, ({ trx }) =>
      trx.selectFrom('attachment_part').select('n').where('attachment_id', '=', orphan.id).execute(),
    )
    expect(parts).toEqual([])
  })

  it('and go with nothing yet are at most 500 MB of one person, so that nobody fills the workspace alone', async () => {
    const { id: keyId } = await inside((db) => keyForSealing(db, backend.services.attachments.keys, days(0)))
    const { agent: filler } = floor.members
    for (let n = 0; n < 25; n += 1)
      await inside((db) =>
        insertAttachment(db, {
          id: uuid(),
          case_id: caseId,
          name: 'large.pdf',
          size: maxAttachmentBytes,
          sha256: 'ab'.repeat(32),
          key_id: keyId,
          by_id: filler.id,
          begun_at: days(0),
        }),
      )
    const refused = await putFile(backend.url, agent, { caseId })
    expect([refused.status, (await refused.json()).message]).toEqual([507, expect.stringMatching(/files of yours/)])
    expect((await putFile(backend.url, await tokenOf(floor, floor.second), { caseId })).status).toBe(200)
  })
})
