import { expect, it } from 'vitest'
import type { Case } from '../shared/case/state.ts'
import { defaultTriagePolicy } from '../shared/triage/policy.ts'
import { retriage } from '../shared/triage/retriage.ts'
import { nextTriageAt } from '../shared/triage/triage.ts'
import { signIn, until } from './fixtures/desk-rig.ts'
import { queue, setUpSite, shown, take } from './fixtures/desk-site.ts'
import { makeCase } from './fixtures/make-case.ts'
import { ana } from './fixtures/people.ts'

/** Triage at a desk that cannot ask the backend. */

const site = setUpSite()

/** What the backend's sweep makes of a case at the moment it is due. */
function swept(state: Case): Pick<Case, 'flags' | 'priority'> {
  const due = nextTriageAt(state, defaultTriagePolicy, state.updatedAt)
  const changed = due && retriage(state, defaultTriagePolicy, due)
  if (!changed) throw new Error('nothing is due')
  return { flags: changed.changed, priority: changed.priority }
}

it('raises the flags of a clock offline, the same as the backend does', async () => {
  const receivedAt = new Date(Date.now() - 10 * 60_000).toISOString()
  // S1: at risk after a good eleven minutes of fifteen.
  const state = makeCase(1, { severity: 'S1', receivedAt })
  const clock = { now: () => Date.now() + ahead }
  let ahead = 0
  site.backend.record.put(state)
  const { desk, client } = await site.openAt(site.folder(), { clock })
  await signIn(desk, client, ana)
  expect((await shown(client, state.id)).case.flags.map(({ code }) => code)).not.toContain('response_sla_risk')
  site.line.cut()
  await until(() => desk.status().link === 'offline', 'offline')
  ahead = 3 * 60_000
  desk.account()?.sweep()
  const { case: seen, confirmedVersion } = await shown(client, state.id)
  const expected = swept(state)
  expect(seen.flags.filter(({ code }) => code === 'response_sla_risk')).toEqual(
    expected.flags.filter(({ code }) => code === 'response_sla_risk'),
  )
  expect(seen.priority).toEqual(expected.priority)
  expect(seen.version).toBe(confirmedVersion)
  await queue(client, state.id, take)
  expect((await shown(client, state.id)).case.flags.map(({ code }) => code)).toContain('response_sla_risk')
})
