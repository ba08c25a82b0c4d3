import { v7 as uuid } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import type { Member } from '../../shared/access/directory.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { findCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import type { Backend } from '../server.ts'
import { aCommand, aFloor, type Floor, receive, take } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

// The default rule: four hours to answer, a day to use a grant.
onEachStore('approvals', (start) => {
  let now = Date.parse('2026-03-04T09:00:00.000Z')
  let backend: Backend
  let floor: Floor

  beforeAll(async () => {
    backend = await start({ sweep: false, now: () => new Date(now) })
    floor = await aFloor(backend)
  })

  const minutes = (count: number) => {
    now += count * 60_000
  }
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
  const grant = (approvalId: string): CaseCommand => ({
    type: 'case.grant_approval',
    input: { approvalId, reason: null },
  })
  const deny = (approvalId: string): CaseCommand => ({
    type: 'case.deny_approval',
    input: { approvalId, reason: 'Too much.' },
  })
  const use = (approvalId: string): CaseCommand => ({
    type: 'case.record_authority',
    input: { concessionId: uuid(), kind: 'refund', amount: 400, what: 'To the card.', approvalId },
  })

  /** A case of the agent's with a refund of 400 asked for, of management as a team. */
  const asked = async (): Promise<{ caseId: string; approvalId: string }> => {
    const [caseId] = await receive(floor, 1)
    if (!caseId) throw new Error('nothing received')
    const approvalId = uuid()
    const answers = await send(floor.members.agent, caseId, take(floor.members.agent), {
      type: 'case.ask_approval',
      input: {
        approvalId,
        kind: 'refund',
        amount: 400,
        what: 'Two lost parcels.',
        askedOf: { teamId: floor.management.id, memberId: null },
      },
    })
    expect(answers.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted'])
    return { caseId, approvalId }
  }

  const alertsOf = (event: string, caseId: string) =>
    readIn(backend.services.database.db, floor.workspaceId, ({ trx }) =>
      trx
        .selectFrom('alert')
        .select(['event', 'body'])
        .where('event', '=', event)
        .where('case_id', '=', caseId)
        .execute(),
    )

  it('reach those who may grant them, are granted by one of two at once, and used once by the asker', async () => {
    const { caseId, approvalId } = await asked()
    const { lead, admin, agent, qa } = floor.members
    expect((await stateOf(caseId)).followers.toSorted()).toEqual([lead.id, admin.id].toSorted())
    expect(await alertsOf('approval_asked', caseId)).toHaveLength(1)
    expect((await send(qa, caseId, grant(approvalId)))[0]).toMatchObject({ refusal: { code: 'not_permitted' } })
    expect((await send(agent, caseId, grant(approvalId)))[0]).toMatchObject({ refusal: { code: 'not_permitted' } })

    const [one, other] = await Promise.all([
      send(lead, caseId, grant(approvalId)),
      send(admin, caseId, deny(approvalId)),
    ])
    const results = [...one, ...other]
    const refused = results.find((result) => result.outcome === 'refused')
    const { approvals } = await stateOf(caseId)
    expect(results.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(1)
    expect(refused).toMatchObject({ refusal: { code: 'approval_gone' } })
    expect(approvals[0]?.decidedBy?.name).toBe(one[0]?.outcome === 'accepted' ? lead.name : admin.name)
    expect(await alertsOf('approval_decided', caseId)).toHaveLength(1)
  })

  it('are used up by one of two desks of the asker', async () => {
    const { caseId, approvalId } = await asked()
    await send(floor.members.lead, caseId, grant(approvalId))
    const answers = await Promise.all([
      send(floor.members.agent, caseId, use(approvalId)),
      send(floor.members.agent, caseId, use(approvalId)),
    ])
    const results = answers.flat()
    expect(results.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(1)
    expect(results.find(({ outcome }) => outcome === 'refused')).toMatchObject({
      refusal: { code: 'approval_gone', truth: expect.stringContaining('used the grant of a refund of 400') },
    })
    expect((await stateOf(caseId)).concessions).toHaveLength(1)
  })

  it('expire by themselves when nobody answers, exactly once, and the asker is told', async () => {
    const { caseId, approvalId } = await asked()
    minutes(239)
    await backend.services.house.sweep()
    expect((await stateOf(caseId)).status).toBe('waiting_approval')
    minutes(1)
    for (let again = 0; again < 3; again += 1) await backend.services.house.sweep()
    const state = await stateOf(caseId)
    expect(state).toMatchObject({ status: 'open', approvals: [{ state: 'expired', decidedBy: null }] })
    expect(state.timeline.filter(({ kind }) => kind === 'approval_expired')).toHaveLength(1)
    expect(await alertsOf('approval_decided', caseId)).toHaveLength(1)
    expect((await send(floor.members.lead, caseId, grant(approvalId)))[0]).toMatchObject({
      refusal: { code: 'approval_gone' },
    })
  })

  it('expire as a grant that nobody used', async () => {
    const { caseId, approvalId } = await asked()
    await send(floor.members.lead, caseId, grant(approvalId))
    minutes(1_440)
    expect((await send(floor.members.agent, caseId, use(approvalId)))[0]).toMatchObject({
      refusal: { code: 'approval_gone' },
    })
    await backend.services.house.sweep()
    expect(await stateOf(caseId)).toMatchObject({
      status: 'open',
      approvals: [{ state: 'expired', decidedBy: { name: floor.members.lead.name } }],
      concessions: [],
    })
  })
})
