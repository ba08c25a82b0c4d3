import { describe, expect, it } from 'vitest'
import { firstThat, signIn, until } from './fixtures/desk-rig.ts'
import { note, queue, setUpSite } from './fixtures/desk-site.ts'
import { makeCase } from './fixtures/make-case.ts'
import { ana, billing, maria, workspace } from './fixtures/people.ts'

/** Coming and going at a desk against a backend. */

const site = setUpSite()

describe('signing in', () => {
  it('refuses a wrong password in words and tells a dead line from it', async () => {
    const { desk, client } = await site.openAt(site.folder())
    const wrong = { workspace: workspace.slug, email: ana.email, password: 'wrong' }
    await expect(client.session.signIn(wrong)).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' })
    site.line.cut()
    await expect(client.session.signIn({ ...wrong, password: 'right' })).rejects.toMatchObject({
      code: 'BACKEND_UNREACHABLE',
    })
    expect(desk.session()).toMatchObject({ state: 'signed_out', reason: null })
    await expect(client.inbox.page({ view: 'mine' })).rejects.toMatchObject({ code: 'SIGNED_OUT' })
  })

  it('keeps one member’s cache from the next, and the first one’s outbox for when they come back', async () => {
    const state = makeCase(1)
    const { desk, client } = await site.anasDesk([state, makeCase(2, { teamId: billing.id })])
    site.line.cut()
    await queue(client, state.id, note('Still to be sent'))
    await client.session.signOut()
    site.line.restore()
    await signIn(desk, client, maria)
    const page = await client.inbox.page({ view: 'all' })
    expect(page.rows.map((row) => row.teamId)).toEqual([billing.id])
    expect(desk.status().waiting).toBe(0)
    expect(site.backend.record.state(state.id).notes).toEqual([])
    await signIn(desk, client, ana)
    await until(() => site.backend.record.state(state.id).notes.length === 1, 'the note that waited was sent')
  })

  it('goes back to signing in when the backend ends the session, keeps everything, and goes on afterwards', async () => {
    const state = makeCase(1)
    const { desk, client } = await site.anasDesk([state])
    site.backend.revokeAll()
    const session = await firstThat(await client.session.watch(), (answer) => answer.state === 'signed_out')
    expect(session).toMatchObject({
      reason: 'Your session was ended.',
      lastEmail: ana.email,
      lastWorkspace: workspace.slug,
    })
    await signIn(desk, client, ana)
    expect((await client.inbox.page({ view: 'team' })).rows).toHaveLength(1)
  })

  it('says at the sign-in how many changes are kept, also after the desk was closed, and sends them afterwards', async () => {
    const state = makeCase(1)
    const { desk, client, dataDir } = await site.anasDesk([state])
    site.line.cut()
    await until(() => desk.status().link === 'offline', 'the desk is offline')
    await queue(client, state.id, note('Kept over the sign-in'))
    site.backend.revokeAll()
    site.line.restore()
    await until(() => desk.session().state === 'signed_out', 'the session was ended')
    expect(desk.status()).toMatchObject({ link: 'signed_out', waiting: 1 })
    await desk.close()

    const again = await site.openAt(dataDir)
    expect(again.desk.status()).toMatchObject({ link: 'signed_out', waiting: 1 })
    await signIn(again.desk, again.client, ana)
    await until(() => site.backend.record.state(state.id).notes.length === 1, 'the note was sent')
    await until(() => again.desk.status().waiting === 0, 'it was answered')
    await again.client.session.signOut()
    expect(again.desk.status().waiting).toBe(0)
  })

  it('renews an expired access token without anybody noticing', async () => {
    const state = makeCase(1)
    const { desk, client } = await site.anasDesk([state])
    site.backend.expireAccess()
    await queue(client, state.id, note('After the token ran out'))
    await until(() => site.backend.record.state(state.id).notes.length === 1, 'the note arrived')
    expect(desk.session().state).toBe('signed_in')
  })
})
