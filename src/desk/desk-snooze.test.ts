import { describe, expect, it } from 'vitest'
import type { Case } from '../shared/case/state.ts'
import { type DeskClient, signIn, until } from './fixtures/desk-rig.ts'
import { setUpSite } from './fixtures/desk-site.ts'
import { makeCase } from './fixtures/make-case.ts'
import { ana } from './fixtures/people.ts'

/** A case put aside comes back on time, whatever the desk did meanwhile and whatever its clock says. */

const site = setUpSite()

const hour = 60 * 60_000
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString()

/** Ana's case, put aside until then. */
function aside(until: string, changes: Partial<Case> = {}): Case {
  const snooze = { memberId: ana.id, until, untilReply: false, since: inHours(0) }
  return { ...makeCase(1), ownerId: ana.id, status: 'open', clocks: [], snoozes: [snooze], ...changes }
}

async function lists(client: DeskClient): Promise<{ mine: number | null; aside: number | null }> {
  const [mine, put] = await Promise.all([client.inbox.page({ view: 'mine' }), client.inbox.page({ view: 'snoozed' })])
  return { mine: mine.total, aside: put.total }
}

describe('a case put aside', () => {
  it.each([0, 5, -5])(
    'is back at its time though the desk was off then, with a clock %d hours ahead',
    async (wrong) => {
      const state = aside(inHours(1))
      site.backend.record.put(state)
      const dataDir = site.folder()
      let later = 0
      const clock = { now: () => Date.now() + (wrong + later) * hour }
      const first = await site.openAt(dataDir, { clock })
      await first.client.session.signIn({ workspace: 'quay', email: ana.email, password: 'right' })
      await until(() => first.desk.status().link === 'online', 'online')
      expect(await lists(first.client)).toEqual({ mine: 0, aside: 1 })
      site.line.cut()
      await first.desk.close()

      later = 0.5
      const early = await site.openAt(dataDir, { clock })
      expect(await lists(early.client)).toEqual({ mine: 0, aside: 1 })
      await early.desk.close()

      later = 1.5
      const { client } = await site.openAt(dataDir, { clock })
      await until(async () => (await lists(client)).mine === 1, 'the case is back in Mine')
      expect(await lists(client)).toEqual({ mine: 1, aside: 0 })
    },
  )

  it('is back as soon as a clock of it is at risk', async () => {
    const [clock] = makeCase(1).clocks
    if (!clock) throw new Error('The case has no clock')
    const running = { ...clock, metAt: null, pausedAt: null, atRiskAt: inHours(1), dueAt: inHours(3) }
    site.backend.record.put(aside(inHours(48), { clocks: [running] }))
    const dataDir = site.folder()
    let later = 0
    const deskClock = { now: () => Date.now() + later * hour }
    const first = await site.openAt(dataDir, { clock: deskClock })
    await signIn(first.desk, first.client, ana)
    expect(await lists(first.client)).toEqual({ mine: 0, aside: 1 })
    site.line.cut()
    await first.desk.close()
    later = 1.5
    const { client } = await site.openAt(dataDir, { clock: deskClock })
    await until(async () => (await lists(client)).mine === 1, 'the case is back in Mine')
  })
})
