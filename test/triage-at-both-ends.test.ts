import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findCase } from '../src/backend/db/case-state.ts'
import { readIn } from '../src/backend/db/transaction.ts'
import { type Backend, createBackend } from '../src/backend/server.ts'
import { aFloor, aRecord, type Floor, receive } from '../src/backend/testing/floor.ts'
import { lookAgain } from '../src/desk/outbox/look-again.ts'
import { type Case, caseSchema } from '../src/shared/case/state.ts'
import type { IntakeCaseInput } from '../src/shared/contract/intake.ts'
import { defaultTriagePolicy } from '../src/shared/triage/policy.ts'
import { triage } from '../src/shared/triage/triage.ts'

/** The same case has the same flags in the backend and at a desk that is offline, at any moment. */

const minute = 60_000
let now = Date.parse('2026-03-02T09:00:00.000Z')
let backend: Backend
let floor: Floor

beforeAll(async () => {
  backend = await createBackend({ now: () => new Date(now) })
  floor = await aFloor(backend)
})
afterAll(() => backend.close())

const says = (text: string): IntakeCaseInput['conversation'] => [{ author: 'customer', text }]
const kinds: readonly Partial<IntakeCaseInput>[] = [
  { severity: 'S1', conversation: says('The charger caught fire and burned my hand') },
  { severity: 'S2', conversation: says('Quiero hablar con un supervisor, es la tercera vez') },
  {
    severity: 'S3',
    conversation: says('I was charged $150 for it.'),
    facts: [{ key: 'order.total', label: 'Order total', value: 120, unit: 'USD', source: 'Shop' }],
  },
  { severity: 'S4', assessment: { model: 'assistant-1', confidence: 0.4 } },
  { severity: 'S3', customer: { id: 'c-vip', name: 'Ola', tier: 'vip', recentContacts: 4 } },
]

const stateOf = async (id: string): Promise<Case> => {
  const state = await readIn(backend.services.database.db, floor.workspaceId, (db) => findCase(db, id))
  if (!state) throw new Error('no such case')
  return state
}

const policies = { triagePolicy: defaultTriagePolicy, triageTrial: null }

it('raises at intake what a desk finds on the case it was sent', async () => {
  for (const kind of kinds) {
    const [id] = await receive(floor, 1, { ...aRecord(), ...kind, externalId: uuid(), product: uuid() })
    // As it goes over the wire and into a cache.
    const sent = caseSchema.parse(JSON.parse(JSON.stringify(await stateOf(id!))))
    const { flags, priority } = triage(sent, defaultTriagePolicy, sent.updatedAt)
    expect(flags).toEqual(sent.flags)
    expect(priority).toEqual(sent.priority)
  }
})

it('finds the same as time passes: minutes, hours and days after receipt', async () => {
  const ids: string[] = []
  for (const kind of kinds)
    ids.push(...(await receive(floor, 1, { ...aRecord(), ...kind, externalId: uuid(), product: uuid() })))
  let changes = 0
  for (const pause of [12, 20, 60, 400, 2_000, 4_000, 8_000]) {
    const before = await Promise.all(ids.map(stateOf))
    now += pause * minute
    const instant = new Date(now).toISOString()
    const atDesk = before.map((state) =>
      lookAgain(caseSchema.parse(JSON.parse(JSON.stringify(state))), policies, instant),
    )
    await backend.services.sweep.sweep()
    const after = await Promise.all(ids.map(stateOf))
    expect(atDesk.map(({ flags }) => flags)).toEqual(after.map(({ flags }) => flags))
    expect(atDesk.map(({ priority }) => priority)).toEqual(after.map(({ priority }) => priority))
    changes += after.filter(({ version }, index) => version > (before[index]?.version ?? 0)).length
  }
  expect(changes).toBeGreaterThan(10)
})
