import { v7 as uuid } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import { aPacket } from '../../../test/fixtures/case-builder.ts'
import type { PlainCommand } from '../../shared/case/commands/plain.ts'
import type { RunFacts } from '../../shared/contract/guide-numbers.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import { factsOf, listRuns } from '../db/guide-run.ts'
import { readIn } from '../db/transaction.ts'
import type { Backend } from '../server.ts'
import { aFloor, type Client, clientOf, type Floor, receive, take } from '../testing/floor.ts'
import { aGuide, aRefundGuide } from '../testing/guide.ts'
import { GuideRunner } from '../testing/guide-runner.ts'
import { onEachStore } from '../testing/stores.ts'

onEachStore('runs of guides', (start) => {
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
  /** Somebody with a case of their own. */
  const runner = async () => {
    const [caseId] = await receive(floor, 1)
    if (!caseId) throw new Error('nothing received')
    const one = new GuideRunner(floor, floor.members.agent, caseId)
    await one.give(take(floor.members.agent))
    return one
  }
  const runs = async (key: string, version: number | null = null): Promise<RunFacts[]> => {
    const asked = { key, version, own: false, since: new Date(0), most: 100 }
    const { runs } = await readIn(backend.services.database.db, floor.workspaceId, (db) => listRuns(db, asked))
    return runs.map(factsOf)
  }
  const escalate = (escalationId: string): PlainCommand => ({
    type: 'case.escalate',
    input: {
      escalationId,
      type: 'functional',
      to: { teamId: floor.billing.id, memberId: null },
      reason: 'The amount is over the limit.',
      packet: aPacket(),
      overrideReason: null,
    },
  })

  it('are kept as they stand, with each step in the transaction of its events', async () => {
    await fresh()
    await publish(aGuide('asked'), null)
    const one = await runner()
    await one.begin('asked')
    expect(await runs('asked')).toMatchObject([
      {
        category: 'orders',
        escalation: null,
        reopened: false,
        run: { id: one.runId, guide: 'asked', version: 1, state: 'running', result: null, records: [{}] },
      },
    ])
    expect((await lead.guides.overview()).guides).toMatchObject([{ runs: 1, newest: { runs: 1, running: 1 } }])
    await one.choose('yes')
    const [ended] = await runs('asked')
    expect(ended?.run).toMatchObject({ state: 'ended', result: 'answered' })
    expect(ended?.run.records.map(({ taken }) => taken.kind)).toEqual(['entered', 'answered', 'ended'])
    const other = await runner()
    await other.begin('asked')
    await other.leave('It does not fit.')
    expect((await runs('asked')).map(({ run }) => [run.state, run.leftBecause])).toEqual([
      ['left', 'It does not fit.'],
      ['ended', null],
    ])
    expect((await lead.guides.overview()).guides).toMatchObject([{ runs: 2, newest: { runs: 2, running: 0 } }])
  })

  it('know what became of the escalation they made, and that the case was reopened after them', async () => {
    await fresh()
    await publish(aRefundGuide('refund'), null)
    const up = await runner()
    await up.begin('refund')
    await up.step({ kind: 'write', value: 250 })
    const escalationId = uuid()
    await up.act(escalate(escalationId), escalationId)
    expect(await runs('refund')).toMatchObject([{ escalation: 'raised', run: { state: 'ended', result: 'escalated' } }])
    const billing = new GuideRunner(floor, floor.members.specialist, (await runs('refund'))[0]?.caseId ?? '')
    await billing.give({ type: 'case.return_escalation', input: { escalationId, reason: 'Not for us.' } })
    expect(await runs('refund')).toMatchObject([{ escalation: 'returned', reopened: false }])

    const within = await runner()
    await within.begin('refund')
    await within.step({ kind: 'write', value: 20 })
    await within.choose('yes')
    await within.give({ type: 'case.resolve', input: { rootCause: 'process_gap', summary: 'Paid.' } })
    const reopened = async () => (await runs('refund')).map((facts) => [facts.run.result, facts.reopened])
    expect(await reopened()).toEqual([
      ['resolved', false],
      ['escalated', false],
    ])
    await within.give({ type: 'case.reopen', input: { reason: 'It came back.' } })
    expect(await reopened()).toEqual([
      ['resolved', true],
      ['escalated', false],
    ])
    // A later run of the same case begins with a clean sheet, and the first stays what it was.
    await within.begin('refund')
    await within.step({ kind: 'write', value: 5 })
    await within.choose('yes')
    expect(await reopened()).toEqual([
      ['resolved', false],
      ['resolved', true],
      ['escalated', false],
    ])
  })

  it('go on and end on the version they began on, though it gives way or the guide is retired', async () => {
    await fresh()
    await publish(aRefundGuide('refund', 100), null)
    const [first, second] = [await runner(), await runner()]
    await first.begin('refund')
    await publish(aRefundGuide('refund', 10), 1)
    await second.begin('refund')
    await first.step({ kind: 'write', value: 50 })
    await second.step({ kind: 'write', value: 50 })
    await lead.guides.retire({ key: 'refund', note: 'Enough.', basedOn: 2 })
    // Another node knows neither version yet.
    backend.services.feed.contexts.forget(floor.workspaceId)
    await first.choose('yes')
    const id = uuid()
    await second.act(escalate(id), id)
    expect((await runs('refund')).map(({ run }) => [run.version, run.state, run.result])).toEqual([
      [2, 'ended', 'escalated'],
      [1, 'ended', 'resolved'],
    ])
    expect((await runs('refund', 1)).map(({ run }) => run.version)).toEqual([1])
  })

  it('of a guide led into from another count for both', async () => {
    await fresh()
    await publish(aRefundGuide('inner'), null)
    const outer = aGuide('outer', {
      start: 'into',
      steps: [
        {
          key: 'into',
          title: 'Refund',
          type: 'guide',
          guide: 'inner',
          after: [],
          next: 'done',
          note: '',
          comments: [],
          place: null,
        },
        {
          key: 'done',
          title: 'Done',
          type: 'outcome',
          result: 'answered',
          text: '',
          note: '',
          comments: [],
          place: null,
        },
      ],
      variables: aRefundGuide('inner').variables,
    })
    expect(await publish(outer, null)).toMatchObject({ outcome: 'published' })
    const one = await runner()
    await one.begin('outer')
    await one.step({ kind: 'write', value: 1 })
    expect((await runs('inner', 1)).map(({ run }) => run.guide)).toEqual(['outer'])
    expect((await runs('inner')).map(({ run }) => run.guide)).toEqual(['outer'])
    expect(await runs('inner', 2)).toEqual([])
    expect((await runs('outer', 1)).map(({ run }) => run.guide)).toEqual(['outer'])
  })

  it('keep what they go by on every desk, as long as somebody works on the case', async () => {
    await fresh()
    await publish(aRefundGuide('refund', 100), null)
    const one = await runner()
    await one.begin('refund')
    await publish(aRefundGuide('refund', 10), 1)
    await publish(aRefundGuide('refund', 20), 2)
    now += 40 * 86_400_000
    const { openBootstrap } = await import('../feed/bootstrap.ts')
    const versions = async () => {
      const who = { workspaceId: floor.workspaceId, memberId: floor.members.lead.id, alerts: false, guides: true }
      let text = ''
      for await (const chunk of (await openBootstrap(backend.services.feed, who)) ?? []) text += chunk
      const lines: { kind: string; guide?: Guide }[] = text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      return lines.flatMap(({ guide }) => guide?.version ?? [])
    }
    expect(await versions()).toEqual([1, 3])
    await one.step({ kind: 'write', value: 1 })
    await one.choose('yes')
    expect(await versions()).toEqual([3])
  })
})
