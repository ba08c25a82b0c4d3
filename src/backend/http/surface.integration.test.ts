import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KnownCases } from '../commands/known-cases.ts'
import { demoQuestions } from '../demo/ai-questions.ts'
import { demoWorkspace } from '../demo/index.ts'
import { type Backend, createBackend } from '../server.ts'
import { clientWith } from '../testing/floor.ts'

let backend: Backend
beforeAll(async () => {
  backend = await createBackend({ demo: true, sweep: false })
})
afterAll(() => backend.close())

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${backend.url}${path}`, { headers })

describe('what a visitor meets', () => {
  it('documents every route, and what a good case is', async () => {
    const document = await (await get('/openapi.json')).json()
    expect(document.openapi).toMatch(/^3\.1/)
    expect(Object.keys(document.paths).toSorted()).toEqual([
      '/v1/alerts/dead-letters',
      '/v1/alerts/dead-letters/resend',
      '/v1/alerts/figures',
      '/v1/alerts/marks',
      '/v1/alerts/preference',
      '/v1/alerts/secrets',
      '/v1/alerts/test',
      '/v1/around',
      '/v1/around/live',
      '/v1/around/read',
      '/v1/assist',
      '/v1/auth/demo',
      '/v1/auth/refresh',
      '/v1/auth/sign-in',
      '/v1/auth/sign-out',
      '/v1/cases',
      '/v1/cases/{caseId}/draft',
      '/v1/cases/{caseId}/similar',
      '/v1/cases/{caseId}/trail',
      '/v1/cases/{externalId}/updates',
      '/v1/categories',
      '/v1/commands',
      '/v1/connector',
      '/v1/connector/test',
      '/v1/experts',
      '/v1/experts/mine',
      '/v1/feed/changes',
      '/v1/feed/live',
      '/v1/guides',
      '/v1/guides/replay',
      '/v1/guides/{key}',
      '/v1/guides/{key}/draft',
      '/v1/guides/{key}/leavings',
      '/v1/guides/{key}/restore',
      '/v1/guides/{key}/retire',
      '/v1/guides/{key}/versions',
      '/v1/guides/{key}/versions/{version}',
      '/v1/guides/{key}/versions/{version}/numbers',
      '/v1/handoffs',
      '/v1/held-back',
      '/v1/knowledge',
      '/v1/knowledge/all',
      '/v1/knowledge/cases/{caseId}',
      '/v1/knowledge/{noteId}/retire',
      '/v1/knowledge/{noteId}/review',
      '/v1/knowledge/{noteId}/solved',
      '/v1/messages/{messageId}/delivery',
      '/v1/policies',
      '/v1/policies/lint',
      '/v1/policies/restore',
      '/v1/policies/{kind}',
      '/v1/policies/{kind}/versions/{version}',
      '/v1/presence',
      '/v1/questions',
      '/v1/questions/{questionId}',
      '/v1/routing/floor',
      '/v1/samples',
      '/v1/sla/preview',
      '/v1/sla/stale-pauses',
      '/v1/surges',
      '/v1/triage/policies',
      '/v1/triage/policies/{version}/decision',
      '/v1/triage/policies/{version}/trial-end',
      '/v1/triage/report',
      '/v1/triage/roll-back',
      '/v1/triage/samples/next',
      '/v1/triage/samples/{id}/verdict',
      '/v1/triage/train',
      '/v1/triage/what-if',
    ])
    const body = document.paths['/v1/cases'].post.requestBody.content['application/json'].schema
    expect(body.anyOf[0].required).toEqual(
      expect.arrayContaining(['externalId', 'subject', 'category', 'customer', 'conversation']),
    )
  })

  it('shows a reference page that loads nothing from elsewhere', async () => {
    const page = await get('/reference/')
    const html = await page.text()
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/)
    expect([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)).toEqual(['js/scalar.js'])
    const script = await get('/reference/js/scalar.js')
    expect(script.status).toBe(200)
    expect((await script.text()).length).toBeGreaterThan(100_000)
  })

  it('sends its safety headers everywhere and never a CORS header', async () => {
    for (const path of ['/healthz', '/v1/auth/demo', '/nowhere']) {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('no-store')
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })

  it('refuses pages of other origins', async () => {
    const refused = await get('/v1/auth/demo', { origin: 'http://evil.example' })
    expect([refused.status, (await refused.json()).message]).toEqual([403, 'Other web pages may not use this server.'])
    expect((await get('/v1/auth/demo', { origin: backend.url })).status).toBe(200)
  })

  it('says that it is well and ready', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' })
    expect(await (await get('/readyz')).json()).toEqual({ status: 'ready' })
  })

  it('takes only small bodies where only small ones make sense', async () => {
    const response = await fetch(`${backend.url}/v1/auth/refresh`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ refreshToken: 'x'.repeat(100_000) }),
    })
    expect(response.status).toBe(413)
  })

  it('tells by place and reason what it does not understand', async () => {
    const response = await fetch(`${backend.url}/v1/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ workspace: 'harbor', email: 'no address', password: 'x', deskId: 'y' }),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ data: { problems: [{ field: 'email' }, { field: 'deskId' }] } })
  })
})

