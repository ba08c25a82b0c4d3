import { v7 as uuid } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import { aPacket } from '../../../test/fixtures/case-builder.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import type { Backend } from '../server.ts'
import { aFloor, type Client, clientOf, type Floor, receive, take } from '../testing/floor.ts'
import { aRefundGuide } from '../testing/guide.ts'
import { GuideRunner } from '../testing/guide-runner.ts'
import { onEachStore } from '../testing/stores.ts'

onEachStore('what runs of a guide tell', (start) => {
  let backend: Backend
  let floor: Floor
  let lead: Client
  let now = Date.parse('2026-03-02T10:00:00.000Z')

  beforeAll(async () => {
    const later = () => {
      now += 1_000
      return new Date(now)
    }
    backend = await start({ now: later, sweep: false })
  })
  const fresh = async () => {
    floor = await aFloor(backend)
    lead = await clientOf(floor, floor.members.lead)
  }
  const publish = (document: Guide, basedOn: number | null) =>
    lead.guides.publish({ key: document.key, document, note: 'As agreed.', basedOn })
  const begun = async (amount: number) => {
    const [caseId] = await receive(floor, 1)
    if (!caseId) throw new Error('nothing received')
    const one = new GuideRunner(floor, floor.members.agent, caseId)
    await one.give(take(floor.members.agent))
    await one.begin('refund')
    await one.step({ kind: 'write', value: amount })
    return { one, caseId }
  }
  const escalated = async (amount: number) => {
    const { one, caseId } = await begun(amount)
    const escalationId = uuid()
    await one.act(
      {
        type: 'case.escalate',
        input: {
          escalationId,
          type: 'functional',
          to: { teamId: floor.billing.id, memberId: null },
          reason: 'The amount is over the limit.',
          packet: aPacket(),
          overrideReason: null,
        },
      },
      escalationId,
    )
    return { caseId, escalationId }
  }
  const resolved = async (amount: number) => {
    const { one, caseId } = await begun(amount)
    await one.choose('yes')
    await one.give({ type: 'case.resolve', input: { rootCause: 'process_gap', summary: 'Paid.' } })
    return { one, caseId }
  }

  it('are numbers of the version that was run, step by step, with what came back and what was reopened', async () => {
    await fresh()
    await publish(aRefundGuide('refund', 100), null)
    await escalated(200)
    const { caseId, escalationId } = await escalated(300)
    const billing = new GuideRunner(floor, floor.members.specialist, caseId)
    await billing.give({ type: 'case.return_escalation', input: { escalationId, reason: 'Not for us.' } })
    const { one } = await resolved(20)
    await one.give({ type: 'case.reopen', input: { reason: 'Again.' } })
    await resolved(30)
    const left = await begun(40)
    await left.one.step({ kind: 'back' })
    await left.one.step({ kind: 'write', value: 50 })
    await left.one.choose('no', 'The customer wants a supervisor.')
    await left.one.leave('The customer hung up.')
    await publish(aRefundGuide('refund', 10), 1)
    await begun(5)

    const numbers = await lead.guides.numbers({ key: 'refund', version: 1, days: 30 })
    expect(numbers).toMatchObject({ runs: 5, running: 0, ended: 4, left: 1, overridden: 1, cut: false })
    expect(numbers).toMatchObject({ escalated: 2, returned: 1, reopened: 1 })
    const steps = Object.fromEntries(numbers.steps.map(({ step, ...rest }) => [step, rest]))
    expect(steps.amount).toMatchObject({ runs: 5, visits: 6, steppedBack: 0, droppedOut: 0, offPath: 0 })
    expect(steps.told).toMatchObject({ runs: 3, visits: 4, steppedBack: 1, offPath: 1 })
    expect(steps.up).toMatchObject({ runs: 3, droppedOut: 1 })
    const edges = Object.fromEntries(numbers.edges.map(({ from, via, ...rest }) => [`${from} ${via}`, rest]))
    expect(edges['high branch:over']).toMatchObject({ to: 'up', taken: 2, offPath: 0 })
    expect(edges['high otherwise']).toMatchObject({ to: 'told', taken: 4 })
    expect(edges['told option:no']).toMatchObject({ to: 'up', taken: 1, offPath: 1 })
    const outcomes = Object.fromEntries(numbers.outcomes.map(({ step, ...rest }) => [step, rest]))
    expect(outcomes['handed-over']).toMatchObject({ runs: 2, escalated: 2, returned: 1, reopened: 0, overridden: 0 })
    expect(outcomes.done).toMatchObject({ runs: 2, escalated: 0, returned: 0, reopened: 1 })

    expect(await lead.guides.numbers({ key: 'refund', version: 2, days: 30 })).toMatchObject({ runs: 1, running: 1 })
    now += 40 * 86_400_000
    lead = await clientOf(floor, floor.members.lead)
    expect(await lead.guides.numbers({ key: 'refund', version: 1, days: 30 })).toMatchObject({ runs: 0 })
    expect(await lead.guides.numbers({ key: 'refund', version: 1, days: 60 })).toMatchObject({ runs: 5 })
  })

  it('are the reasons for which the path was left, whatever the version', async () => {
    await fresh()
    await publish(aRefundGuide('refund', 100), null)
    const { one, caseId } = await begun(40)
    await one.choose('no', 'The customer wants a supervisor.')
    await publish(aRefundGuide('refund', 90), 1)
    const other = await begun(50)
    await other.one.choose('no', 'Customer wants to talk to a supervisor.')
    const leavings = await lead.guides.leavings({ key: 'refund' })
    expect(leavings.total).toBe(2)
    const reasons = leavings.clusters.flatMap(({ reasons }) => reasons)
    expect(reasons.map((reason) => [reason.caseId, reason.version, reason.reason]).toSorted()).toEqual(
      [
        [caseId, 1, 'The customer wants a supervisor.'],
        [other.caseId, 2, 'Customer wants to talk to a supervisor.'],
      ].toSorted(),
    )
    expect((await lead.guides.leavings({ key: 'refund', version: 1 })).total).toBe(1)
  })

  it('are runs that would have ended elsewhere by a draft, on the cases as they were then', async () => {
    await fresh()
    await publish(aRefundGuide('refund', 100), null)
    await escalated(200)
    const low = await resolved(20)
    const middle = await resolved(60)
    const replay = (document: Guide, most?: number) => lead.guides.replay({ document, days: 30, most })
    expect(await replay(aRefundGuide('refund', 101))).toMatchObject({ of: 3, looked: 3, same: 3, runs: [] })
    const stricter = await replay(aRefundGuide('refund', 50))
    expect(stricter).toMatchObject({ of: 3, looked: 3, same: 2, elsewhere: 1, asks: 0, stuck: 0, skipped: 0 })
    expect(stricter.runs).toMatchObject([
      {
        caseId: middle.caseId,
        version: 1,
        was: { kind: 'ended', step: 'done', result: 'resolved' },
        now: { kind: 'ended', step: 'handed-over', result: 'escalated' },
        parted: { step: 'high' },
      },
    ])
    // The newest first, no more than asked for, and told so.
    expect(await replay(aRefundGuide('refund', 50), 1)).toMatchObject({ of: 3, looked: 1, elsewhere: 1 })

    // A check of the case sees what it was at the step, not what it became.
    await low.one.give({ type: 'case.reopen', input: { reason: 'Again.' } })
    await low.one.give({ type: 'case.change_severity', input: { to: 'S1', reason: 'It is worse.' } })
    const bySeverity = (severity: string): Guide => ({
      ...aRefundGuide('refund'),
      steps: aRefundGuide('refund').steps.map((step) =>
        step.key === 'high' && step.type === 'check'
          ? { ...step, branches: step.branches.map((branch) => ({ ...branch, when: `severity == "${severity}"` })) }
          : step,
      ),
    })
    const gone = (await replay(bySeverity('S1'))).runs
    expect(gone.map(({ caseId }) => caseId)).not.toContain(low.caseId)
    const then = (await replay(bySeverity('S3'))).runs
    expect(then.find(({ caseId }) => caseId === low.caseId)).toMatchObject({
      now: { kind: 'ended', step: 'handed-over' },
      parted: { saw: [{ name: 'severity', value: expect.stringContaining('S3') }] },
    })
    // An answer nobody gave then.
    const asking: Guide = {
      ...aRefundGuide('refund'),
      steps: aRefundGuide('refund').steps.map((step) => (step.key === 'told' ? { ...step, key: 'told-anew' } : step)),
    }
    const renamed = {
      ...asking,
      steps: asking.steps.map((step) =>
        step.type === 'check' && step.otherwise
          ? { ...step, otherwise: { ...step.otherwise, next: 'told-anew' } }
          : step,
      ),
    }
    expect(await replay(renamed)).toMatchObject({ same: 1, asks: 2, elsewhere: 0 })
    // A guide nobody ran.
    expect(await replay(aRefundGuide('never-run'))).toMatchObject({ of: 0, looked: 0 })
  })

  it('are for leads and admins, of their own workspace alone', async () => {
    await fresh()
    await publish(aRefundGuide('refund'), null)
    await resolved(20)
    const asked = { key: 'refund', version: 1, days: 30 }
    for (const role of ['agent', 'tier2', 'specialist', 'trainee', 'qa'] as const) {
      const client = await clientOf(floor, floor.members[role])
      await expect(client.guides.numbers(asked)).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(client.guides.leavings({ key: 'refund' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(client.guides.replay({ document: aRefundGuide('refund') })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      })
    }
    const admin = await clientOf(floor, floor.members.admin)
    expect(await admin.guides.numbers(asked)).toMatchObject({ runs: 1 })
    await fresh()
    await expect(lead.guides.numbers(asked)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(lead.guides.leavings({ key: 'refund' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await lead.guides.replay({ document: aRefundGuide('refund') })).toMatchObject({ of: 0, looked: 0 })
    await publish(aRefundGuide('refund'), null)
    expect(await lead.guides.numbers(asked)).toMatchObject({ runs: 0 })
  })
})
