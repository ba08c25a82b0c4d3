import { randomBytes } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPdf, aPng, pngOf } from '../../../test/fixtures/sample-files.ts'
import { type AttachmentRef, attachmentPartBytes, maxAttachmentBytes } from '../../shared/attachment/attachment-ref.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import { dropUnnamed } from '../db/attachment.ts'
import { readIn, writeIn } from '../db/transaction.ts'
import type { Backend } from '../server.ts'
import { aCommand, aFloor, clientOf, type Floor, receive, tokenOf } from '../testing/floor.ts'
import { putFile, sendFile } from '../testing/send-file.ts'
import { onEachStore } from '../testing/stores.ts'

/** A picture of about that many bytes, more than one part. */
function aLargePng(bytes: number): Buffer {
  const small = aPng()
  const header = small.subarray(16, 29)
  const data = small.subarray(41, small.length - 16)
  return pngOf([
    ['IHDR', header],
    ['IDAT', data],
    ['prIv', randomBytes(bytes)],
    ['IEND', Buffer.alloc(0)],
  ])
}

const noteWith = (...attachments: AttachmentRef[]): CaseCommand => ({
  type: 'case.note',
  input: { noteId: uuid(), text: 'See the picture.', attachments },
})

onEachStore('attachments', (start) => {
  let backend: Backend
  let floor: Floor
  let caseId: string
  let agent: string

  const get = (id: string, token: string) =>
    fetch(`${backend.url}/v1/attachments/${id}`, { headers: { authorization: `Bearer ${token}` } })
  const parts = (id: string) =>
    readIn(backend.services.database.db, floor.workspaceId, ({ trx }) =>
      trx.selectFrom('attachment_part').selectAll().where('attachment_id', '=', id).orderBy('n').execute(),
    )

  beforeAll(async () => {
    backend = await start({ sweep: false })
    floor = await aFloor(backend)
    const [received] = await receive(floor, 1)
    caseId = received!
    agent = await tokenOf(floor, floor.members.agent)
  })

  it('takes a file, gives it out as it came, and never as something a browser would show or run', async () => {
    const bytes = aPdf()
    const file = await sendFile(backend.url, agent, { caseId, bytes, name: 'Règle "A".pdf' })
    expect(file).toMatchObject({ name: 'Règle "A".pdf', type: 'application/pdf', size: bytes.length })
    const given = await get(file.id, await tokenOf(floor, floor.members.lead))
    expect(Buffer.from(await given.arrayBuffer()).equals(bytes)).toBe(true)
    expect(Object.fromEntries(given.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': "attachment; filename*=UTF-8''R%C3%A8gle%20%22A%22.pdf",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cache-control': 'no-store',
    })
  })

  it('takes a large file in stretches, goes on where it was broken off, and twice the same changes nothing', async () => {
    const bytes = aLargePng(3 * attachmentPartBytes)
    const file = { caseId, bytes, id: uuid() }
    const put = async (from: number, length: number) => {
      const answer = await putFile(backend.url, agent, { ...file, from, stretch: bytes.subarray(from, from + length) })
      return answer.json()
    }
    expect(await put(0, attachmentPartBytes)).toEqual({ state: 'arriving', received: attachmentPartBytes })
    expect(await put(0, attachmentPartBytes)).toEqual({ state: 'arriving', received: attachmentPartBytes })
    expect((await get(file.id, agent)).status).toBe(404)
    // A stretch too far is not taken; the answer says where to go on.
    expect(await put(2 * attachmentPartBytes, attachmentPartBytes)).toEqual({
      state: 'arriving',
      received: attachmentPartBytes,
    })
    await put(attachmentPartBytes, 2 * attachmentPartBytes)
    const last = await put(3 * attachmentPartBytes, bytes.length - 3 * attachmentPartBytes)
    expect(last).toMatchObject({ state: 'whole', attachment: { type: 'image/png', size: bytes.length } })
    expect(await put(0, attachmentPartBytes)).toEqual(last)
    const given = Buffer.from(await (await get(file.id, agent)).arrayBuffer())
    expect(given.equals(bytes)).toBe(true)
  })

  it('keeps nothing readable, and nothing that opens in another place', async () => {
    const mark = 'The secret of order 4711'
    const bytes = aPdf({ plain: `% ${mark}\n` })
    const { id } = await sendFile(backend.url, agent, { caseId, bytes })
    const [stored] = await parts(id)
    expect(stored?.sealed.includes(mark)).toBe(false)
    expect(stored?.sealed.includes('%PDF')).toBe(false)
    const other = await sendFile(backend.url, agent, { caseId, bytes })
    await writeIn(backend.services.database.db, floor.workspaceId, async ({ trx, workspaceId }) => {
      await trx.deleteFrom('attachment_part').where('attachment_id', '=', other.id).execute()
      const moved = { workspace_id: workspaceId, attachment_id: other.id, n: 0, sealed: stored!.sealed }
      await trx.insertInto('attachment_part').values(moved).execute()
    })
    expect((await get(other.id, agent)).status).toBe(500)
  })

  it('cannot be read of its server key by the role for ordinary work', async () => {
    await expect(
      readIn(backend.services.database.db, floor.workspaceId, ({ trx }) =>
        trx.selectFrom('attachment_server_key').selectAll().execute(),
      ),
    ).rejects.toThrow(/permission denied/)
  })

  describe('what is refused, in words', () => {
    it.each([
      ['a program with the name of a picture', Buffer.from('MZ\x90\0program'), /a program/],
      ['a web page with the name of a picture', Buffer.from('<html><script>alert(1)</script></html>'), /a web page/],
      ['a PDF that runs a script', aPdf({ catalog: '/OpenAction << /S /JavaScript >>' }), /runs scripts/],
      ['a picture with something behind it', Buffer.concat([aPng(), Buffer.from('<script>')]), /hidden behind/],
      ['half a picture', aPng().subarray(0, 60), /damaged/],
    ])('%s', async (_, bytes, words) => {
      const id = uuid()
      const answer = await putFile(backend.url, agent, { caseId, bytes, id })
      expect(answer.status).toBe(415)
      expect((await answer.json()).message).toMatch(words)
      expect(await parts(id)).toEqual([])
      // Nothing of it stayed in the way of the right file.
      expect((await putFile(backend.url, agent, { caseId, id })).status).toBe(200)
    })

    it('bytes that are not those of the digest', async () => {
      const answer = await putFile(backend.url, agent, { caseId, sha256: 'ab'.repeat(32) })
      expect([answer.status, (await answer.json()).code]).toEqual([415, 'REFUSED'])
    })

    it('an id that is another file already', async () => {
      const { id } = await sendFile(backend.url, agent, { caseId })
      const answer = await putFile(backend.url, agent, { caseId, id, bytes: aPdf() })
      expect([answer.status, (await answer.json()).code]).toEqual([409, 'CONFLICT'])
      const second = await putFile(backend.url, await tokenOf(floor, floor.second), { caseId, id })
      expect(second.status).toBe(409)
    })

    it.each([
      ['no id', { 'x-attachment-case': 'none' }, 400],
      ['no digest', { 'x-attachment-sha256': '' }, 400],
      ['a name of slashes alone', { 'x-attachment-name': '%2F%2F' }, 400],
      ['a stretch that begins within a part', { 'content-range': 'bytes 5-9/10' }, 400],
      ['a stretch past the end', { 'content-range': 'bytes 0-9/5' }, 400],
      ['more than 20 MB', { 'content-range': `bytes 0-524287/${maxAttachmentBytes + 1}` }, 413],
      ['a stretch of a megabyte and more', { 'content-range': 'bytes 0-1572863/1572864' }, 413],
      ['a body of another length', { 'content-range': 'bytes 0-99/100' }, 400],
    ])('%s', async (_, headers, status) => {
      const answer = await fetch(`${backend.url}/v1/attachments/${uuid()}`, {
        method: 'PUT',
        headers: {
          authorization: `Bearer ${agent}`,
          'content-type': 'application/octet-stream',
          'x-attachment-case': caseId,
          'x-attachment-name': 'a.png',
          'x-attachment-sha256': 'ab'.repeat(32),
          'content-range': 'bytes 0-9/10',
          ...headers,
        },
        body: new Uint8Array(10),
      })
      expect(answer.status).toBe(status)
      expect((await answer.json()).message).toMatch(/\w+ \w+/)
    })

    it('anybody without a token', async () => {
      expect((await get(uuid(), 'none')).status).toBe(401)
      expect((await putFile(backend.url, 'none', { caseId })).status).toBe(401)
    })
  })

  describe('who may', () => {
    it('is who may see the case, and nobody else', async () => {
      const { id } = await sendFile(backend.url, agent, { caseId })
      const status = async (who: keyof Floor['members']) =>
        (await get(id, await tokenOf(floor, floor.members[who]))).status
      expect([await status('lead'), await status('qa'), await status('tier2'), await status('trainee')]).toEqual([
        200, 200, 404, 404,
      ])
      const outside = await putFile(backend.url, await tokenOf(floor, floor.members.tier2), { caseId })
      expect(outside.status).toBe(404)
    })

    it('is who helps on the question a file hangs on, as long as it goes on', async () => {
      const [asked] = await receive(floor, 1)
      const onCase = await sendFile(backend.url, agent, { caseId: asked! })
      const onQuestion = await sendFile(backend.url, agent, { caseId: asked! })
      const client = await clientOf(floor, floor.members.agent)
      const consultId = uuid()
      const { results } = await client.commands.send({
        commands: [
          aCommand(asked!, noteWith(onCase)),
          aCommand(asked!, {
            type: 'case.ask_consult',
            input: {
              consultId,
              question: 'Is this refund ours?',
              target: { kind: 'member', memberId: floor.members.tier2.id },
              attachments: [onQuestion],
              nextPeers: [],
              shares: {
                messageIds: [],
                personalDetails: false,
                packet: { summary: '', goal: '', triggers: [], tried: [], keyFacts: [] },
              },
            },
          }),
        ],
      })
      expect(results.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted'])
      const helper = await tokenOf(floor, floor.members.tier2)
      expect([(await get(onQuestion.id, helper)).status, (await get(onCase.id, helper)).status]).toEqual([200, 404])
      const answered = await sendFile(backend.url, helper, { caseId: asked! })
      expect((await get(answered.id, helper)).status).toBe(200)
      await client.commands.send({
        commands: [aCommand(asked!, { type: 'case.withdraw_consult', input: { consultId, reason: null } })],
      })
      expect((await get(onQuestion.id, helper)).status).toBe(404)
      expect((await get(answered.id, helper)).status).toBe(404)
    })
  })

  describe('a note or post', () => {
    it('may name a file that is here, and then nobody can drop it', async () => {
      const file = await sendFile(backend.url, agent, { caseId })
      const client = await clientOf(floor, floor.members.agent)
      const { results } = await client.commands.send({ commands: [aCommand(caseId, noteWith(file))] })
      expect(results[0]).toMatchObject({ outcome: 'accepted' })
      const address = `${backend.url}/v1/attachments/${file.id}`
      const headers = { authorization: `Bearer ${agent}` }
      expect((await fetch(address, { method: 'DELETE', headers })).status).toBe(404)
      await writeIn(backend.services.database.db, floor.workspaceId, (db) => dropUnnamed(db, new Date('2100-01-01')))
      expect((await get(file.id, agent)).status).toBe(200)
    })

    it.each([
      ['never arrived', async () => ({ ...(await fileOf()), id: uuid() })],
      ['is not what it is said to be', async () => ({ ...(await fileOf()), type: 'image/gif' as const })],
      ['was sent for another case', async () => fileOf((await receive(floor, 1))[0])],
    ])('is refused when a file %s', async (_, make) => {
      const file = await make()
      const client = await clientOf(floor, floor.members.agent)
      const { results } = await client.commands.send({ commands: [aCommand(caseId, noteWith(file))] })
      expect(results[0]).toMatchObject({ outcome: 'refused', refusal: { code: 'invalid_input' } })
    })

    it('leaves a file that nobody names to its sender to drop, and to the house after a while', async () => {
      const [kept, dropped] = [await fileOf(), await fileOf()]
      const headers = { authorization: `Bearer ${agent}` }
      const drop = (token: string) =>
        fetch(`${backend.url}/v1/attachments/${dropped.id}`, { method: 'DELETE', headers: { authorization: token } })
      expect((await drop(`Bearer ${await tokenOf(floor, floor.second)}`)).status).toBe(404)
      expect((await drop(headers.authorization)).status).toBe(200)
      expect((await get(dropped.id, agent)).status).toBe(404)
      expect(await parts(dropped.id)).toEqual([])
      await writeIn(backend.services.database.db, floor.workspaceId, (db) => dropUnnamed(db, new Date('2100-01-01')))
      expect((await get(kept.id, agent)).status).toBe(404)
    })

    const fileOf = (on = caseId) => sendFile(backend.url, agent, { caseId: on })
  })

  it('has room for so much of a workspace, and says so', async () => {
    const small = await start({ sweep: false, attachmentQuota: 3 * aPng().length })
    const there = await aFloor(small)
    const [first] = await receive(there, 1)
    const token = await tokenOf(there, there.members.agent)
    const send = async () => (await putFile(small.url, token, { caseId: first! })).status
    expect([await send(), await send(), await send(), await send()]).toEqual([200, 200, 200, 507])
  })

  it('takes only so many of one person at once', async () => {
    const strict = await start({ sweep: false, rates: { attachment: { burst: 2, perSecond: 0.001 } } })
    const there = await aFloor(strict)
    const [first] = await receive(there, 1)
    const token = await tokenOf(there, there.members.agent)
    const answers = [1, 2, 3].map(async () => putFile(strict.url, token, { caseId: first! }))
    const statuses = (await Promise.all(answers)).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([200, 200, 429])
  })
})
