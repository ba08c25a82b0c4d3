import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Issued } from '../shared/contract/desk.ts'
import { aGuide } from '../shared/guide/testing/a-guide.ts'
import { firstThat, until } from './fixtures/desk-rig.ts'
import { escalation, queue, setUpSite, take } from './fixtures/desk-site.ts'
import { GuideRunner } from './fixtures/guide-runner.ts'
import { makeCase } from './fixtures/make-case.ts'
import { ana, ben, billing, frontline, lena } from './fixtures/people.ts'

/** Guides at a desk: known offline, run without a link, and in agreement with the record afterwards. */

const site = setUpSite()

const lost = aGuide('lost-parcel')
  .ask('arrived', { yes: 'look', no: 'hand-over' })
  .instruct('look', 'amount')
  .number('amount', 'lostAmount', 'write-down', { min: 0 })
  .act('write-down', 'note', { text: 'Looked: {{ vars.lostAmount }}' }, 'hand-over')
  .act('hand-over', 'escalate', { type: 'functional', team: 'Billing', reason: 'Billing knows' }, 'over')
  .end('over', 'escalated')

const guide = {
  ...lost.done(),
  variables: [{ key: 'lostAmount', label: 'Lost', type: 'number' as const, initial: '' }],
}

/** The id of a command that was queued. */
function queued(issued: Issued): string {
  if (issued.outcome === 'refused') throw new Error(`${issued.refusal.code}: ${issued.refusal.message}`)
  return issued.receipt.commandId
}

function refusal(issued: Issued) {
  if (issued.outcome !== 'refused') throw new Error('It was queued')
  return issued.refusal
}

async function anaAt(dataDir?: string) {
  const state = makeCase(1)
  site.backend.record.publish(guide)
  const opened = await site.anasDesk([state], dataDir)
  await queue(opened.client, state.id, take)
  return { ...opened, caseId: state.id, runner: new GuideRunner(opened.client, ana, state.id) }
}

