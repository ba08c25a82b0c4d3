import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { aPng, pngOf } from '../../test/fixtures/sample-files.ts'
import { attachmentPartBytes } from '../shared/attachment/attachment-ref.ts'
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
