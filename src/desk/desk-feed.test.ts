import { describe, expect, it } from 'vitest'
import { firstThat, signIn, until } from './fixtures/desk-rig.ts'
import { note, queue, setUpSite, shown } from './fixtures/desk-site.ts'
import { makeCase } from './fixtures/make-case.ts'
import { ana, billing, workspace } from './fixtures/people.ts'

/** How a desk keeps level with its backend. */

const site = setUpSite()

describe('the feed', () => {
  it('erases a case that the member may no longer see, from lists, search and screen', async () => {
    const state = makeCase(1, { transcript: 'The hippopotamus ate my parcel.' })
    const { client, desk } = await site.anasDesk([state, makeCase(2)])
    expect((await client.cases.search({ text: 'hippopotamus' })).hits).toHaveLength(1)
    site.backend.record.put({ ...state, version: state.version + 1, teamId: billing.id })
    await firstThat(await client.inbox.watch({ view: 'all' }), (answer) => answer.total === 1)
    expect((await client.cases.search({ text: 'hippopotamus' })).hits).toEqual([])
    await expect(client.cases.watch({ caseId: state.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(client.cases.byReference({ reference: state.reference })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const rows = desk
      .account()
      ?.read((db) => db.all(`SELECT rowid FROM case_text WHERE case_text MATCH 'hippopotamus'`))
    expect(rows).toEqual([])
  })

  it('loads anew when what the member may see changes, and erases what the new load does not bring', async () => {
    const { client } = await site.anasDesk([makeCase(1), makeCase(2, { teamId: billing.id })])
    expect((await client.inbox.page({ view: 'all' })).total).toBe(1)
    site.backend.record.put(makeCase(3, { teamId: billing.id }))
    site.backend.record.putMember({ ...ana, teamIds: [billing.id] })
    const page = await firstThat(
      await client.inbox.watch({ view: 'all', sort: 'newest' }),
      (answer) => answer.total === 2,
    )
    expect(page.rows.every((row) => row.teamId === billing.id)).toBe(true)
    expect((await client.inbox.page({ view: 'team' })).total).toBe(2)
  })

  it('shows a change once that was accepted just before a load which brings it', async () => {
    const state = makeCase(1)
    const { client, desk } = await site.anasDesk([state])
    site.backend.carry = false
    // What the member may see changes with the command: the page that would have told its effect is never taken.
    site.backend.beforeCommands = () => {
      site.backend.record.epoch += 1
    }
    await queue(client, state.id, note('Once'))
    const loaded = () =>
      desk.account()?.read((db) => db.get(`SELECT 1 FROM meta WHERE key = 'scope' AND value LIKE '%:2"'`))
    await until(() => loaded() !== undefined && desk.status().waiting === 0, 'the cache is loaded anew')
    const rows = desk.account()?.read((db) => db.all('SELECT state FROM outbox'))
    expect(rows).toEqual([])
    expect((await shown(client, state.id)).case.notes.map(({ text }) => text)).toEqual(['Once'])
  })

  it.each([3, 10, 40])(
    'starts a load over when its stream breaks after %i lines, and shows nothing half-done as done',
    async (lines) => {
      site.backend.record.put(...Array.from({ length: 60 }, (_, n) => makeCase(n + 1)))
      site.backend.cutBootstrapAfter = lines
      const { desk, client } = await site.openAt(site.folder())
      await client.session.signIn({ workspace: workspace.slug, email: ana.email, password: 'right' })
      await until(
        () => site.backend.requests.filter((request) => request.includes('bootstrap')).length > 1,
        'it tried again',
      )
      expect(desk.status().link).not.toBe('online')
      site.backend.cutBootstrapAfter = null
      await until(() => desk.status().link === 'online', 'loaded')
      expect((await client.inbox.page({ view: 'all' })).total).toBe(60)
    },
  )

  it('lists the newest cases while the rest is still coming', async () => {
    site.backend.record.put(...Array.from({ length: 400 }, (_, n) => makeCase(n + 1)))
    site.backend.cutBootstrapAfter = 350
    const { desk, client } = await site.openAt(site.folder())
    await client.session.signIn({ workspace: workspace.slug, email: ana.email, password: 'right' })
    await until(async () => (await client.inbox.page({ view: 'all' })).total === 300, 'the preview is there')
    expect(desk.status().link).not.toBe('online')
  })

  it('pulls what a poke does not carry', async () => {
    site.backend.carry = false
    const { client } = await site.anasDesk([makeCase(1)])
    site.backend.record.put(makeCase(2))
    await firstThat(await client.inbox.watch({ view: 'all' }), (answer) => answer.total === 2)
  })

  it('stays online in people’s eyes when a stream ends in good order and another takes its place', async () => {
    const { client } = await site.anasDesk([makeCase(1)])
    const links = new Set<string>()
    const watching = (async () => {
      for await (const status of await client.sync.watch()) links.add(status.link)
    })()
    for (let n = 2; n < 5; n += 1) {
      site.backend.endStreams()
      site.backend.record.put(makeCase(n))
      await firstThat(await client.inbox.watch({ view: 'all' }), (answer) => answer.total === n)
    }
    expect([...links]).toEqual(['online'])
    void watching
  })

  it('measures a clock that is wrong by hours and decides by the server’s', async () => {
    const hours = 5 * 60 * 60_000
    const state = makeCase(1)
    site.backend.record.put(state)
    const { desk, client } = await site.openAt(site.folder(), { clock: { now: () => Date.now() - hours } })
    await signIn(desk, client, ana)
    expect(Math.abs(desk.status().clockSkewMs - hours)).toBeLessThan(5_000)
    await queue(client, state.id, note('At which hour?'))
    await until(() => site.backend.record.effects.size === 1, 'sent')
    const at = Date.parse((await shown(client, state.id)).case.notes[0]?.at ?? '')
    expect(Math.abs(at - Date.now())).toBeLessThan(10_000)
  })
})
