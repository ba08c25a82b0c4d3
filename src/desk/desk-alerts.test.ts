import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Alert } from '../shared/alerts/alert.ts'
import { firstThat, signIn, until } from './fixtures/desk-rig.ts'
import { setUpSite } from './fixtures/desk-site.ts'
import { makeCase } from './fixtures/make-case.ts'
import { ana, ben } from './fixtures/people.ts'

/** What a member is told of, at a desk against a backend. */

const site = setUpSite()

function anAlert(overrides: Partial<Alert> = {}): Alert {
  return {
    id: uuidv7(),
    event: 'escalation_raised',
    cause: 'escalation 1',
    caseId: null,
    reference: null,
    subject: null,
    title: 'S2 functional escalation for your team',
    text: '',
    urgency: 'normal',
    raisedAt: new Date(site.backend.record.now()).toISOString(),
    desktop: true,
    quietUntil: null,
    deliveredAt: null,
    seenAt: null,
    actedAt: null,
    handedFrom: null,
    ...overrides,
  }
}

const marked = (mark: 'delivered' | 'seen' | 'acted', id: string) =>
  site.backend.alertMarks.filter((marks) => marks[mark].includes(id)).length

describe('alerts', () => {
  it('come by the feed and say that they arrived; seen and acted on is told once', async () => {
    const { client } = await site.anasDesk([])
    const alert = anAlert()
    site.backend.record.raise(ana.id, alert)
    site.backend.record.raise(ben.id, anAlert({ title: 'Not for Ana' }))
    const list = await firstThat(await client.alerts.watch(), ({ alerts }) => alerts.length > 0)
    expect(list).toMatchObject({ unseen: 1, alerts: [{ id: alert.id, title: alert.title, seenAt: null }] })
    await until(() => marked('delivered', alert.id) > 0, 'the mark arrived')
    await client.alerts.act({ ids: [alert.id] })
    await client.alerts.seen({ ids: [alert.id] })
    await until(() => marked('acted', alert.id) > 0, 'the mark arrived')
    expect([marked('delivered', alert.id), marked('seen', alert.id), marked('acted', alert.id)]).toEqual([1, 1, 1])
    const after = await firstThat(await client.alerts.watch(), ({ unseen }) => unseen === 0)
    expect(after.alerts[0]?.actedAt).not.toBeNull()
  })

  it('stay seen over a restart, are told of later, and are nobody else’s', async () => {
    const alert = anAlert()
    const { desk, client, dataDir } = await site.anasDesk([])
    site.backend.record.raise(ana.id, alert)
    await firstThat(await client.alerts.watch(), ({ alerts }) => alerts.length > 0)
    await until(() => marked('delivered', alert.id) > 0, 'the mark arrived')
    site.backend.refuseMarks = true
    await client.alerts.seen({ ids: [alert.id] })
    await desk.close()
    expect(marked('seen', alert.id)).toBe(0)
    site.backend.refuseMarks = false

    const again = await site.openAt(dataDir)
    const list = await firstThat(await again.client.alerts.watch(), () => true)
    expect(list).toMatchObject({ unseen: 0, alerts: [{ id: alert.id }] })
    await until(() => marked('seen', alert.id) > 0, 'the mark arrived')
    await signIn(again.desk, again.client, ben)
    expect((await firstThat(await again.client.alerts.watch(), () => true)).alerts).toEqual([])
  })

  it('of a kind this version does not know are kept, counted and not shown, and what comes after them arrives', async () => {
    const strange = { ...anAlert({ title: 'From a newer backend' }), event: 'told_by_a_later_version' }
    const plain = anAlert({ title: 'Plain' })
    // One with the first load, one by the feed.
    site.backend.record.raise(ana.id, { ...strange, id: uuidv7() })
    const { desk, client, dataDir } = await site.anasDesk([])
    site.backend.record.raise(ana.id, strange)
    site.backend.record.raise(ana.id, plain)
    const list = await firstThat(await client.alerts.watch(), ({ alerts }) => alerts.length > 0)
    expect(list).toMatchObject({ unseen: 1, unknown: 2, alerts: [{ id: plain.id }] })
    await until(() => marked('delivered', plain.id) > 0, 'the mark arrived')
    // Nobody can see it here: that it came is not claimed.
    expect(marked('delivered', strange.id)).toBe(0)
    await desk.close()
    const again = await site.openAt(dataDir)
    expect(await firstThat(await again.client.alerts.watch(), () => true)).toMatchObject({ unknown: 2 })
  })

  it('come with a first load, and lose what they tell of a case that may no longer be seen', async () => {
    const state = { ...makeCase(1), ownerId: ana.id }
    const alert = anAlert({
      caseId: state.id,
      reference: state.reference,
      subject: state.subject,
      text: 'Told in full',
    })
    site.backend.record.raise(ana.id, alert)
    const { client } = await site.anasDesk([state])
    const list = await firstThat(await client.alerts.watch(), ({ alerts }) => alerts.length > 0)
    expect(list.alerts[0]).toMatchObject({ subject: state.subject, text: 'Told in full' })
    site.backend.record.put({ ...state, version: state.version + 1, ownerId: null, teamId: uuidv7(), followers: [] })
    const after = await firstThat(await client.alerts.watch(), ({ alerts }) => alerts[0]?.subject === null)
    expect(after.alerts[0]).toMatchObject({ reference: state.reference, text: '' })
  })
})
