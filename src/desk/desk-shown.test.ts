import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { type DeskClient, firstThat, openDesk, signIn, until } from './fixtures/desk-rig.ts'
import { escalation, note, queue, setUpSite, shown, take } from './fixtures/desk-site.ts'
import { makeCase } from './fixtures/make-case.ts'
import { ana, ben, billing, frontline, lena, maria } from './fixtures/people.ts'

/** What a desk shows of commands on their way. */

const site = setUpSite()

describe('what is shown', () => {
  it('never flickers between a command, its answer and the feed', async () => {
    const state = makeCase(1)
    const { desk, client } = await site.anasDesk([state])
    const owners: (string | null)[] = []
    const pending: number[] = []
    const watching = (async () => {
      for await (const answer of await client.cases.watch({ caseId: state.id })) {
        owners.push(answer.case.ownerId)
        pending.push(answer.pending.length)
        // The feed may be faster than the answer; then one more look follows.
        if (answer.confirmedVersion > state.version && answer.pending.length === 0) return
      }
    })()
    await queue(client, state.id, take)
    await watching
    await until(() => desk.status().waiting === 0, 'answered')
    expect(owners.indexOf(ana.id)).toBeLessThanOrEqual(1)
    expect(owners.slice(owners.indexOf(ana.id)).every((owner) => owner === ana.id)).toBe(true)
    expect(pending.at(-1)).toBe(0)
  })

  it('moves a refused command to Needs attention with the truth, shows the case as it is, and lets it be discarded', async () => {
    const state = makeCase(1)
    const { desk, client } = await site.anasDesk([state])
    site.line.cut()
    await until(() => desk.status().link === 'offline', 'offline')
    const bens = await openDesk({ dataDir: site.folder(), backendUrl: site.backend.url })
    site.atEnd(() => bens.desk.close())
    await signIn(bens.desk, bens.client, ben)
    await bens.client.commands.issue({
      caseId: state.id,
      command: { type: 'case.assign', input: { memberId: ben.id } },
    })
    await until(() => site.backend.record.state(state.id).ownerId === ben.id, 'Ben has the case')
    await queue(client, state.id, take)
    const later = await queue(client, state.id, note('This one is fine'))
    expect((await shown(client, state.id)).case.ownerId).toBe(ana.id)
    site.line.restore()
    const [item] = await firstThat(await client.attention.watch(), (items) => items.length === 1)
    expect(item).toMatchObject({
      caseId: state.id,
      reference: state.reference,
      subject: state.subject,
      refusal: { code: 'changed_meanwhile' },
    })
    expect(item?.refusal.truth).toContain('Ben Osei')
    await until(() => desk.status().waiting === 0, 'the note was answered')
    expect((await shown(client, state.id)).case.ownerId).toBe(ben.id)
    expect(site.backend.record.effects.get(later)).toBe(1)
    const retried = await client.attention.retry({ commandId: item?.commandId ?? '' })
    expect(retried).toMatchObject({ outcome: 'refused' })
    expect(desk.status().needsAttention).toBe(1)
    await client.attention.discard({ commandId: item?.commandId ?? '' })
    expect(desk.status().needsAttention).toBe(0)
  })

  it('retries a refused command on the case as it is now', async () => {
    const state = makeCase(1, { severity: 'S3' })
    const { desk, client } = await site.anasDesk([state])
    site.line.cut()
    await until(() => desk.status().link === 'offline', 'offline')
    const lenas = await openDesk({ dataDir: site.folder(), backendUrl: site.backend.url })
    site.atEnd(() => lenas.desk.close())
    await signIn(lenas.desk, lenas.client, lena)
    await lenas.client.commands.issue({
      caseId: state.id,
      command: { type: 'case.change_severity', input: { to: 'S2', reason: 'Worse' } },
    })
    await until(() => site.backend.record.state(state.id).severity === 'S2', 'Lena changed it')
    await queue(client, state.id, { type: 'case.change_severity', input: { to: 'S1', reason: 'Safety' } })
    site.line.restore()
    const [item] = await firstThat(await client.attention.watch(), (items) => items.length === 1)
    await firstThat(await client.cases.watch({ caseId: state.id }), (answer) => answer.case.severity === 'S2')
    expect(await client.attention.retry({ commandId: item?.commandId ?? '' })).toMatchObject({ outcome: 'queued' })
    await until(() => site.backend.record.state(state.id).severity === 'S1', 'the retry was accepted')
    expect(desk.status().needsAttention).toBe(0)
  })

  it('withdraws a command that never left, and no other', async () => {
    const state = makeCase(1)
    const { client } = await site.anasDesk([state])
    const sent = await queue(client, state.id, note('Gone already'))
    await until(() => site.backend.record.effects.has(sent), 'sent')
    expect(await client.commands.withdraw({ commandId: sent })).toEqual({ withdrawn: false })
    site.line.cut()
    const kept = await openAtOffline(client)
    const waiting = await queue(client, state.id, escalation(state, uuidv7()))
    expect((await shown(client, state.id)).case.teamId).toBe(billing.id)
    expect(await client.commands.withdraw({ commandId: waiting })).toEqual({ withdrawn: true })
    expect((await shown(client, state.id)).case.teamId).toBe(frontline.id)
    site.line.restore()
    await until(() => kept().link === 'online', 'online')
    expect(site.backend.record.effects.has(waiting)).toBe(false)
  })

  it('brings an escalation to the colleague’s desk and the acceptance back', async () => {
    const state = makeCase(1)
    const a = await site.anasDesk([state])
    const m = await site.openAt(site.folder())
    await signIn(m.desk, m.client, maria)
    const escalationId = uuidv7()
    await queue(a.client, state.id, escalation(state, escalationId))
    const page = await firstThat(
      await m.client.inbox.watch({ view: 'unaccepted' }),
      (answer) => answer.rows.length === 1,
    )
    expect(page.rows[0]?.id).toBe(state.id)
    await queue(m.client, state.id, { type: 'case.accept_escalation', input: { escalationId } })
    const seen = await firstThat(
      await a.client.cases.watch({ caseId: state.id }),
      (answer) => answer.case.ownerId === maria.id,
    )
    expect(seen.pending).toEqual([])
    expect((await a.client.inbox.page({ view: 'following' })).rows).toHaveLength(1)
  })

  it('fills in the escalate sheet with targets, reasons and a clock', async () => {
    const state = makeCase(2)
    const { client } = await site.anasDesk([state])
    const draft = await client.cases.escalationDraft({ caseId: state.id, type: 'compliance' })
    expect(draft).toMatchObject({ type: 'compliance', packet: { goal: 'Get the money back' } })
    expect(draft.targets[0]?.reasons.length).toBeGreaterThan(0)
    expect(Date.parse(draft.acknowledgeBy)).toBeGreaterThan(Date.now())
  })
})

/** Waits until the desk behind a client has noticed that its line is cut; answers a way to look at its status. */
async function openAtOffline(client: DeskClient) {
  let status = await firstThat(await client.sync.watch(), (answer) => answer.link === 'offline')
  void (async () => {
    for await (const answer of await client.sync.watch()) {
      status = answer
      if (answer.link === 'online') return
    }
  })()
  return () => status
}
