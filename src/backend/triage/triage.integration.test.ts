import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Case } from '../../shared/case/state.ts'
import type { IntakeCaseInput } from '../../shared/contract/intake.ts'
import { defaultTriagePolicy, withRule } from '../../shared/triage/policy.ts'
import { findCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import type { Backend } from '../server.ts'
import { aCommand, aFloor, aRecord, clientOf, type Floor, receive, take } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

onEachStore('triage', (start) => {
  let backend: Backend
  let floor: Floor
  /** The backend's clock: set forward by the tests that wait for something. */
  let now = Date.now()

  beforeAll(async () => {
    backend = await start({ now: () => new Date(now) })
    floor = await aFloor(backend)
  })

  const stateOf = async (caseId: string, on = floor): Promise<Case> => {
    const state = await readIn(backend.services.database.db, on.workspaceId, (db) => findCase(db, caseId))
    if (!state) throw new Error('no such case')
    return state
  }
  const codesOf = async (caseId: string) => (await stateOf(caseId)).flags.map(({ code }) => code)
  const one = async (record: Partial<IntakeCaseInput> = {}, on = floor): Promise<string> => {
    const [id] = await receive(on, 1, record)
    if (!id) throw new Error('nothing received')
    return id
  }
  const calm = [{ author: 'customer' as const, text: 'Hello, I have a question about my order.' }]
  const unsure = (confidence: number): Partial<IntakeCaseInput> => ({
    assessment: { model: 'assistant-1', confidence },
    conversation: [...calm],
    // Of a product of its own: alike cases would be linked and looked at again.
    product: uuid(),
  })
  const update = (externalId: string, body: unknown, on = floor) =>
    fetch(`${backend.url}/v1/cases/${encodeURIComponent(externalId)}/updates`, {
      method: 'POST',
      headers: { authorization: `Bearer ${on.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  describe('what comes in later', () => {
    it('changes the flags, once however often it is sent', async () => {
      const externalId = uuid()
      const id = await one({ externalId })
      expect(await codesOf(id)).not.toContain('human_requested')
      const body = { updateId: 'u-1', messages: [{ author: 'customer', text: 'I want to talk to a real person.' }] }
      const first = await update(externalId, body)
      expect(await first.json()).toMatchObject({ outcome: 'added', caseId: id })
      expect((await update(externalId, body)).status).toBe(200)
      const state = await stateOf(id)
      expect(state.conversation).toHaveLength(3)
      expect(state.flags.map(({ code }) => code)).toContain('human_requested')
      const { entries, intact } = await (await clientOf(floor, floor.members.lead)).cases.trail({ caseId: id })
      expect(intact).toBe(true)
      expect(entries.map(({ event }) => event.type).slice(2)).toEqual(['contact_continued', 'flags_changed'])
    })

    it('opens a resolved case again and names the reopening', async () => {
      const externalId = uuid()
      const id = await one({ externalId })
      const lead = await clientOf(floor, floor.members.lead)
      const { results } = await lead.commands.send({
        commands: [
          aCommand(id, take(floor.members.agent)),
          aCommand(id, { type: 'case.resolve', input: { rootCause: 'other', summary: 'Done.' } }),
        ],
      })
      expect(results.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted'])
      await update(externalId, { messages: [{ author: 'customer', text: 'It is still not here.' }] })
      expect(await stateOf(id)).toMatchObject({ status: 'open', reopenCount: 1 })
    })

    it('brings a fact up to date instead of doubling it', async () => {
      const externalId = uuid()
      const fact = { key: 'order.status', label: 'Order', value: 'shipped', source: 'Shop' }
      const id = await one({ externalId, facts: [fact] })
      await update(externalId, { facts: [{ ...fact, value: 'delivered' }] })
      expect((await stateOf(id)).facts.map(({ value }) => value)).toEqual(['delivered'])
    })

    it('takes nothing of an update that is wrong, says where, and knows no foreign contact', async () => {
      const externalId = uuid()
      const id = await one({ externalId })
      const wrong = await update(externalId, {
        messages: [
          { author: 'customer', text: 'Hello' },
          { author: 'nobody', text: 'x' },
        ],
      })
      expect(wrong.status).toBe(400)
      expect(await wrong.json()).toMatchObject({
        message: expect.stringContaining('Nothing of this update was taken: messages[1].author'),
      })
      expect((await stateOf(id)).conversation).toHaveLength(2)
      expect((await update('unheard of', {})).status).toBe(404)
      const other = await aFloor(backend)
      expect((await update(externalId, { messages: [{ author: 'customer', text: 'Hi' }] }, other)).status).toBe(404)
    })

    it('shows what a model reports with its name, after what a rule found', async () => {
      const id = await one({
        ...unsure(0.2),
        findings: [{ model: 'guard-2', code: 'fraud_suspected', confidence: 0.9, reason: 'Seen before' }],
      })
      const { flags } = await stateOf(id)
      expect(flags.at(-1)?.code).toBe('fraud_suspected')
      expect(flags.map(({ code }) => code)).toContain('low_confidence')
      expect(flags.at(-1)?.sources).toEqual([{ kind: 'model', name: 'guard-2', confidence: 0.9 }])
      expect(flags.at(-1)?.contribution).toBeLessThanOrEqual(defaultTriagePolicy.models.points)
    })
  })

  it('looks again when a clock comes to be at risk, once by however many sweeps', async () => {
    const own = await aFloor(backend)
    const [id] = await receive(own, 1, { severity: 'S3', conversation: [...calm] })
    expect((await stateOf(id!, own)).flags).toEqual([])
    now += 100 * 60_000
    await Promise.all([backend.services.sweep.sweep(), backend.services.sweep.sweep()])
    const state = await stateOf(id!, own)
    expect(state.flags.map(({ code }) => code)).toEqual(['response_sla_risk'])
    expect(state.version).toBe(3)
    expect(state.flags[0]?.raisedAt).toBe(state.clocks.find(({ kind }) => kind === 'first_response')?.atRiskAt)
    expect(await backend.services.sweep.sweep()).toBe(0)
  })

  it('looks again though somebody wrote a note after the clock came to be at risk', async () => {
    const own = await aFloor(backend)
    const [id] = await receive(own, 1, { severity: 'S3', conversation: [...calm] })
    now += 100 * 60_000
    const agent = await clientOf(own, own.members.agent)
    const note = aCommand(id!, { type: 'case.note', input: { noteId: uuid(), text: 'On it.' } })
    expect((await agent.commands.send({ commands: [note] })).results).toMatchObject([{ outcome: 'accepted' }])
    expect((await stateOf(id!, own)).flags).toEqual([])
    await backend.services.sweep.sweep()
    expect((await stateOf(id!, own)).flags.map(({ code }) => code)).toEqual(['response_sla_risk'])
  })

  it('links cases that look like the same trouble, also those that came before', async () => {
    const own = await aFloor(backend)
    const broken = (text: string): Partial<IntakeCaseInput> => ({
      category: 'internet',
      product: 'Fiber 500',
      subject: text,
      conversation: [{ author: 'customer', text }],
    })
    const ids: string[] = []
    for (const text of [
      'Router blinks orange since the firmware update',
      'After the firmware update the router blinks orange',
      'Orange blinking router, firmware update last night',
    ])
      ids.push(...(await receive(own, 1, broken(text))))
    await expect
      .poll(async () => Promise.all(ids.map(async (id) => (await stateOf(id, own)).signals.related?.size)))
      .toEqual([3, 3, 3])
    const first = await stateOf(ids[0]!, own)
    expect(first.signals.related?.members.map(({ caseId }) => caseId).toSorted()).toEqual(ids.slice(1).toSorted())
  })

  it('counts the same customer coming back', async () => {
    const own = await aFloor(backend)
    await receive(own, 2, { customer: { id: 'c-again', name: 'Sam' } })
    const [third] = await receive(own, 1, { customer: { id: 'c-again', name: 'Sam' } })
    expect((await stateOf(third!, own)).signals.earlier).toMatchObject({ count: 2, windowDays: 30 })
  })

  describe('a policy', () => {
    const stricter = withRule(defaultTriagePolicy, 'low_confidence', { minimum: 0.9 })

    it('is proposed by one, approved by another, obeyed by new cases, and rolled back', async () => {
      const own = await aFloor(backend)
      const lead = await clientOf(own, own.members.lead)
      const admin = await clientOf(own, own.members.admin)
      const unsureFlag = async (id: string) =>
        (await stateOf(id, own)).flags.find(({ code }) => code === 'low_confidence')
      const [old] = await receive(own, 1, unsure(0.8))
      const preview = await lead.triage.whatIf({ policy: stricter })
      expect(preview).toMatchObject({ looked: 1, flaggedBefore: 0, flaggedAfter: 1 })
      expect(preview.codes[0]).toMatchObject({ code: 'low_confidence', newly: 1, newlyExamples: [{ caseId: old }] })

      const proposed = await lead.triage.propose({
        policy: stricter,
        reason: 'Too many slips',
        basedOn: 1,
        trial: null,
      })
      expect(proposed).toMatchObject({ version: 2, state: 'proposed' })
      await expect(lead.triage.decide({ version: 2, decision: 'approve' })).rejects.toMatchObject({
        code: 'REFUSED',
        message: 'Somebody else must approve what you proposed.',
      })
      const [meanwhile] = await receive(own, 1, unsure(0.8))
      expect(await unsureFlag(meanwhile!)).toBeUndefined()
      await admin.triage.decide({ version: 2, decision: 'approve' })
      const [obeys] = await receive(own, 1, unsure(0.8))
      expect(await unsureFlag(obeys!)).toMatchObject({ policyVersion: 2 })
      expect(await unsureFlag(old!)).toBeUndefined()
      const page = await lead.feed.changes({ after: 0, limit: 500 })
      const settings = page.changes.flatMap((change) => (change.kind === 'settings' ? [change.settings] : []))
      expect(settings.at(-1)?.triagePolicy.version).toBe(2)

      const back = await lead.triage.rollBack({ toVersion: 1, reason: 'Too strict after all' })
      expect(back).toMatchObject({ version: 3, state: 'published' })
      const [later] = await receive(own, 1, unsure(0.8))
      expect(await unsureFlag(later!)).toBeUndefined()
      expect(await unsureFlag(obeys!)).toMatchObject({ policyVersion: 2 })
      const { history } = await admin.triage.policies()
      expect(history.map(({ version, state }) => [version, state])).toEqual([
        [3, 'published'],
        [2, 'rolled_back'],
        [1, 'retired'],
      ])
    })

    it('runs on a share of new cases and stops by itself when people override its flags', async () => {
      const own = await aFloor(backend)
      const lead = await clientOf(own, own.members.lead)
      const admin = await clientOf(own, own.members.admin)
      const trial = { share: 0.5, overrideBound: 0.3 }
      await lead.triage.propose({ policy: stricter, reason: 'Try it', basedOn: 1, trial })
      await admin.triage.decide({ version: 2, decision: 'approve' })
      const ids = await receive(own, 60, unsure(0.8))
      const states = await Promise.all(ids.map((id) => stateOf(id, own)))
      const isUnsure = ({ flags }: Case) => flags.some(({ code }) => code === 'low_confidence')
      const flagged = states.filter(isUnsure)
      expect(flagged.length).toBeGreaterThan(15)
      expect(flagged.length).toBeLessThan(45)
      for (const { flags } of flagged) expect(flags.map(({ policyVersion }) => policyVersion)).toContain(2)
      const agent = await clientOf(own, own.members.agent)
      const overrides = flagged.slice(0, 9).map(({ id }) =>
        aCommand(id, {
          type: 'case.override_flag',
          input: { code: 'low_confidence', judgement: 'wrong', reason: null },
        }),
      )
      await agent.commands.send({ commands: overrides })
      await backend.services.sweep.sweep()
      const { trial: running, history } = await admin.triage.policies()
      expect(running).toBeNull()
      expect(history[0]).toMatchObject({
        version: 2,
        state: 'rolled_back',
        endNote: expect.stringContaining('people overrode 9 of 9 flags'),
        trial: { judged: 9, overridden: 9 },
      })
      const more = await receive(own, 10, unsure(0.8))
      expect((await Promise.all(more.map((id) => stateOf(id, own)))).filter(isUnsure)).toEqual([])
    })

    it('is no business of agents, refuses what cannot be, and one proposal waits at a time', async () => {
      const own = await aFloor(backend)
      const agent = await clientOf(own, own.members.agent)
      const lead = await clientOf(own, own.members.lead)
      const proposal = { policy: stricter, reason: 'Because', basedOn: 1, trial: null }
      await expect(agent.triage.policies()).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(agent.triage.propose(proposal)).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect((await clientOf(own, own.members.qa)).triage.propose(proposal)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      })
      await expect(lead.triage.propose({ ...proposal, basedOn: 7 })).rejects.toMatchObject({ code: 'REFUSED' })
      await expect(lead.triage.propose({ ...proposal, policy: defaultTriagePolicy })).rejects.toMatchObject({
        message: 'Nothing is different from the policy in force.',
      })
      await lead.triage.propose(proposal)
      await expect(lead.triage.propose(proposal)).rejects.toMatchObject({ code: 'REFUSED' })
      await lead.triage.decide({ version: 2, decision: 'reject', note: 'Not today' })
      expect(await lead.triage.policies()).toMatchObject({ proposed: null, published: { version: 1 } })
    })
  })

  it('reports what people said of the flags, what was missed and what samples show', async () => {
    const own = await aFloor(backend)
    const agent = await clientOf(own, own.members.agent)
    const qa = await clientOf(own, own.members.qa)
    const ids = await receive(own, 4, unsure(0.3))
    const judge = (id: string, judgement: 'right' | 'too_late') =>
      aCommand(id, { type: 'case.confirm_flag', input: { code: 'low_confidence', judgement, reason: null } })
    await agent.commands.send({
      commands: [
        judge(ids[0]!, 'right'),
        judge(ids[1]!, 'too_late'),
        aCommand(ids[2]!, {
          type: 'case.override_flag',
          input: { code: 'low_confidence', judgement: 'wrong_reason', reason: 'It was the price' },
        }),
        aCommand(ids[3]!, { type: 'case.record_miss', input: { code: 'vip', note: null } }),
      ],
    })
    const sent = await fetch(`${backend.url}/v1/samples`, {
      method: 'POST',
      headers: { authorization: `Bearer ${own.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        samples: [{ ...aRecord(), population: 900 }, { ...aRecord(), population: 900 }, { subject: 'x' }],
      }),
    })
    expect(await sent.json()).toMatchObject({ received: 2, refused: 1 })
    for (const verdict of ['fine', 'missed'] as const) {
      const { sample } = await qa.triage.nextSample()
      await qa.triage.judgeSample({ id: sample!.id, verdict, missedCode: verdict === 'missed' ? 'outage' : null })
      await expect(qa.triage.judgeSample({ id: sample!.id, verdict })).rejects.toMatchObject({ code: 'REFUSED' })
    }
    expect((await qa.triage.nextSample()).sample).toBeNull()
    now += 1
    const report = await qa.triage.report({ days: 30 })
    expect(report.cases).toBe(4)
    expect(report.codes.find(({ code }) => code === 'low_confidence')).toMatchObject({
      fired: 4,
      confirmed: 2,
      overridden: 1,
      tooLate: 1,
      wrongReason: 1,
      precision: { of: 3, value: 2 / 3, low: expect.closeTo(0.208, 3), high: expect.closeTo(0.939, 3) },
    })
    expect(report.codes.find(({ code }) => code === 'vip')?.missed).toBe(1)
    expect(report.codes.find(({ code }) => code === 'outage')?.missed).toBe(1)
    expect(report.samples).toMatchObject({ waiting: 0, judged: 2, missed: 1, population: 900 })
    await expect(agent.triage.report({ days: 30 })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it("learns from the workspace's own cases and reads new ones by it", async () => {
    const own = await aFloor(backend)
    const lead = await clientOf(own, own.members.lead)
    const topics = {
      parcels: ['parcel', 'courier', 'tracking', 'doorstep', 'warehouse', 'delivery'],
      cards: ['card', 'charged', 'payment', 'statement', 'bank', 'declined'],
      internet: ['router', 'modem', 'wifi', 'signal', 'cable', 'antenna'],
    }
    for (const [category, words] of Object.entries(topics)) {
      const ids: string[] = []
      for (let index = 0; index < 24; index += 1) {
        const [a, b, c] = [words[index % 6], words[(index + 1 + (index % 4)) % 6], words[(index + 3) % 6]]
        const text = `Hello, the ${a} and the ${b} are not right, please look at the ${c} number ${index}`
        ids.push(...(await receive(own, 1, { category, conversation: [{ author: 'customer', text }] })))
      }
      await lead.commands.send({
        commands: ids.map((id) =>
          aCommand(id, { type: 'case.resolve', input: { rootCause: 'other', summary: 'Done.' } }),
        ),
      })
    }
    const { cases, learnt } = await lead.triage.train()
    expect(cases).toBe(72)
    expect(learnt.map(({ kind, version }) => [kind, version !== null])).toEqual([
      ['intent', true],
      ['calibration', false],
      ['history', true],
    ])
    const [id] = await receive(own, 1, {
      category: 'parcels',
      conversation: [{ author: 'customer', text: 'My bank statement shows the card was charged twice' }],
    })
    const { signals } = await stateOf(id!, own)
    expect(signals.intent).toMatchObject({ intent: 'cards', modelVersion: learnt[0]?.version })
    expect(signals.baselines.length).toBeGreaterThan(0)
  })
})
