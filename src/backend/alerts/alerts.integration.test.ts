import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { defaultAlertPolicy } from '../../shared/alerts/default-policy.ts'
import type { AlertNotice } from '../../shared/alerts/plan.ts'
import type { AlertPolicy, WorkspaceChannel } from '../../shared/alerts/policy.ts'
import { defaultAlertPreference } from '../../shared/alerts/preference.ts'
import { putPreference } from '../db/alert-preference.ts'
import { putSecret } from '../db/alert-secret.ts'
import { type WritableDb, writeIn } from '../db/transaction.ts'
import { publishDocument } from '../policies/publish.ts'
import type { Backend } from '../server.ts'
import { aFloor, type Floor, receive } from '../testing/floor.ts'
import { type Mailbox, startMailbox } from '../testing/mailbox.ts'
import { ok, type Receiver, startReceiver } from '../testing/receiver.ts'
import { onEachStore } from '../testing/stores.ts'
import { raiseAlerts } from './raise.ts'
import { AlertWorker } from './worker.ts'

const begin = Date.parse('2026-03-03T10:00:00.000Z')
const minute = 60_000

onEachStore('sending alerts', (start) => {
  let backend: Backend
  let floor: Floor
  let receiver: Receiver
  let mailbox: Mailbox
  let now = begin
  let policy: AlertPolicy

  beforeAll(async () => {
    ;[receiver, mailbox] = await Promise.all([startReceiver(), startMailbox()])
    backend = await start({ sweep: false, sendAlerts: false, alertHosts: ['127.0.0.1'], now: () => new Date(now) })
    floor = await aFloor(backend)
    const base = { enabled: true, name: 'One' }
    const channels: WorkspaceChannel[] = [
      { ...base, kind: 'webhook', key: 'hook' },
      { ...base, kind: 'slack', key: 'slack' },
      { ...base, kind: 'teams', key: 'teams' },
      {
        ...base,
        kind: 'email',
        key: 'mail',
        host: '127.0.0.1',
        port: mailbox.port,
        security: 'none',
        user: null,
        from: 'tierdesk@house.example',
      },
    ]
    policy = {
      ...defaultAlertPolicy,
      channels,
      rules: defaultAlertPolicy.rules.map((rule) => ({
        ...rule,
        onceInMinutes: 0,
        channels: rule.event === 'surge' ? ['hook'] : rule.event === 'system_errors' ? ['slack', 'teams'] : [],
      })),
      delivery: { attempts: 3, firstSeconds: 10, capSeconds: 15, timeoutSeconds: 30 },
    }
    await publish(policy, 1)
    await rows(async (db) => {
      const by = floor.members.lead.id
      const set = (channel: string, name: 'url' | 'secret', value: string) =>
        putSecret(db, { channel, name }, { value, at: new Date(now), by })
      await set('hook', 'url', `${receiver.url}/hook`)
      await set('hook', 'secret', 'a shared secret')
      await set('slack', 'url', `${receiver.url}/slack`)
      await set('teams', 'url', `${receiver.url}/teams`)
    })
  })
  beforeEach(() => {
    receiver.answer(ok)
    now += 24 * 60 * minute
  })
  afterAll(() => Promise.all([receiver.close(), mailbox.close()]))

  /** Puts the policy in force as the version after `basedOn`. */
  const publish = async (document: AlertPolicy, basedOn: number) => {
    const published = await publishDocument(
      backend.services.triage,
      { workspaceId: floor.workspaceId, member: floor.members.lead },
      { policy: { kind: 'alerts', document }, reason: 'For the test.', basedOn },
    )
    expect(published.outcome).toBe('published')
  }
  const rows = <T>(work: (db: WritableDb) => Promise<T>) =>
    writeIn(backend.services.database.db, floor.workspaceId, work)
  const worker = () =>
    new AlertWorker({
      database: backend.services.database,
      contexts: backend.services.feed.contexts,
      guard: { allowed: new Set(['127.0.0.1']), resolve: () => Promise.resolve([]) },
      now: () => new Date(now),
      random: () => 1,
      onError: (error) => {
        throw error
      },
    })
  const work = () => worker().workIn(floor.workspaceId)
  const raise = async (overrides: Partial<AlertNotice>) => {
    const [id] = await rows(async (db) => {
      const found = await backend.services.feed.contexts.current(db)
      if (!found) throw new Error('no workspace')
      return raiseAlerts(db, { context: found.context, at: new Date(now) }, [
        {
          event: 'surge',
          cause: crypto.randomUUID(),
          target: null,
          title: 'Far more billing cases than usual',
          text: 'Thirty in an hour.',
          to: [floor.members.lead.id],
          ...overrides,
        },
      ])
    })
    if (!id) throw new Error('nothing was raised')
    return id
  }
  const deliveries = (alertId: string) =>
    rows((db) =>
      db.trx
        .selectFrom('alert_delivery')
        .select(['state', 'attempts', 'last_error', 'next_at', 'member_id', 'channel'])
        .where('alert_id', '=', alertId)
        .orderBy('channel')
        .execute(),
    )
  const webhook = async (id: string) => (await deliveries(id)).find(({ channel }) => channel === 'hook')
  const hooks = (id: string) =>
    receiver.received.filter(({ path, headers }) => path === '/hook' && headers['tierdesk-alert-id'] === id)

  it('signs what goes to the webhook, so that a receiver can tell who sent it and when', async () => {
    const id = await raise({})
    await work()
    const [got] = hooks(id)
    if (!got) throw new Error('nothing came')
    const timestamp = String(got.headers['tierdesk-timestamp'])
    expect(Number(timestamp)).toBe(Math.floor(now / 1_000))
    const expected = createHmac('sha256', 'a shared secret').update(`${timestamp}.${got.body}`).digest('hex')
    expect(got.headers['tierdesk-signature']).toBe(`v1=${expected}`)
    expect(JSON.parse(got.body)).toEqual({
      version: 1,
      id,
      event: 'surge',
      urgency: 'urgent',
      title: 'Far more billing cases than usual',
      reference: null,
      subject: null,
      text: null,
      link: null,
      raisedAt: new Date(now).toISOString(),
    })
    expect(await webhook(id)).toMatchObject({ state: 'sent', attempts: 1 })
  })

  it('tries again after a failure, with the same id', async () => {
    const id = await raise({})
    receiver.answer((response) => response.writeHead(500).end())
    await work()
    expect(await webhook(id)).toMatchObject({
      state: 'waiting',
      attempts: 1,
      last_error: 'The receiver answered 500.',
      next_at: new Date(now + 10_000),
    })
    await work()
    expect(hooks(id)).toHaveLength(1)
    now += 10_000
    receiver.answer(ok)
    await work()
    expect(hooks(id)).toHaveLength(2)
    expect(await webhook(id)).toMatchObject({ state: 'sent', attempts: 2, last_error: null })
    await work()
    expect(hooks(id)).toHaveLength(2)
  })

  it('gives a slow receiver up, and sends the same once more though it may have taken it', async () => {
    const id = await raise({})
    receiver.answer((response, _, count) => {
      // Takes it, and answers when nobody listens any more.
      response.on('close', () => response.end(String(count)))
    })
    await publish({ ...policy, delivery: { ...policy.delivery, timeoutSeconds: 1 } }, 2)
    await work()
    await publish(policy, 3)
    expect(await webhook(id)).toMatchObject({ state: 'waiting', last_error: 'No answer within 1 s.' })
    now += 15_000
    receiver.answer(ok)
    await work()
    const [first, second] = hooks(id)
    expect(first?.body).toBe(second?.body)
    expect(await webhook(id)).toMatchObject({ state: 'sent' })
  })

  it('waits as long as the receiver asks for', async () => {
    const id = await raise({})
    receiver.answer((response) => response.writeHead(429, { 'retry-after': '600' }).end())
    await work()
    expect(await webhook(id)).toMatchObject({ state: 'waiting', next_at: new Date(now + 600_000) })
  })

  it('puts what fails too often, or for good, on the list of dead letters', async () => {
    const id = await raise({})
    receiver.answer((response) => response.writeHead(503).end())
    for (let round = 0; round < 4; round += 1) {
      await work()
      now += 15_000
    }
    expect(hooks(id)).toHaveLength(3)
    expect(await webhook(id)).toMatchObject({ state: 'dead', attempts: 3, last_error: 'The receiver answered 503.' })
    receiver.answer((response) => response.writeHead(410).end())
    const gone = await raise({})
    await work()
    expect(await webhook(gone)).toMatchObject({ state: 'dead', attempts: 1 })
  })

  it('is sent once by any number of workers', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => raise({})))
    const held: (() => void)[] = []
    // Nobody is answered before all have come, so that the workers hold theirs at the same time.
    receiver.answer((response) => {
      held.push(() => response.end())
      if (held.length >= ids.length) for (const go of held) go()
    })
    await Promise.all([work(), work(), work()])
    for (const id of ids) {
      expect(hooks(id)).toHaveLength(1)
      expect(await webhook(id)).toMatchObject({ state: 'sent', attempts: 1 })
    }
  })

  it('writes to chat rooms in their own form, without reading what customers wrote as markup', async () => {
    const id = await raise({
      event: 'system_errors',
      to: [],
      target: {
        id: crypto.randomUUID(),
        reference: 'ESC-2026-000123',
        subject: '<!channel> see [this](https://evil.example)',
        severity: 'S2',
        category: 'billing',
        teamId: floor.billing.id,
        ownerId: null,
        followers: [],
      },
      title: 'A system fails again and again',
    })
    await work()
    const of = (path: string) =>
      JSON.parse(
        receiver.received.findLast((one) => one.path === path && one.headers['tierdesk-alert-id'] === id)?.body ?? '',
      )
    const slack = of('/slack')
    expect(slack.text).not.toContain('<!channel>')
    expect(slack.blocks[1].text).toEqual({
      type: 'plain_text',
      text: 'ESC-2026-000123: <!channel> see [this](https://evil.example)',
      emoji: false,
    })
    expect(JSON.stringify(slack.blocks)).toContain('<tierdesk://case/ESC-2026-000123|Open in Tierdesk>')
    const [{ contentType, content }] = of('/teams').attachments
    expect(contentType).toBe('application/vnd.microsoft.card.adaptive')
    expect(content.body.every(({ type }: { type: string }) => type === 'RichTextBlock')).toBe(true)
    expect(content.actions).toEqual([
      { type: 'Action.OpenUrl', title: 'Open in Tierdesk', url: 'tierdesk://case/ESC-2026-000123' },
    ])
  })

  it('writes mail that a mail program can sort, and lets nobody add a header', async () => {
    const [caseId = ''] = await receive(floor, 1)
    const target = {
      id: caseId,
      reference: 'ESC-2026-000456',
      subject: 'Refund\r\nBcc: victim@evil.example',
      severity: 'S1' as const,
      category: 'billing',
      teamId: floor.billing.id,
      ownerId: null,
      followers: [],
    }
    const id = await raise({
      event: 'ladder_climbed',
      how: ['email'],
      target,
      title: 'Nobody took it\r\nCc: x@evil.example',
    })
    await work()
    const mail = mailbox.mails.at(-1)
    expect(mail?.to).toEqual([floor.members.lead.email])
    expect(mail?.headers.get('bcc')).toBeUndefined()
    expect(mail?.headers.get('cc')).toBeUndefined()
    expect(mail?.headers.get('tierdesk-alert-id')).toBe(id)
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail?.headers.get('list-id')).toContain(`<alerts.${floor.slug}.tierdesk>`)
    expect(mail?.headers.get('subject')).toBe('[Urgent] Nobody took it Cc: x@evil.example (ESC-2026-000456)')
    expect(mail?.raw).toContain('text/html')
    expect(mail?.raw).toContain('tierdesk://case/ESC-2026-000456')
    const [stored] = await deliveries(id)
    expect(stored).toMatchObject({ state: 'sent', channel: 'mail' })
    const told = await rows((db) =>
      db.trx.selectFrom('alert_recipient').select('delivered_at').where('alert_id', '=', id).execute(),
    )
    expect(told).toEqual([{ delivered_at: new Date(now) }])
  })

  it('sends what a quiet time held back as one mail when it ends, without what was seen by then', async () => {
    const to = [floor.members.specialist.id]
    const day = new Date(now).toISOString().slice(0, 10)
    now = Date.parse(`${day}T09:30:00.000Z`)
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
    const preference = {
      ...defaultAlertPreference,
      quiet: [{ timeZone: 'UTC', days: [...days], from: '09:00', until: '10:00' }],
      urgentThroughQuiet: false,
    }
    await rows((db) => putPreference(db, floor.members.specialist.id, { preference, at: new Date(now) }))
    const base = { event: 'approval_decided', how: ['email'], to } as const
    await raise({ ...base, title: 'First' })
    await raise({ ...base, title: 'Second' })
    const seen = await raise({ ...base, title: 'Third' })
    const mails = () => mailbox.mails.filter((mail) => mail.to.includes(floor.members.specialist.email))
    await rows((db) =>
      db.trx
        .updateTable('alert_recipient')
        .set({ seen_at: new Date(now) })
        .where('alert_id', '=', seen)
        .execute(),
    )
    await work()
    expect(mails()).toEqual([])
    now = Date.parse(`${day}T10:00:00.000Z`)
    await Promise.all([work(), work()])
    expect(mails()).toHaveLength(1)
    const [digest] = mails()
    expect(digest?.headers.get('subject')).toBe('2 alerts from your quiet time')
    expect(digest?.raw).toMatch(/First[\s\S]*Second/)
    expect(digest?.raw).not.toContain('Third')
  })

  it('hands an urgent alert that nobody has seen on to the next people, once', async () => {
    const id = await raise({ event: 'ladder_climbed', to: [floor.members.agent.id, floor.second.id] })
    const chain = () =>
      rows((db) =>
        db.trx
          .selectFrom('alert')
          .innerJoin('alert_recipient', 'alert_recipient.alert_id', 'alert.id')
          .select(['member_id', 'handed_from'])
          .where('cause', '=', db.trx.selectFrom('alert').select('cause').where('id', '=', id))
          .where('handed_from', 'is not', null)
          .execute(),
      )
    now += 10 * minute - 1
    await work()
    expect(await chain()).toEqual([])
    now += 1
    await Promise.all([work(), work()])
    const handed = [
      { member_id: floor.members.admin.id, handed_from: `${floor.members.agent.name}, ${floor.second.name}` },
    ]
    expect(await chain()).toEqual(handed)
    now += 60 * minute
    await work()
    expect(await chain()).toEqual(handed)
  })
})
