import { v7 as uuid } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import type { Member } from '../../shared/access/directory.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import type { ConsultTarget } from '../../shared/consult/consult.ts'
import { findCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import type { Backend } from '../server.ts'
import { aCommand, aFloor, type Floor, receive, take } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

// The default clock for an answer of an S3 case: an hour; widened after an hour and a half, told after two.
onEachStore('questions to colleagues', (start, store) => {
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
  const send = async (member: Member, caseId: string, command: CaseCommand, node: Backend = backend) => {
    const [answer] = await node.services.queue.submit(floor.workspaceId, [
      { by: { kind: 'member', memberId: member.id }, envelope: aCommand(caseId, command) },
    ])
    if (answer?.kind !== 'answered') throw new Error('not answered')
    return answer.result
  }
  const stateOf = async (caseId: string): Promise<Case> => {
    const state = await readIn(backend.services.database.db, floor.workspaceId, (db) => findCase(db, caseId))
    if (!state) throw new Error('no such case')
    return state
  }
  const alertsOf = (event: string, caseId: string) =>
    readIn(backend.services.database.db, floor.workspaceId, ({ trx }) =>
      trx.selectFrom('alert').select('id').where('event', '=', event).where('case_id', '=', caseId).execute(),
    )
  const post = (consultId: string, text = 'Mine.'): CaseCommand => ({
    type: 'case.post_consult',
    input: { consultId, postId: uuid(), text, mentions: [], quotes: null, attachments: [] },
  })

  /** A case of the agent's with a question on it. */
  const asked = async (
    target: ConsultTarget = { kind: 'anyone', skill: null },
    nextPeers: string[] = [],
  ): Promise<{ caseId: string; consultId: string }> => {
    const [caseId] = await receive(floor, 1)
    if (!caseId) throw new Error('nothing received')
    const consultId = uuid()
    await send(floor.members.agent, caseId, take(floor.members.agent))
    const answer = await send(floor.members.agent, caseId, {
      type: 'case.ask_consult',
      input: {
        consultId,
        question: 'Can it be split?',
        target,
        shares: {
          messageIds: [],
          personalDetails: false,
          packet: { summary: 'Late.', goal: '', triggers: [], tried: [], keyFacts: [] },
        },
        attachments: [],
        nextPeers,
      },
    })
    expect(answer.outcome).toBe('accepted')
    return { caseId, consultId }
  }

  /** Both answer at once, each at the node they are on; gives who got it and what the other was told. */
  const race = async (there: Backend) => {
    const { caseId, consultId } = await asked()
    const { specialist, tier2 } = floor.members
    const [one, other] = await Promise.all([
      send(specialist, caseId, post(consultId)),
      send(tier2, caseId, post(consultId), there),
    ])
    const [consult] = (await stateOf(caseId)).consults
    const winner = one.outcome === 'accepted' ? specialist : tier2
    expect([one.outcome, other.outcome].toSorted()).toEqual(['accepted', 'refused'])
    expect([one, other].find(({ outcome }) => outcome === 'refused')).toMatchObject({
      refusal: { code: 'consult_claimed', truth: `${winner.name} answered it.` },
    })
    expect(consult).toMatchObject({ claimedBy: winner.id, state: 'answered' })
    expect(consult?.posts.map(({ by }) => by.id)).toEqual([winner.id])
    expect(await alertsOf('consult_answered', caseId)).toHaveLength(1)
    return winner.id
  }

  it('are got by one of two who answer at once, and the other is told who', async () => {
    for (let round = 0; round < 5; round += 1) await race(backend)
  })

  if (store === 'postgres')
    it('are got by one of two at different nodes, too', async () => {
      const other = await start({ sweep: false, now: () => new Date(now) })
      for (let round = 0; round < 8; round += 1) await race(other)
    })

  it('climb by themselves while nobody answers: each step once, whatever the number of looks', async () => {
    const { specialist, tier2, agent } = floor.members
    const { caseId, consultId } = await asked({ kind: 'member', memberId: specialist.id }, [tier2.id])
    const before = await stateOf(caseId)
    const kinds = async () =>
      (await stateOf(caseId)).timeline.map(({ kind }) => kind).filter((kind) => kind.startsWith('consult_'))
    const look = async () => {
      for (let again = 0; again < 3; again += 1) await backend.services.house.sweep()
    }
    expect(await alertsOf('consult_asked', caseId)).toHaveLength(1)
    minutes(59)
    await look()
    expect(await kinds()).toEqual(['consult_asked'])
    minutes(1)
    await look()
    expect(await kinds()).toEqual(['consult_asked', 'consult_reminded'])
    expect(await alertsOf('consult_asked', caseId)).toHaveLength(2)
    expect((await send(tier2, caseId, post(consultId))).outcome).toBe('refused')
    minutes(30)
    await look()
    expect((await stateOf(caseId)).consults[0]).toMatchObject({
      claimable: true,
      helpers: [{ memberId: specialist.id }, { memberId: tier2.id }],
    })
    minutes(30)
    await look()
    expect(await kinds()).toEqual(['consult_asked', 'consult_reminded', 'consult_widened', 'consult_unanswered'])
    expect(await alertsOf('consult_unanswered', caseId)).toHaveLength(1)
    const after = await stateOf(caseId)
    expect([after.ownerId, after.teamId, after.status]).toEqual([agent.id, before.teamId, before.status])
    expect((await send(tier2, caseId, post(consultId))).outcome).toBe('accepted')
  })

  it('become an escalation with the thread in its packet, and end by it', async () => {
    const { specialist, agent } = floor.members
    const { caseId, consultId } = await asked({ kind: 'member', memberId: specialist.id })
    await send(specialist, caseId, post(consultId, 'This is ours: send it over.'))
    const escalationId = uuid()
    const answer = await send(agent, caseId, {
      type: 'case.escalate',
      input: {
        escalationId,
        type: 'functional',
        to: { teamId: floor.billing.id, memberId: null },
        reason: 'Billing takes it.',
        packet: {
          summary: 'Late.',
          goal: 'Money back.',
          triggers: [],
          tried: [],
          keyFacts: [],
          mood: '',
          commitments: [],
          openQuestions: [],
          nextStep: 'Refund.',
          documentation: '',
          guidePath: null,
          consult: null,
        },
        overrideReason: 'Nothing was tried.',
        consultId,
      },
    })
    expect(answer.outcome).toBe('accepted')
    const state = await stateOf(caseId)
    expect(state.consults[0]).toMatchObject({ state: 'escalated', endedBy: { id: agent.id } })
    expect(state.escalations[0]?.packet.consult).toMatchObject({
      consultId,
      question: 'Can it be split?',
      posts: [{ text: 'This is ours: send it over.', answer: true, by: { id: specialist.id } }],
    })
    expect(await send(floor.members.lead, caseId, post(consultId))).toMatchObject({
      refusal: { code: 'consult_over', truth: expect.stringContaining('turned it into an escalation') },
    })
  })
})
