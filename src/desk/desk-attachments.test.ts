import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { aPng, pngOf } from '../../test/fixtures/sample-files.ts'
import { attachmentPartBytes } from '../shared/attachment/attachment-ref.ts'
import { findFile } from './cache/sql/attachment.ts'
import { addFile, noteWith, refOf } from './fixtures/add-file.ts'
import { firstThat, until } from './fixtures/desk-rig.ts'
import { note, queue, setUpSite, shown } from './fixtures/desk-site.ts'
import { makeCase } from './fixtures/make-case.ts'

const site = setUpSite()
const first = makeCase(1)
const second = makeCase(2)

/** A picture of three parts. */
const large = pngOf([
  ['IHDR', aPng().subarray(16, 29)],
  ['IDAT', aPng().subarray(41, -16)],
  ['prIv', Buffer.alloc(2 * attachmentPartBytes, 7)],
  ['IEND', Buffer.alloc(0)],
])
const staged = async (client: Awaited<ReturnType<typeof site.anasDesk>>['client'], caseId = first.id) =>
  (await firstThat(await client.attachments.staged({ caseId, slot: 'note' }), () => true)).files

describe('files at the desk', () => {
  it('go to the backend before the note that names them, and then hang on it', async () => {
    const { client } = await site.anasDesk([first])
    const order: boolean[] = []
    const file = refOf(await addFile(client, first.id, { bytes: large }))
    site.backend.beforeCommands = () => void order.push(site.backend.files.whole(file.id) !== null)
    await queue(client, first.id, noteWith(uuidv7(), file))
    await until(() => site.backend.record.state(first.id).notes.length === 1, 'the note arrived')
    expect(order).toEqual([true])
    expect(site.backend.files.whole(file.id)?.equals(large)).toBe(true)
    expect(site.backend.record.state(first.id).notes[0]?.attachments).toEqual([file])
    expect(await staged(client)).toEqual([])
    // It is here still: looking at it asks nobody.
    const bytes = await client.attachments.open({ caseId: first.id, file })
    expect(Buffer.from(await bytes.arrayBuffer()).equals(large)).toBe(true)
    expect(site.backend.files.gets).toBe(0)
  })

  it('hold back their own case alone while they are on their way', async () => {
    const { client } = await site.anasDesk([first, second])
    site.backend.files.hangAfter = 0
    const file = refOf(await addFile(client, first.id, { bytes: aPng() }))
    await queue(client, first.id, note('Before the file'))
    await queue(client, first.id, noteWith(uuidv7(), file))
    await queue(client, first.id, note('After the file'))
    await queue(client, second.id, note('Elsewhere'))
    const texts = (id: string) => site.backend.record.state(id).notes.map(({ text }) => text)
    await until(() => texts(second.id).length === 1 && texts(first.id).length === 1, 'what need not wait arrived')
    expect(texts(first.id)).toEqual(['Before the file'])
    site.backend.files.hangAfter = null
    site.line.cut()
    site.line.restore()
    await until(() => texts(first.id).length === 3, 'the rest arrived')
    expect(texts(first.id)).toEqual(['Before the file', 'See the picture.', 'After the file'])
  })

  it('wait offline, outlive a restart and a new cache, and arrive once', async () => {
    const { client, desk, dataDir } = await site.anasDesk([first])
    site.line.cut()
    await until(() => desk.status().link === 'offline', 'the desk is offline')
    const file = refOf(await addFile(client, first.id, { bytes: large }))
    await queue(client, first.id, noteWith(uuidv7(), file))
    await desk.close()
    const again = await site.openAt(dataDir)
    expect((await shown(again.client, first.id)).case.notes).toHaveLength(1)
    site.line.restore()
    await until(() => site.backend.record.state(first.id).notes.length === 1, 'the note arrived')
    expect(site.backend.files.whole(file.id)?.equals(large)).toBe(true)
    expect([...site.backend.record.effects.values()]).toEqual([1])
  })

  it('go on where they were when the line was cut in the middle and the desk came back', async () => {
    const { client, desk, dataDir } = await site.anasDesk([first])
    site.backend.files.hangAfter = 1
    const file = refOf(await addFile(client, first.id, { bytes: large }))
    await queue(client, first.id, noteWith(uuidv7(), file))
    await until(async () => (desk.account()?.read((db) => findFile(db, file.id)?.sent) ?? 0) > 0, 'a part arrived')
    site.line.cut()
    await desk.close()
    site.backend.files.hangAfter = null
    await site.openAt(dataDir)
    site.line.restore()
    await until(() => site.backend.record.state(first.id).notes.length === 1, 'the note arrived')
    expect(site.backend.files.puts.map(({ from }) => from)).toEqual([0, 1, 2].map((n) => n * attachmentPartBytes))
    expect(site.backend.files.whole(file.id)?.equals(large)).toBe(true)
  })

  it('that are taken away while a part is on its way leave nothing at the backend', async () => {
    const { client } = await site.anasDesk([first])
    const arrived = Promise.withResolvers<void>()
    const goOn = Promise.withResolvers<void>()
    site.backend.files.beforeAnswer = () => {
      arrived.resolve()
      return goOn.promise
    }
    const { id } = await addFile(client, first.id, { bytes: aPng() })
    await arrived.promise
    await client.attachments.remove({ id })
    goOn.resolve()
    await until(() => site.backend.files.drops.includes(id), 'the backend was told')
    expect(site.backend.files.whole(id)).toBeNull()
  })

  it('are told in words what they are when they are not taken, and keep nothing from being sent', async () => {
    const { client } = await site.anasDesk([first])
    const refused = await addFile(client, first.id, { bytes: Buffer.from('MZ a program'), name: 'photo.png' })
    expect(refused).toMatchObject({ state: 'refused', problem: expect.stringMatching(/a program/) })
    expect(await staged(client)).toHaveLength(1)
    await client.attachments.remove({ id: refused.id })
    expect(await staged(client)).toEqual([])
    expect(site.backend.files.puts).toEqual([])
  })

  it('lose what is hidden behind a picture, and get the ending of what they are', async () => {
    const { client } = await site.anasDesk([first])
    const bytes = Buffer.concat([aPng(), Buffer.from('<script>alert(1)</script>')])
    const file = refOf(await addFile(client, first.id, { bytes, name: 'photo.exe' }))
    expect(file).toMatchObject({ name: 'photo.exe.png', size: aPng().length })
    await until(() => site.backend.files.whole(file.id) !== null, 'the file arrived')
    expect(site.backend.files.whole(file.id)?.equals(aPng())).toBe(true)
  })

  it('that the backend refuses end the note that names them, with the reason', async () => {
    const { client } = await site.anasDesk([first])
    site.line.cut()
    const file = refOf(await addFile(client, first.id, { bytes: aPng() }))
    await queue(client, first.id, noteWith(uuidv7(), file))
    site.backend.files.refuse = 'The workspace has no room for more files.'
    site.line.restore()
    const items = await firstThat(await client.attention.watch(), (list) => list.length > 0)
    expect(items[0]?.refusal.message).toBe(
      'The file receipt.png was not taken. The workspace has no room for more files.',
    )
    expect((await shown(client, first.id)).case.notes).toEqual([])
    // Tried again, when there is room, both go.
    site.backend.files.refuse = null
    const issued = await client.attention.retry({ commandId: items[0]?.commandId ?? '' })
    expect(issued.outcome).toBe('queued')
    await until(() => site.backend.record.state(first.id).notes.length === 1, 'the note arrived')
  })

  it('go back beside the words when a refused note is written anew', async () => {
    const { client } = await site.anasDesk([first])
    site.line.cut()
    const [good, bad] = [
      refOf(await addFile(client, first.id, { bytes: aPng(), name: 'good.png' })),
      refOf(await addFile(client, first.id, { bytes: aPng({ width: 9 }), name: 'bad.png' })),
    ]
    const commandId = await queue(client, first.id, noteWith(uuidv7(), good, bad))
    // Nothing of a note that still waits can be taken away from it.
    await client.attachments.takeBack({ commandId })
    expect(await staged(client)).toEqual([])
    site.backend.files.refuseId = bad.id
    site.line.restore()
    await firstThat(await client.attention.watch(), (list) => list.length > 0)
    await client.attachments.takeBack({ commandId })
    expect((await staged(client)).map(({ name, state }) => [name, state])).toEqual([
      ['good.png', 'uploaded'],
      ['bad.png', 'refused'],
    ])
    await client.attachments.remove({ id: bad.id })
    await queue(client, first.id, noteWith(uuidv7(), good))
    await client.attention.discard({ commandId })
    await until(() => site.backend.record.state(first.id).notes.length === 1, 'the note arrived')
    expect(site.backend.record.state(first.id).notes[0]?.attachments).toEqual([good])
  })

  it('go with one command only: a second one that names them is refused, and the first still waits for them', async () => {
    const { client } = await site.anasDesk([first])
    site.line.cut()
    const file = refOf(await addFile(client, first.id, { bytes: aPng() }))
    await queue(client, first.id, noteWith(uuidv7(), file))
    const second = await client.commands.issue({ caseId: first.id, command: noteWith(uuidv7(), file) })
    expect(second).toMatchObject({
      outcome: 'refused',
      refusal: { message: 'The file receipt.png was sent already.' },
    })
    site.line.restore()
    await until(() => site.backend.record.state(first.id).notes.length === 1, 'the note arrived')
    expect((await client.attention.watch().then((list) => firstThat(list, () => true))).length).toBe(0)
  })

  it('are told of in words when this computer is full, and nothing half stays', async () => {
    const { client, desk } = await site.anasDesk([first])
    desk.account()?.cache.write((db) => db.exec('PRAGMA max_page_count = 1'))
    await expect(addFile(client, first.id, { bytes: large })).rejects.toMatchObject({
      code: 'REFUSED',
      message: 'There is no room left on this computer. Make some, then add it again.',
    })
    const [half] = await staged(client)
    if (half) await client.attachments.remove({ id: half.id })
    desk.account()?.cache.write((db) => db.exec('PRAGMA max_page_count = 1000000'))
    expect((await addFile(client, first.id, { bytes: large })).state).toBe('waiting')
  })

  it('tell nobody but those who watch them while they come along', async () => {
    const { client, desk } = await site.anasDesk([first])
    site.line.cut()
    await until(() => desk.status().link === 'offline', 'the desk is offline')
    let [others, watching] = [0, 0]
    desk.hub.listen(['cases', 'outbox'], () => {
      others += 1
    })
    desk.hub.listen(['attachments'], () => {
      watching += 1
    })
    await addFile(client, first.id, { bytes: large })
    await until(() => watching > 0, 'whoever watches the files was told')
    expect(others).toBe(0)
  })

  it('are taken away at any time before they are sent, also from the backend', async () => {
    const { client } = await site.anasDesk([first])
    const file = refOf(await addFile(client, first.id, { bytes: aPng() }))
    await until(() => site.backend.files.whole(file.id) !== null, 'the file arrived')
    await until(async () => (await staged(client))[0]?.state === 'uploaded', 'the desk knows')
    await client.attachments.remove({ id: file.id })
    await until(() => site.backend.files.whole(file.id) === null, 'the backend let it go')
  })

  it('are at most ten in one place', async () => {
    const { client } = await site.anasDesk([first])
    for (let n = 0; n < 10; n += 1) await addFile(client, first.id, { bytes: aPng() })
    await expect(addFile(client, first.id, { bytes: aPng() })).rejects.toMatchObject({ code: 'REFUSED' })
  })

  it('of others are fetched once, kept, and erased with their case', async () => {
    const { client, desk } = await site.anasDesk([first])
    const file = refOf(await addFile(client, first.id, { bytes: large }))
    await queue(client, first.id, noteWith(uuidv7(), file))
    await until(() => site.backend.record.state(first.id).notes.length === 1, 'the note arrived')
    const other = await site.anasDesk([])
    const read = async () =>
      Buffer.from(await (await other.client.attachments.open({ caseId: first.id, file })).arrayBuffer())
    expect((await read()).equals(large)).toBe(true)
    expect((await read()).equals(large)).toBe(true)
    expect(site.backend.files.gets).toBe(1)
    site.line.cut()
    expect((await read()).equals(large)).toBe(true)
    const rows = () =>
      [desk, other.desk].map((one) => one.account()?.read((db) => db.all('SELECT n FROM attachment_part').length))
    expect(rows()).toEqual([3, 3])
    site.line.restore()
    const gone = { ...site.backend.record.state(first.id), teamId: uuidv7(), ownerId: null, followers: [] }
    site.backend.record.put({ ...gone, version: gone.version + 1 })
    await until(() => rows().every((count) => count === 0), 'both desks forgot the file')
  })
})
