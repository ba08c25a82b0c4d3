import { v7 as uuid } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import { aPacket } from '../../../test/fixtures/case-builder.ts'
import type { Member } from '../../shared/access/directory.ts'
import type { PromiseEnd } from '../../shared/case/commands/end-promises.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { defaultRepliesPolicy } from '../../shared/replies/default-policy.ts'
import { findCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import type { Backend } from '../server.ts'
import { aCommand, aFloor, clientOf, type Floor, receive, take } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

onEachStore('what customers are told', (start) => {
  let now = Date.parse('2026-03-04T09:00:00.000Z')
  let backend: Backend
  let floor: Floor

  beforeAll(async () => {
    backend = await start({ sweep: false, now: () => new Date(now) })
    floor = await aFloor(backend)
  })

  const later = (minutes: number) => new Date(now + minutes * 60_000).toISOString()
  const send = async (member: Member, caseId: string, ...commands: CaseCommand[]) => {
    const answers = await backend.services.queue.submit(
      floor.workspaceId,
      commands.map((command) => ({
        by: { kind: 'member' as const, memberId: member.id },
        envelope: aCommand(caseId, command),
      })),
    )
    return answers.map((answer) => {
      if (answer.kind !== 'answered') throw new Error('not answered')
      return answer.result
    })
  }
  const stateOf = async (caseId: string): Promise<Case> => {
    const state = await readIn(backend.services.database.db, floor.workspaceId, (db) => findCase(db, caseId))
    if (!state) throw new Error('no such case')
    return state
  }
  const owned = async (): Promise<string> => {
    const [caseId] = await receive(floor, 1)
    if (!caseId) throw new Error('nothing received')
    await send(floor.members.agent, caseId, take(floor.members.agent))
    return caseId
  }
  const told = (event: string, caseId: string) =>
    readIn(backend.services.database.db, floor.workspaceId, ({ trx }) =>
      trx
        .selectFrom('alert')
        .innerJoin('alert_recipient', 'alert_recipient.alert_id', 'alert.id')
        .select(['alert.body', 'alert.urgency', 'alert_recipient.member_id'])
        .where('alert.event', '=', event)
        .where('alert.case_id', '=', caseId)
        .execute(),
    )

  it('refuses a reply with a hole, names it, and writes nothing', async () => {
    const caseId = await owned()
    const reply = (text: string): CaseCommand => ({ type: 'case.reply', input: { messageId: uuid(), text } })
    const [refused, sent] = await send(
      floor.members.agent,
      caseId,
      reply('Dear {{customer.name}}, your refund of [amount] is on its way.'),
      reply('Dear Ana, your refund of 12 USD is on its way.'),
    )
    expect(refused).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'invalid_input', message: expect.stringContaining('customer.name, amount') },
    })
    expect(sent).toMatchObject({ outcome: 'accepted' })
    expect((await stateOf(caseId)).conversation.filter(({ author }) => author === 'agent')).toHaveLength(1)
  })

  it('watches a promise: reminds the owner once, and tells owner and lead once when it is missed', async () => {
    const caseId = await owned()
    const { agent, lead } = floor.members
    const commitmentId = uuid()
    await send(agent, caseId, {
      type: 'case.commit',
      input: { commitmentId, text: 'We call you within two hours.', dueAt: later(120), messageId: null },
    })
    now += 89 * 60_000
    await backend.services.house.sweep()
    expect(await told('commitment_due', caseId)).toEqual([])
    now += 60_000
    for (let again = 0; again < 3; again += 1) await backend.services.house.sweep()
    expect((await told('commitment_due', caseId)).map(({ member_id }) => member_id)).toEqual([agent.id])
    now += 30 * 60_000
    for (let again = 0; again < 3; again += 1) await backend.services.house.sweep()
    const missed = await told('commitment_missed', caseId)
    expect(missed.map(({ member_id }) => member_id).toSorted()).toEqual([agent.id, lead.id].toSorted())
    expect(missed[0]?.body).toBe('We call you within two hours.')
    const kept = await send(agent, caseId, { type: 'case.keep_commitment', input: { commitmentId, reason: 'Late.' } })
    expect(kept[0]).toMatchObject({ outcome: 'accepted' })
    expect((await stateOf(caseId)).commitments[0]).toMatchObject({ state: 'kept', missedAt: expect.any(String) })
  })

  it('watches a promise on after the case is resolved, and one that was kept no more', async () => {
    const [open, done] = [await owned(), await owned()]
    const { agent } = floor.members
    for (const [caseId, keeps] of [
      [open, false],
      [done, true],
    ] as const) {
      const commitmentId = uuid()
      await send(
        agent,
        caseId,
        { type: 'case.commit', input: { commitmentId, text: 'The label comes.', dueAt: later(60), messageId: null } },
        ...(keeps ? [{ type: 'case.keep_commitment' as const, input: { commitmentId, reason: null } }] : []),
        { type: 'case.resolve', input: { rootCause: 'system_fault', summary: 'Done.' } },
      )
    }
    now += 61 * 60_000
    await backend.services.house.sweep()
    expect((await stateOf(open)).commitments[0]?.missedAt).not.toBeNull()
    expect((await stateOf(done)).commitments[0]?.missedAt).toBeNull()
    expect(await told('commitment_missed', done)).toEqual([])
  })

  it('tells who got a promise that outlives its case, and reminds them of it', async () => {
    const caseId = await owned()
    const { agent, lead } = floor.members
    const [handed, kept] = [uuid(), uuid()]
    const commit = (commitmentId: string): CaseCommand => ({
      type: 'case.commit',
      input: { commitmentId, text: 'The label comes.', dueAt: later(60), messageId: null },
    })
    const resolve = (promises: PromiseEnd[]): CaseCommand => ({
      type: 'case.resolve',
      input: { rootCause: 'system_fault', summary: 'Done.', promises },
    })
    const handOn: PromiseEnd = { commitmentId: handed, end: 'handed_on', to: lead.id }
    const answers = await send(
      agent,
      caseId,
      commit(handed),
      commit(kept),
      resolve([handOn]),
      resolve([handOn, { commitmentId: kept, end: 'kept' }]),
    )
    expect(answers.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'refused', 'accepted'])
    expect((await told('mentioned', caseId)).map(({ member_id }) => member_id)).toEqual([lead.id])
    now += 61 * 60_000
    await backend.services.house.sweep()
    expect((await told('commitment_missed', caseId)).map(({ member_id }) => member_id)).toContain(lead.id)
    // Whoever has it may end it, and it stands in the record.
    await send(lead, caseId, { type: 'case.keep_commitment', input: { commitmentId: handed, reason: 'Sent.' } })
    expect((await stateOf(caseId)).commitments.map(({ state }) => state)).toEqual(['kept', 'kept'])
  })

  it('counts what receivers say, tells the sender softly, and tells senders what was missed', async () => {
    const { agent, specialist, lead } = floor.members
    const caseId = await owned()
    const escalationId = uuid()
    const rate = (complete: boolean): CaseCommand => ({
      type: 'case.rate_handoff',
      input: { escalationId, needed: true, rightPlace: true, complete, missing: ['key_facts'], note: null },
    })
    await send(agent, caseId, {
      type: 'case.escalate',
      input: {
        escalationId,
        type: 'functional',
        to: { teamId: floor.billing.id, memberId: null },
        reason: 'Needs billing.',
        packet: aPacket({ summary: 'Charged twice.' }),
        overrideReason: 'In a hurry.',
      },
    })
    await send(specialist, caseId, { type: 'case.accept_escalation', input: { escalationId } })
    const answers = await send(specialist, caseId, rate(true), rate(false))
    expect(answers.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted'])
    const alerts = await told('handoff_rated', caseId)
    expect(alerts.map(({ member_id, urgency }) => [member_id, urgency])).toEqual([
      [agent.id, 'low'],
      [agent.id, 'low'],
    ])
    expect((await stateOf(caseId)).escalations[0]?.rating).toMatchObject({ complete: false, missing: ['key_facts'] })

    const figures = await (await clientOf(floor, lead)).handoffs.figures({ days: 30 })
    // Of one escalation the last word counts.
    expect(figures.counts).toEqual([
      expect.objectContaining({
        type: 'functional',
        fromTeamId: floor.frontline.id,
        toTeamId: floor.billing.id,
        rated: 1,
        needed: 1,
        rightPlace: 1,
        complete: 0,
        missed: { key_facts: 1 },
      }),
    ])
    const member = await clientOf(floor, agent)
    await expect(member.handoffs.figures({ days: 30 })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const { handoffGaps } = await member.routing.floor({ caseId: null })
    expect(handoffGaps).toEqual([expect.objectContaining({ type: 'functional', rated: 1, missed: { key_facts: 1 } })])

    const other = await aFloor(backend)
    const theirs = await (await clientOf(other, other.members.lead)).handoffs.figures({ days: 30 })
    expect(theirs.counts).toEqual([])
  })

  it('publishes templates as versions, keeps back what would leave a hole, and sends them to every desk', async () => {
    const lead = await clientOf(floor, floor.members.lead)
    const agent = await clientOf(floor, floor.members.agent)
    const { inForce, policy } = await agent.policies.overview({ kind: 'replies' })
    expect(policy).toEqual({ kind: 'replies', document: defaultRepliesPolicy })
    const publish = (text: string) =>
      lead.policies.publish({
        policy: {
          kind: 'replies',
          document: { ...defaultRepliesPolicy, templates: [{ ...first(), purpose: 'reply', texts: { en: text } }] },
        },
        reason: 'Fewer words.',
        basedOn: inForce.version,
      })
    expect(await publish('Dear {{custmer.name}}')).toMatchObject({
      outcome: 'kept_back',
      problems: [{ severity: 'error', code: 'unknown_placeholder' }],
    })
    const before = (await agent.feed.changes({ after: 0, limit: 1 })).cursor
    expect(await publish('Dear {{customer.name}}')).toMatchObject({ outcome: 'published', version: { version: 2 } })
    const { changes } = await agent.feed.changes({ after: before, limit: 500 })
    const settings = changes.findLast((change) => change.kind === 'settings')
    expect(settings).toMatchObject({
      settings: { repliesPolicy: { version: 2, templates: [{ texts: { en: 'Dear {{customer.name}}' } }] } },
    })
  })

  function first() {
    const [template] = defaultRepliesPolicy.templates
    if (!template) throw new Error('no template')
    return template
  }
})
