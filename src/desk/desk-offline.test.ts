import { describe, expect, it } from 'vitest'
import { signIn, until } from './fixtures/desk-rig.ts'
import { note, queue, setUpSite, shown, take } from './fixtures/desk-site.ts'
import { makeCase } from './fixtures/make-case.ts'
import { ana } from './fixtures/people.ts'

/** A desk whose line to the backend is cut. */

const site = setUpSite()

describe('working offline', () => {
  it('restarts without a network with inbox, search and commands, and delivers each once when it is back', async () => {
    const states = [makeCase(1), makeCase(2), makeCase(3)]
    const first = await site.anasDesk(states)
    site.line.cut()
    await queue(first.client, states[0]?.id ?? '', take)
    await first.desk.close()
    const { desk, client } = await site.openAt(first.dataDir)
    expect(desk.session().state).toBe('signed_in')
    expect((await client.inbox.page({ view: 'team' })).rows).toHaveLength(3)
    expect((await client.inbox.page({ view: 'mine' })).rows).toMatchObject([{ id: states[0]?.id, pending: 1 }])
    expect((await client.cases.search({ text: 'parcel 2' })).hits.map(({ row }) => row.id)).toContain(states[1]?.id)
    await queue(client, states[1]?.id ?? '', note('Written offline'))
    await until(() => desk.status().link === 'offline', 'the desk knows it is offline')
    expect(desk.status()).toMatchObject({ waiting: 2, problem: null })
    expect(desk.status().offlineSince).not.toBeNull()
    site.line.restore()
    await until(() => desk.status().waiting === 0 && desk.status().link === 'online', 'everything was delivered')
    expect(site.backend.record.state(states[0]?.id ?? '').ownerId).toBe(ana.id)
    expect([...site.backend.record.effects.values()]).toEqual([1, 1])
  })

  it('delivers exactly once though the answer was lost', async () => {
    const state = makeCase(1)
    const { desk, client } = await site.anasDesk([state])
    site.backend.beforeCommands = () => {
      site.line.loseAnswers()
      site.backend.beforeCommands = () => undefined
    }
    await queue(client, state.id, note('Sent, answer lost'))
    await until(() => site.backend.record.effects.size === 1, 'the record has it')
    expect(desk.status().waiting).toBe(1)
    await until(() => desk.status().link === 'offline', 'the line broke')
    site.line.restore()
    await until(() => desk.status().waiting === 0, 'the answer came at last')
    expect([...site.backend.record.effects.values()]).toEqual([1])
    expect(site.backend.record.state(state.id).notes).toHaveLength(1)
    expect((await shown(client, state.id)).case.notes).toHaveLength(1)
  })

  it('finds out that a line is half-open', async () => {
    const { desk, client } = await site.openAt(site.folder(), { heartbeat: { every: 100, answerWithin: 500 } })
    await signIn(desk, client, ana)
    site.line.stall()
    await until(() => desk.status().link === 'offline', 'the heartbeat gave up')
    site.line.restore()
    await until(() => desk.status().link === 'online', 'the line is back')
  })

  it('keeps up by asking where WebSockets are not let through', async () => {
    site.backend.noSockets = true
    const { desk, client } = await site.anasDesk([makeCase(1)])
    await queue(client, makeCase(1).id, note('Over HTTP alone'))
    await until(() => desk.status().waiting === 0, 'the note was delivered')
  })

  it('keeps the order of a case’s commands', async () => {
    const state = makeCase(1)
    const { desk, client } = await site.anasDesk([state])
    site.line.cut()
    for (let n = 0; n < 150; n += 1) await queue(client, state.id, note(`Note ${n}`))
    site.line.restore()
    await until(() => desk.status().waiting === 0, 'all were delivered')
    expect(site.backend.record.state(state.id).notes.map(({ text }) => text)).toEqual(
      Array.from({ length: 150 }, (_, n) => `Note ${n}`),
    )
  })
})
