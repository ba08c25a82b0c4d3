import { beforeAll, expect, it } from 'vitest'
import { defaultAlertPolicy } from '../../shared/alerts/default-policy.ts'
import type { AlertNotice } from '../../shared/alerts/plan.ts'
import type { AlertPolicy } from '../../shared/alerts/policy.ts'
import { defaultAlertPreference } from '../../shared/alerts/preference.ts'
import { holdLog } from '../db/alert.ts'
import { putPreference } from '../db/alert-preference.ts'
import { takeReferences } from '../db/reference-counter.ts'
import { writeIn } from '../db/transaction.ts'
import type { Backend } from '../server.ts'
import { aFloor, type Floor } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'
import { raiseAlerts } from './raise.ts'

const at = new Date('2026-03-03T10:00:00.000Z')
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
const withMail: AlertPolicy = {
  ...defaultAlertPolicy,
  channels: [
    {
      kind: 'email',
      key: 'mail',
      name: 'Mail',
      enabled: true,
      host: 'mail.example',
      port: 25,
      security: 'none',
      user: null,
      from: 'tierdesk@mail.example',
    },
  ],
}

onEachStore('raising alerts', (start, store) => {
  let backend: Backend
  let floor: Floor

  beforeAll(async () => {
    backend = await start({ sweep: false, sendAlerts: false })
    floor = await aFloor(backend)
  })

  const raise = (notices: readonly AlertNotice[], when = at, alertPolicy: AlertPolicy = withMail) =>
    writeIn(backend.services.database.db, floor.workspaceId, async (db) => {
      const found = await backend.services.feed.contexts.current(db)
      if (!found) throw new Error('no workspace')
      return raiseAlerts(db, { context: { ...found.context, alertPolicy }, at: when }, notices)
    })
  const rows = <T>(work: Parameters<typeof writeIn<T>>[2]) =>
    writeIn(backend.services.database.db, floor.workspaceId, work)
  const heldBack = () =>
    rows((db) => db.trx.selectFrom('alert_held_back').select(['event', 'reason', 'count']).execute())
  const notice = (overrides: Partial<AlertNotice> = {}): AlertNotice => ({
    event: 'ladder_climbed',
    cause: crypto.randomUUID(),
    target: null,
    title: 'Nobody took it',
    text: 'It went a step up.',
    to: [floor.members.agent.id],
    ...overrides,
  })

  it('writes an alert, who it is for, and a place of the log, or nothing when the transaction fails', async () => {
    const [id] = await raise([notice()])
    const failed = rows(async (db) => {
      const found = await backend.services.feed.contexts.current(db)
      if (!found) throw new Error('no workspace')
      await raiseAlerts(db, { context: found.context, at }, [notice({ cause: 'never' })])
      throw new Error('the case could not be written')
    })
    await expect(failed).rejects.toThrow('the case could not be written')
    const stored = await rows((db) => db.trx.selectFrom('alert_recipient').selectAll().execute())
    expect(stored).toMatchObject([{ alert_id: id, member_id: floor.members.agent.id, sees_case: true }])
    expect(
      await rows((db) => db.trx.selectFrom('alert').select('cause').where('cause', '=', 'never').execute()),
    ).toEqual([])
    const { head } = await rows((db) => db.trx.selectFrom('workspace').select('head').executeTakeFirstOrThrow())
    expect(stored[0]?.seq).toBe(head)
  })

  it('tells a person of one cause once within the time of the rule, and counts the rest', async () => {
    const surge = () => notice({ event: 'surge', cause: 'surge:billing', to: [floor.second.id] })
    const [first] = await raise([surge()])
    const again = await raise([surge(), surge()], later(119))
    expect([first === null, ...again]).toEqual([false, null, null])
    // The agent was not told yet; the second and the leads were.
    const [third] = await raise([{ ...surge(), to: [floor.second.id, floor.members.agent.id] }], later(119))
    const told = await rows((db) =>
      db.trx
        .selectFrom('alert_recipient')
        .select('member_id')
        .where('alert_id', '=', third ?? '')
        .execute(),
    )
    expect(told).toEqual([{ member_id: floor.members.agent.id }])
    expect(await heldBack()).toEqual([{ event: 'surge', reason: 'same_cause', count: 6 }])
    const [next] = await raise([surge()], later(240))
    expect(next).not.toBeNull()
  })

  it('holds mail until a quiet time ends, and lets urgent ones through only where the person allows it', async () => {
    const quiet = { timeZone: 'UTC', days: ['tuesday' as const], from: '09:00', until: '12:00' }
    const preference = {
      ...defaultAlertPreference,
      channels: { urgent: ['email' as const], normal: ['email' as const], low: [] },
      quiet: [quiet],
    }
    const deliveries = (id: string | null | undefined) =>
      rows((db) =>
        db.trx
          .selectFrom('alert_delivery')
          .select(['state', 'next_at'])
          .where('alert_id', '=', id ?? '')
          .execute(),
      )
    const set = (urgentThroughQuiet: boolean) =>
      rows((db) => putPreference(db, floor.members.tier2.id, { preference: { ...preference, urgentThroughQuiet }, at }))
    const to = [floor.members.tier2.id]
    await set(true)
    const [normal, urgent] = await raise([notice({ event: 'approval_decided', to }), notice({ to })])
    expect(await deliveries(normal)).toEqual([{ state: 'held', next_at: new Date('2026-03-03T12:00:00.000Z') }])
    expect(await deliveries(urgent)).toEqual([{ state: 'waiting', next_at: at }])
    await set(false)
    const [held] = await raise([notice({ to })])
    expect(await deliveries(held)).toMatchObject([{ state: 'held' }])
    expect(await heldBack()).toContainEqual({ event: 'ladder_climbed', reason: 'quiet_time', count: 1 })
  })

  it('tells people outside by mail, and nobody by mail while the workspace cannot send any', async () => {
    const contacts = [{ name: 'Regulator desk', email: 'desk@regulator.example' }]
    const [sent] = await raise([notice({ to: [], contacts })])
    const stored = await rows((db) =>
      db.trx
        .selectFrom('alert_delivery')
        .selectAll()
        .where('alert_id', '=', sent ?? '')
        .execute(),
    )
    expect(stored).toMatchObject([{ channel: 'mail', member_id: null, contact_email: 'desk@regulator.example' }])
    const [dumb] = await raise([notice({ how: ['email'] })], at, defaultAlertPolicy)
    const none = await rows((db) =>
      db.trx
        .selectFrom('alert_delivery')
        .selectAll()
        .where('alert_id', '=', dumb ?? '')
        .execute(),
    )
    expect(none).toEqual([])
  })

  // The embedded database has one connection: nothing is ever under way beside it.
  it.skipIf(store === 'pglite')('waits for nobody who only wrote a row that names the workspace', async () => {
    const { db } = backend.services.database
    await writeIn(db, floor.workspaceId, async (intake) => {
      await takeReferences(intake, 2031, 1)
      await writeIn(db, floor.workspaceId, holdLog)
    })
  })
})
