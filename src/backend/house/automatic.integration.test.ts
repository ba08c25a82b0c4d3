import { v7 as uuid } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import type { Severity } from '../../shared/case/basics.ts'
import type { Case } from '../../shared/case/state.ts'
import type { IntakeCaseInput } from '../../shared/contract/intake.ts'
import { type AutomaticRule, defaultEscalationPolicy, type QuietTime } from '../../shared/escalation/policy.ts'
import { findCase } from '../db/case-state.ts'
import { listHeldBack } from '../db/held-back.ts'
import { putPolicySettings, wakeHouse } from '../db/policy-version.ts'
import { readIn, writeIn } from '../db/transaction.ts'
import type { Backend } from '../server.ts'
import { aFloor, type Floor, receive } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

onEachStore('automatic escalation', (start, store) => {
  let now = Date.parse('2026-03-04T09:00:00.000Z')
  const clock = () => new Date(now)
  let backend: Backend

  beforeAll(async () => {
    backend = await start({ sweep: false, now: clock })
  })

  const minutes = (count: number) => {
    now += count * 60_000
  }
  const rule: AutomaticRule = {
    key: 'late',
    name: 'Resolution ran out',
    enabled: true,
    trigger: { kind: 'clock', clock: 'resolution', state: 'breached', afterMinutes: 0 },
    condition: '',
    type: 'compliance',
    cause: 'category',
    onceInMinutes: 60,
    always: ['S1'],
  }
  const aRuledFloor = async (rules: readonly AutomaticRule[], quiet: QuietTime[] = []): Promise<Floor> => {
    const floor = await aFloor(backend)
    const policy = {
      ...defaultEscalationPolicy,
      version: 2,
      automatic: { rules: [...rules], quiet, digestMinutes: 30 },
    }
    await writeIn(backend.services.database.db, floor.workspaceId, async (db) => {
      await putPolicySettings(db, 'escalation_policy', JSON.stringify(policy))
      await wakeHouse(db, clock())
    })
    backend.services.feed.contexts.forget(floor.workspaceId)
    return floor
  }
  const stateOf = async (floor: Floor, caseId: string): Promise<Case> => {
    const state = await readIn(backend.services.database.db, floor.workspaceId, (db) => findCase(db, caseId))
    if (!state) throw new Error('no such case')
    return state
  }
  const one = async (floor: Floor, record: Partial<IntakeCaseInput> = {}) => {
    const [id] = await receive(floor, 1, record)
    if (!id) throw new Error('nothing received')
    return id
  }
  const raisedOf = async (floor: Floor, ids: readonly string[]) => {
    const states = await Promise.all(ids.map((id) => stateOf(floor, id)))
    return states.flatMap(({ escalations }) => escalations.filter(({ automatic }) => automatic !== null))
  }
  const heldOf = (floor: Floor) =>
    readIn(backend.services.database.db, floor.workspaceId, (db) =>
      listHeldBack(db, { since: new Date(0), limit: 100 }),
    )
  const digestsOf = (floor: Floor) =>
    readIn(backend.services.database.db, floor.workspaceId, (db) =>
      db.trx.selectFrom('alert').select(['title', 'body']).where('event', '=', 'digest').execute(),
    )
  const day = 24 * 60

  it('raises in the name of the rule, documented, with its own escalation, once for one occurrence', async () => {
    const floor = await aRuledFloor([rule])
    const caseId = await one(floor)
    minutes(day)
    await backend.services.house.sweep()
    const state = await stateOf(floor, caseId)
    const [raised] = state.escalations
    expect(raised).toMatchObject({
      state: 'raised',
      type: 'compliance',
      raisedBy: { kind: 'rule', id: 'rule:late', name: 'Resolution ran out' },
      automatic: { rule: 'late', saw: expect.stringMatching(/^The resolution clock ran out at /) },
      ladder: { key: 'standard' },
    })
    expect(raised?.packet.documentation).toContain('Rule "Resolution ran out" saw: The resolution clock ran out')
    expect(raised?.overrideReason).toMatch(/^Raised by rule "Resolution ran out"/)
    expect(state.timeline.at(-1)?.by.name ?? '').not.toBe('')
    expect(state.teamId).not.toBe(floor.frontline.id)
    await backend.services.house.sweep()
    minutes(5)
    await backend.services.house.sweep()
    expect((await stateOf(floor, caseId)).escalations).toHaveLength(1)
  })

  it('raises one of a cause in its time, holds the others back, lists them and tells of them in one digest', async () => {
    const floor = await aRuledFloor([rule])
    const ids = [await one(floor), await one(floor), await one(floor)]
    const other = await one(floor, { category: 'billing' })
    minutes(day)
    await Promise.all([backend.services.house.sweep(), backend.services.house.sweep()])
    expect(await raisedOf(floor, ids)).toHaveLength(1)
    expect(await raisedOf(floor, [other])).toHaveLength(1)
    const held = await heldOf(floor)
    expect(held.counts).toEqual([{ rule: 'late', reason: 'same_cause', count: 2 }])
    expect(held.cases.map(({ until }) => until.getTime())).toEqual([now + 3_600_000, now + 3_600_000])
    expect(await digestsOf(floor)).toEqual([])
    minutes(30)
    await Promise.all([backend.services.house.sweep(), backend.services.house.sweep()])
    const digests = await digestsOf(floor)
    expect(digests.map(({ title }) => title)).toEqual(['2 automatic escalations were held back'])
    for (const { reference } of held.cases) expect(digests[0]?.body).toContain(reference)
    minutes(30)
    await backend.services.house.sweep()
    expect(await raisedOf(floor, ids)).toHaveLength(2)
    expect((await heldOf(floor)).cases.filter(({ raisedAt }) => raisedAt !== null)).toHaveLength(1)
    // Held back or not, somebody owns every one of them and its clocks run.
    for (const id of ids) expect((await stateOf(floor, id)).clocks.length).toBeGreaterThan(0)
  })

  it('never holds an S1 back, and holds others back in quiet times', async () => {
    const all = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
    const quiet: QuietTime = { timeZone: 'UTC', days: [...all], from: '00:00', until: '23:59' }
    const grave = { ...rule, cause: 'customer' as const }
    const floor = await aRuledFloor([grave], [quiet])
    const of = (severity: Severity) => one(floor, { severity })
    const ids = [await of('S1'), await of('S1'), await of('S3')]
    minutes(day)
    await backend.services.house.sweep()
    expect(await raisedOf(floor, ids.slice(0, 2))).toHaveLength(2)
    expect(await raisedOf(floor, ids.slice(2))).toHaveLength(0)
    expect((await heldOf(floor)).cases).toHaveLength(1)
  })

  it('begins with a flag, and asks the condition', async () => {
    const flagged: AutomaticRule = {
      ...rule,
      key: 'lawyer',
      trigger: { kind: 'flag', code: 'legal_threat' },
      condition: 'customer.tier == "vip"',
      cause: 'case',
    }
    const floor = await aRuledFloor([flagged])
    const threat = [{ author: 'customer' as const, text: 'My lawyer will sue you over this.' }]
    const plain = await one(floor, { conversation: threat })
    const vip = await one(floor, { conversation: threat, customer: { id: uuid(), name: 'Vera', tier: 'vip' } })
    await backend.services.house.sweep()
    expect(await raisedOf(floor, [plain])).toHaveLength(0)
    expect(await raisedOf(floor, [vip])).toHaveLength(1)
  })

  it.runIf(store === 'postgres')('raises one of a cause though two nodes see it at once', async () => {
    const other = await start({ sweep: false, now: clock })
    const floor = await aRuledFloor([{ ...rule, onceInMinutes: 600 }])
    const ids = await receive(floor, 12)
    minutes(day)
    await Promise.all([backend.services.house.sweep(), other.services.house.sweep()])
    expect(await raisedOf(floor, ids)).toHaveLength(1)
    expect((await heldOf(floor)).cases).toHaveLength(11)
  })
})
