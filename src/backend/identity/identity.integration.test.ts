import { v7 as uuid } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import type { Backend } from '../server.ts'
import { aFloor, type Client, clientWith, type Floor, password, tokenOf } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'
import { changeMembers } from './change-member.ts'
import { lockSeconds } from './lockout.ts'

onEachStore('identity', (start) => {
  let clock = Date.now()
  let backend: Backend
  let floor: Floor
  let anonymous: Client
  const deskId = uuid()

  beforeAll(async () => {
    backend = await start({ now: () => new Date(clock) })
    floor = await aFloor(backend)
    anonymous = clientWith(backend.url, null)
  })

  const signIn = (overrides: Partial<{ workspace: string; email: string; password: string }> = {}) =>
    anonymous.auth.signIn({ workspace: floor.slug, email: floor.members.agent.email, password, deskId, ...overrides })
  const refusal = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'accepted',
      ({ code, message, data }) => ({ code, message, data }),
    )
  const wrong = { code: 'UNAUTHORIZED', message: 'Wrong workspace, e-mail or password.', data: undefined }

  it('signs a member in, in any spelling of the address', async () => {
    const session = await signIn({
      email: floor.members.agent.email.toUpperCase(),
      workspace: ` ${floor.slug.toUpperCase()} `,
    })
    expect(session.member).toEqual(floor.members.agent)
    expect(session.workspace.slug).toBe(floor.slug)
    expect(JSON.stringify(session)).not.toContain('argon2')
    const page = await clientWith(backend.url, session.accessToken).feed.changes({ after: 0 })
    expect(page.scope).toContain('agent')
  })

  it('answers every wrong combination alike', async () => {
    expect(await refusal(signIn({ password: 'no' }))).toEqual(wrong)
    expect(await refusal(signIn({ email: `nobody@${floor.slug}.example` }))).toEqual(wrong)
    expect(await refusal(signIn({ workspace: 'no-such-workspace' }))).toEqual(wrong)
    const other = await aFloor(backend)
    expect(await refusal(signIn({ workspace: other.slug }))).toEqual(wrong)
  })

  it.each([
    ['a known', () => floor.members.tier2.email],
    ['an unknown', () => `ghost@${floor.slug}.example`],
  ])('locks %s account after five wrong passwords, longer each time', async (_name, email) => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await refusal(signIn({ email: email(), password: 'no' }))).toEqual(wrong)
    }
    expect(await refusal(signIn({ email: email() }))).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      data: { retryAfterSeconds: lockSeconds(5) },
    })
    clock += lockSeconds(5) * 1_000
    expect(await refusal(signIn({ email: email(), password: 'no' }))).toEqual(wrong)
    expect(await refusal(signIn({ email: email() }))).toMatchObject({ data: { retryAfterSeconds: lockSeconds(6) } })
    expect(lockSeconds(6)).toBeGreaterThan(lockSeconds(5))
  })

  it('counts attempts made at once', async () => {
    const email = floor.members.specialist.email
    const answers = await Promise.all(Array.from({ length: 12 }, () => refusal(signIn({ email, password: 'no' }))))
    expect(answers.filter((answer) => typeof answer === 'object' && answer.code === 'UNAUTHORIZED')).toHaveLength(5)
  })

  it('forgets the count after the right password', async () => {
    const email = floor.members.qa.email
    for (let round = 0; round < 3; round += 1) {
      for (let attempt = 0; attempt < 4; attempt += 1) await refusal(signIn({ email, password: 'no' }))
      expect((await signIn({ email })).member.email).toBe(email)
    }
  })

  it('rotates refresh tokens and revokes the family when one is used twice', async () => {
    const first = await signIn()
    const second = await anonymous.auth.refresh({ refreshToken: first.refreshToken })
    expect(second.refreshToken).not.toBe(first.refreshToken)
    const third = await anonymous.auth.refresh({ refreshToken: second.refreshToken })
    expect(await refusal(anonymous.auth.refresh({ refreshToken: first.refreshToken }))).toMatchObject({
      code: 'UNAUTHORIZED',
    })
    expect(await refusal(anonymous.auth.refresh({ refreshToken: third.refreshToken }))).toMatchObject({
      code: 'UNAUTHORIZED',
    })
  })

  it('repeats an exchange whose answer was lost, with the same token as its outcome', async () => {
    const first = await signIn()
    const lost = await anonymous.auth.refresh({ refreshToken: first.refreshToken })
    clock += 59_000
    const again = await anonymous.auth.refresh({ refreshToken: first.refreshToken })
    expect(again.refreshToken).toBe(lost.refreshToken)
    expect(again.member).toEqual(first.member)
    await clientWith(backend.url, again.accessToken).feed.changes({ after: 0 })
    const next = await anonymous.auth.refresh({ refreshToken: again.refreshToken })
    await clientWith(backend.url, next.accessToken).feed.changes({ after: 0 })
  })

  it('revokes the family when a token comes again after a minute', async () => {
    const first = await signIn()
    const second = await anonymous.auth.refresh({ refreshToken: first.refreshToken })
    clock += 60_001
    for (const { refreshToken } of [first, second]) {
      expect(await refusal(anonymous.auth.refresh({ refreshToken }))).toMatchObject({ code: 'UNAUTHORIZED' })
    }
  })

  it('repeats nothing once the session has ended', async () => {
    const first = await signIn()
    const second = await anonymous.auth.refresh({ refreshToken: first.refreshToken })
    await anonymous.auth.signOut({ refreshToken: second.refreshToken })
    expect(await refusal(anonymous.auth.refresh({ refreshToken: first.refreshToken }))).toMatchObject({
      code: 'UNAUTHORIZED',
    })
  })

  it('gives two who exchange a refresh token at once the same next one', async () => {
    const { refreshToken } = await signIn()
    const sessions = await Promise.all([1, 2, 3].map(() => anonymous.auth.refresh({ refreshToken })))
    const [next] = new Set(sessions.map((session) => session.refreshToken))
    expect(new Set(sessions.map((session) => session.refreshToken)).size).toBe(1)
    expect(await refusal(anonymous.auth.refresh({ refreshToken: next ?? '' }))).toBe('accepted')
  })

  it('ends a session at sign-out, and says nothing about tokens it does not know', async () => {
    const { refreshToken } = await signIn()
    expect(await anonymous.auth.signOut({ refreshToken })).toEqual({})
    expect(await refusal(anonymous.auth.refresh({ refreshToken }))).toMatchObject({ code: 'UNAUTHORIZED' })
    expect(await anonymous.auth.signOut({ refreshToken: 'tdr_unknown' })).toEqual({})
  })

  it('ends a session nobody used for two weeks', async () => {
    const { refreshToken } = await signIn()
    clock += 15 * 24 * 60 * 60 * 1_000
    expect(await refusal(anonymous.auth.refresh({ refreshToken }))).toMatchObject({ code: 'UNAUTHORIZED' })
  })

  it('turns an expired, forged or foreign access token away', async () => {
    const { accessToken } = await signIn()
    const use = (token: string) => refusal(clientWith(backend.url, token).feed.changes({ after: 0 }))
    expect(await use(accessToken)).toBe('accepted')
    const [header, payload, signature] = accessToken.split('.')
    const unsigned = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url')
    const denied = { code: 'UNAUTHORIZED', message: 'Sign in again.' }
    expect(await use(`${unsigned}.${payload}.`)).toMatchObject(denied)
    expect(await use(`${header}.${payload}.${signature?.split('').reverse().join('')}`)).toMatchObject(denied)
    expect(await use(floor.apiKey)).toMatchObject(denied)
    clock += 15 * 60 * 1_000
    expect(await use(accessToken)).toMatchObject(denied)
  })

  it('turns a deactivated member away at once, and their refresh token', async () => {
    const fresh = await aFloor(backend)
    const session = await signIn({ workspace: fresh.slug, email: fresh.second.email })
    const client = clientWith(backend.url, session.accessToken)
    await client.feed.changes({ after: 0 })
    await changeMembers(backend.services.sessions, fresh.workspaceId, [{ ...fresh.second, active: false }])
    expect(await refusal(client.feed.changes({ after: 0 }))).toMatchObject({ code: 'UNAUTHORIZED' })
    expect(await refusal(anonymous.auth.refresh({ refreshToken: session.refreshToken }))).toMatchObject({
      code: 'UNAUTHORIZED',
    })
    expect(await refusal(signIn({ workspace: fresh.slug, email: fresh.second.email }))).toEqual(wrong)
  })

  it('stores no secret as it is', async () => {
    const { refreshToken } = await signIn()
    const { sql } = await import('kysely')
    const { writeIn } = await import('../db/transaction.ts')
    const stored = await writeIn(backend.services.database.db, floor.workspaceId, async ({ trx }) =>
      JSON.stringify([
        (await sql`SELECT * FROM refresh_token`.execute(trx)).rows,
        (await sql`SELECT * FROM api_key`.execute(trx)).rows,
        (await sql`SELECT * FROM credential`.execute(trx)).rows,
      ]),
    )
    expect(stored).toContain('$argon2id$')
    for (const secret of [refreshToken, floor.apiKey, password]) expect(stored).not.toContain(secret)
  })

  it('holds back an address that asks too often', async () => {
    const limited = await start({ rates: { signIn: { burst: 3, perSecond: 0.001 } } })
    const client = clientWith(limited.url, null)
    const attempt = () => refusal(client.auth.refresh({ refreshToken: 'tdr_x' }))
    expect(await Promise.all([attempt(), attempt(), attempt(), attempt()])).toContainEqual(
      expect.objectContaining({ code: 'TOO_MANY_REQUESTS', data: { retryAfterSeconds: expect.any(Number) } }),
    )
  })

  it('holds back a member who asks too often', async () => {
    const limited = await start({ rates: { member: { burst: 2, perSecond: 0.001 } } })
    const there = await aFloor(limited)
    const client = clientWith(limited.url, await tokenOf(there, there.members.agent))
    await client.feed.changes({ after: 0 })
    await client.feed.changes({ after: 0 })
    expect(await refusal(client.feed.changes({ after: 0 }))).toMatchObject({ code: 'TOO_MANY_REQUESTS' })
  })
})