describe('the demo', () => {
  it('lets every account of the sign-in screen in, and carried its whole past out', async () => {
    const { demo } = await clientWith(backend.url, null).auth.demo()
    expect(demo?.accounts.length).toBeGreaterThan(5)
    const lead = demo?.accounts.find(({ role }) => role === 'lead')
    const { accessToken } = await clientWith(backend.url, null).auth.signIn({
      workspace: demo?.workspace ?? '',
      email: lead?.email ?? '',
      password: demo?.password ?? '',
      deskId: '0190a000-0000-7000-8000-00000000000d',
    })
    const client = clientWith(backend.url, accessToken)
    const statuses = new Map<string, number>()
    let events = 0
    let looks = 0
    const consequences = ['flags_changed', 'clocks_timed']
    for (let cursor = 0, more = true; more; ) {
      const page = await client.feed.changes({ after: cursor, limit: 500 })
      for (const change of page.changes) {
        if (change.kind !== 'case') continue
        statuses.set(change.case.status, (statuses.get(change.case.status) ?? 0) + 1)
        events += change.case.version
        looks += change.case.timeline.filter(({ kind, by }) => consequences.includes(kind) || by.kind === 'rule').length
      }
      cursor = page.cursor
      more = page.more
    }
    const planned = demoWorkspace(new Date())
    const cases = [...statuses.values()].reduce((sum, count) => sum + count, 0)
    // Two contacts that the AI keeps and asks about come on top, and one attempt of it to write was held back.
    const all = planned.cases.length + demoQuestions.length
    expect(cases).toBe(all)
    expect(cases).toBeGreaterThanOrEqual(300)
    // A command brings flags and due times up to date; rules of the house act by themselves.
    // An action of a guide is its step and what it does; recalling an escalation that a guide made steps back in it.
    const commands = planned.followUps.map(({ command }) => command)
    const acts = commands.flatMap((command) => (command.type === 'case.act_in_guide' ? [command.input] : []))
    const made = acts.flatMap(({ taken }) => taken.flatMap((step) => (step.kind === 'acted' ? [step.made] : [])))
    const recalled = commands.filter(
      ({ type, input }) => type === 'case.recall_escalation' && made.includes(input.escalationId),
    )
    const given = commands.length + acts.length + recalled.length
    const heldBack = 1
    const planless = events - 2 * all - given - heldBack
    expect(planless).toBe(looks)
    expect(statuses.size).toBeGreaterThan(3)
  })

  it('is kept when whole, and made anew when half made or when asked to', async () => {
    const { db } = backend.services.database
    const { seedDemo } = await import('../identity/seed-demo.ts')
    const { intake } = backend.services
    const batch = { ...intake, known: new KnownCases() }
    const references = async () => {
      const { sql } = await import('kysely')
      const { rows } = await sql<{
        head: number
        cases: number
      }>`SELECT (SELECT max(head) FROM workspace) AS head, (SELECT count(*) FROM case_state) AS cases`.execute(db)
      return rows[0]
    }
    const before = await references()
    await seedDemo({ batch, intake, reset: false })
    expect(await references()).toEqual(before)
    const { sql } = await import('kysely')
    await sql`UPDATE workspace SET seeded_at = NULL`.execute(db)
    await sql`DELETE FROM case_state WHERE reference LIKE '%1'`.execute(db)
    await seedDemo({ batch, intake, reset: false })
    expect((await references())?.cases).toBe(before?.cases)
    await seedDemo({ batch, intake, reset: true })
    const after = await references()
    expect(after?.cases).toBe(before?.cases)
    expect(after?.head).toBeGreaterThan(0)
  })
})