describe('guides at a desk', () => {
  it('come with the first load and with the feed, newest versions alone, and earlier ones stay to be found', async () => {
    const { client, runner } = await anaAt()
    expect(site.backend.requests.some((line) => /bootstrap.*guides=1/.test(line))).toBe(true)
    const { runId } = await runner.start(guide.key)
    const watch = await client.guides.watch()
    site.backend.record.publish({ ...guide, version: 2, title: 'Lost parcels' })
    site.backend.record.publish(aGuide('account-takeover').end('over').done())
    const { guides } = await firstThat(watch, (answer) => answer.guides.length === 2)
    expect(guides.map(({ key, version }) => [key, version])).toEqual([
      ['account-takeover', 1],
      ['lost-parcel', 2],
    ])
    site.line.cut()
    expect(await client.guides.version({ key: guide.key, version: 1 })).toEqual({ guide })
    queued(await runner.step(runId, { kind: 'choose', option: 'yes', reason: null }))
    expect((await runner.run(runId)).version).toBe(1)
    await expect(client.guides.version({ key: guide.key, version: 9 })).rejects.toThrow('cannot be reached')
    site.line.restore()
    site.backend.record.retire('account-takeover')
    await firstThat(await client.guides.watch(), (answer) => answer.guides.length === 1)
  })

  it('asks the backend for a version it does not have, once, and runs it offline from then on', async () => {
    site.backend.record.publish(guide)
    site.backend.record.publish({ ...guide, version: 2 })
    const state = makeCase(1)
    const { client } = await site.anasDesk([state])
    await expect(client.guides.version({ key: guide.key, version: 9 })).rejects.toThrow('no such thing')
    expect((await client.guides.version({ key: guide.key, version: 1 })).guide).toEqual(guide)
    site.line.cut()
    expect((await client.guides.version({ key: guide.key, version: 1 })).guide).toEqual(guide)
    const { guides } = await firstThat(await client.guides.watch(), () => true)
    expect(guides.map(({ version }) => version)).toEqual([2])
  })

  it('are run offline, go on after a restart at the same step, and are delivered whole', async () => {
    const { desk, dataDir, runner, caseId } = await anaAt()
    await until(() => desk.status().waiting === 0, 'the case is hers')
    site.line.cut()
    const { issued, runId } = await runner.start(guide.key)
    queued(issued)
    queued(await runner.step(runId, { kind: 'choose', option: 'yes', reason: null }))
    queued(await runner.step(runId, { kind: 'tick' }))
    const before = await runner.walk(runId)
    expect(before.position?.step).toBe('amount')
    await desk.close()

    const again = await site.openAt(dataDir)
    const later = new GuideRunner(again.client, ana, caseId)
    expect((await later.walk(runId)).position).toEqual(before.position)
    queued(await later.step(runId, { kind: 'write', value: 120 }))
    const noteId = uuidv7()
    queued(await later.act(runId, { type: 'case.note', input: { noteId, text: 'Looked: 120' } }, noteId))
    const escalationId = uuidv7()
    const handOver = escalation(await later.state(), escalationId)
    if (handOver.type !== 'case.escalate') throw new Error('no escalation')
    queued(await later.act(runId, handOver, escalationId))
    const shown = await later.run(runId)
    expect(shown).toMatchObject({ state: 'ended', result: 'escalated' })
    site.line.restore()
    await until(() => again.desk.status().waiting === 0 && again.desk.status().link === 'online', 'delivered', 20_000)
    expect(again.desk.status().needsAttention).toBe(0)
    const state = site.backend.record.state(caseId)
    expect(state.guideRuns).toMatchObject([{ id: runId, state: 'ended', result: 'escalated' }])
    expect(state.guideRuns[0]?.records.map(({ taken, at }) => [taken, at])).toEqual(
      shown.records.map(({ taken, at }) => [taken, at]),
    )
    expect(state.teamId).toBe(billing.id)
    expect(state.notes.map(({ text }) => text)).toEqual(['Looked: 120'])
    expect(state.escalations[0]?.packet.guidePath?.steps.map(({ title, answer }) => [title, answer])).toEqual([
      ['Arrived', 'Yes'],
      ['Look', ''],
      ['Amount', '120'],
      ['Write down', ''],
      ['Hand over', ''],
    ])
  })

  it('are gone on with by the next owner where the one before left off', async () => {
    const { desk, runner, caseId } = await anaAt()
    const { runId } = await runner.start(guide.key)
    queued(await runner.step(runId, { kind: 'choose', option: 'yes', reason: null }))
    await until(() => desk.status().waiting === 0, 'the record has it')
    const lenas = await site.desk(lena, [])
    const to = { teamId: frontline.id, memberId: ben.id }
    await queue(lenas.client, caseId, { type: 'case.reassign', input: { to, reason: 'Ana is away' } })
    await until(() => site.backend.record.state(caseId).ownerId === ben.id, 'it is Ben’s')
    const bens = await site.desk(ben, [])
    const next = new GuideRunner(bens.client, ben, caseId)
    queued(await next.step(runId, { kind: 'tick' }))
    await until(() => bens.desk.status().waiting === 0, 'the record has that too')
    const [run] = site.backend.record.state(caseId).guideRuns
    expect(run?.records.map(({ taken, by }) => [taken.kind, by.name])).toEqual([
      ['entered', 'Ana Reyes'],
      ['answered', 'Ana Reyes'],
      ['ticked', 'Ben Osei'],
    ])
  })

  it('tell the later of two desks that stepped the same run, and lose nothing of either', async () => {
    const { client, desk, runner, caseId } = await anaAt()
    const { runId } = await runner.start(guide.key)
    await until(() => desk.status().waiting === 0, 'the record has the run')
    const bens = await site.desk(ben, [])
    const other = new GuideRunner(bens.client, ben, caseId)
    site.line.cut()
    queued(await runner.step(runId, { kind: 'choose', option: 'yes', reason: null }))
    const first = site.backend.record.state(caseId)
    site.backend.record.execute(
      {
        id: uuidv7(),
        caseId,
        seenVersion: first.version,
        deskId: uuidv7(),
        deskAt: new Date().toISOString(),
        command: {
          type: 'case.step_guide',
          input: {
            runId,
            seen: 1,
            at: new Date().toISOString(),
            taken: [
              {
                kind: 'answered',
                guide: guide.key,
                version: 1,
                step: 'arrived',
                option: 'no',
                words: 'No',
                saw: [],
                set: [],
                offPath: null,
              },
            ],
          },
        },
      },
      ben,
    )
    site.line.restore()
    const [item] = await firstThat(await client.attention.watch(), (items) => items.length === 1)
    expect(item).toMatchObject({
      command: { type: 'case.step_guide', input: { taken: [{ words: 'Yes' }] } },
      refusal: { code: 'changed_meanwhile', truth: 'Ben Osei took its latest step.' },
    })
    await until(async () => (await runner.walk(runId)).position?.step === 'hand-over', 'Ana sees where Ben is')
    await until(async () => (await other.run(runId)).records.length === 2, 'and so does Ben')
    expect(refusal(await client.attention.retry({ commandId: item?.commandId ?? '' })).code).toBe('changed_meanwhile')
    expect(desk.status().needsAttention).toBe(1)
  })

  it('are not started twice on one case', async () => {
    const { runner } = await anaAt()
    queued((await runner.start(guide.key)).issued)
    expect(refusal((await runner.start(guide.key)).issued)).toMatchObject({
      code: 'already_exists',
      truth: 'Ana Reyes started it. Go on where it stands.',
    })
  })

  it('refuse an action and its step together', async () => {
    const { runner } = await anaAt()
    const { runId } = await runner.start(guide.key)
    queued(await runner.step(runId, { kind: 'choose', option: 'no', reason: null }))
    const before = await runner.state()
    const escalationId = uuidv7()
    const bad = escalation(before, escalationId)
    if (bad.type !== 'case.escalate') throw new Error('no escalation')
    const issued = await runner.act(
      runId,
      {
        ...bad,
        input: { ...bad.input, packet: { ...bad.input.packet, goal: '' }, overrideReason: null },
      },
      escalationId,
    )
    expect(refusal(issued).code).toBe('packet_incomplete')
    expect(await runner.state()).toEqual(before)
  })

  it('take an escalation back with its step while it has not left the desk', async () => {
    const { client, desk, runner } = await anaAt()
    const { runId } = await runner.start(guide.key)
    queued(await runner.step(runId, { kind: 'choose', option: 'no', reason: null }))
    await until(() => desk.status().waiting === 0, 'all is sent')
    site.line.cut()
    await until(() => desk.status().link === 'offline', 'offline')
    const before = await runner.state()
    const escalationId = uuidv7()
    const handOver = escalation(before, escalationId)
    if (handOver.type !== 'case.escalate') throw new Error('no escalation')
    const commandId = queued(await runner.act(runId, handOver, escalationId))
    expect(await runner.run(runId)).toMatchObject({ state: 'ended' })
    expect(await client.commands.withdraw({ commandId })).toEqual({ withdrawn: true })
    expect(await runner.state()).toEqual(before)
    expect((await runner.walk(runId)).position?.step).toBe('hand-over')
  })

  it('go back to before an escalation that is recalled, and can send it again', async () => {
    const { client, desk, runner, caseId } = await anaAt()
    const { runId } = await runner.start(guide.key)
    queued(await runner.step(runId, { kind: 'choose', option: 'no', reason: null }))
    const escalationId = uuidv7()
    const handOver = escalation(await runner.state(), escalationId)
    if (handOver.type !== 'case.escalate') throw new Error('no escalation')
    queued(await runner.act(runId, handOver, escalationId))
    await until(() => desk.status().waiting === 0, 'the escalation is out')
    await queue(client, caseId, { type: 'case.recall_escalation', input: { escalationId, reason: null } })
    await until(() => desk.status().waiting === 0, 'and back')
    expect(site.backend.record.state(caseId).guideRuns[0]).toMatchObject({
      state: 'running',
      result: null,
      endedAt: null,
    })
    expect((await runner.walk(runId)).position?.step).toBe('hand-over')
    const again = uuidv7()
    queued(await runner.act(runId, { ...handOver, input: { ...handOver.input, escalationId: again } }, again))
    expect(await runner.run(runId)).toMatchObject({ state: 'ended', result: 'escalated' })
  })
})
