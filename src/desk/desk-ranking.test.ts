import { describe, expect, it } from 'vitest'
import type { MemberFacts } from '../shared/routing/facts.ts'
import { firstThat, until } from './fixtures/desk-rig.ts'
import { queue, setUpSite } from './fixtures/desk-site.ts'
import { makeCase } from './fixtures/make-case.ts'
import { ana, ben, billing, frontline, lena, maria } from './fixtures/people.ts'

/** Who should get a case, by what the desk knows now or knew last. */

const site = setUpSite()

function factsOf(memberId: string, overrides: Partial<MemberFacts> = {}): MemberFacts {
  return {
    memberId,
    presence: { status: 'available', heardAt: new Date().toISOString() },
    outage: null,
    openCases: {},
    success: {},
    recent: { given: 0, of: 0 },
    lastHandledCustomerAt: null,
    ...overrides,
  }
}

/** Everybody is there. */
const everybody = () => [ana, ben, maria, lena].map(({ id }) => factsOf(id))

/** The place on the escalate sheet: whom the ranking proposes. */
const mariaInBilling = { kind: 'member', teamId: billing.id, memberId: maria.id, via: 'team' } as const

describe('the ranking on the sheets', () => {
  it('is asked of the backend for each sheet, with who was left out and why', async () => {
    site.backend.floorFacts = everybody()
    const state = makeCase(2)
    const { client } = await site.anasDesk([state])
    const { ranking, targets } = await client.cases.escalationDraft({ caseId: state.id, type: 'functional' })
    expect(targets[0]?.place.teamId).toBe(billing.id)
    expect(ranking).toMatchObject({ teamId: billing.id, live: true, destination: mariaInBilling })
    expect(ranking?.ranked[0]?.contributions).toHaveLength(6)
    site.backend.floorFacts = [factsOf(maria.id, { presence: null })]
    const again = await client.cases.escalationDraft({ caseId: state.id, type: 'functional' })
    expect(again.ranking).toMatchObject({
      destination: { kind: 'queue', teamId: billing.id },
      leftOut: [{ name: 'Maria Santos', reasons: [{ sentence: 'Offline; never heard of yet.' }] }],
    })
  })

  it('is of the team that is asked for', async () => {
    site.backend.floorFacts = everybody()
    const state = makeCase(2, { teamId: billing.id })
    const { client } = await site.desk(lena, [state])
    const draft = { caseId: state.id, type: 'functional' as const }
    const { ranking } = await client.cases.escalationDraft({ ...draft, teamId: frontline.id })
    expect(ranking?.ranked.map(({ name }) => name).toSorted()).toEqual(['Ana Reyes', 'Ben Osei'])
    expect(ranking?.leftOut).toMatchObject([{ name: 'Lena Falk', reasons: [{ sentence: 'Sends it.' }] }])
  })

  it('goes over to the team that has a case, for giving it to somebody else', async () => {
    site.backend.floorFacts = everybody()
    const state = makeCase(2)
    const { client } = await site.anasDesk([state])
    const { teamId, ranking } = await client.cases.reassignDraft({ caseId: state.id, teamId: null })
    expect(teamId).toBe(frontline.id)
    expect(ranking?.ranked.map(({ name }) => name).toSorted()).toEqual(['Ben Osei', 'Lena Falk'])
  })

  it('goes on without a network, by what was known last, and says so; also after a restart', async () => {
    site.backend.floorFacts = everybody()
    const state = makeCase(2)
    const first = await site.anasDesk([state])
    const { ranking: before } = await first.client.cases.escalationDraft({ caseId: state.id, type: 'functional' })
    site.line.cut()
    await first.desk.close()
    const { client } = await site.openAt(first.dataDir)
    const { ranking } = await client.cases.escalationDraft({ caseId: state.id, type: 'functional' })
    expect(ranking).toMatchObject({ live: false, destination: mariaInBilling })
    expect(ranking && before && ranking.asOf >= before.asOf).toBe(true)
  })

  it('says what the last receivers missed, without a network too', async () => {
    site.backend.floorFacts = everybody()
    const state = makeCase(2)
    site.backend.handoffGaps = [
      { type: 'functional', category: state.category, rated: 4, missed: { key_facts: 3 } },
      { type: 'functional', category: 'another', rated: 9, missed: { tried: 9 } },
    ]
    const first = await site.anasDesk([state])
    const ask = { caseId: state.id, type: 'functional' as const }
    const missed = { rated: 4, ofCategory: true, items: [{ item: 'key_facts', count: 3 }] }
    expect((await first.client.cases.escalationDraft(ask)).lastMissed).toEqual(missed)
    site.line.cut()
    await first.desk.close()
    const { client } = await site.openAt(first.dataDir)
    expect((await client.cases.escalationDraft(ask)).lastMissed).toEqual(missed)
  })

  it('counts what this desk gave away meanwhile', async () => {
    site.backend.floorFacts = everybody()
    const [one, other] = [makeCase(2), makeCase(6)]
    const { desk, client } = await site.anasDesk([one, other])
    const ask = () => client.cases.escalationDraft({ caseId: other.id, type: 'functional' })
    const load = async () => (await ask()).ranking?.ranked[0]?.contributions.find(({ factor }) => factor === 'load')
    expect((await load())?.sentence).toBe('Carries 0 of 20.')
    site.line.cut()
    await until(() => desk.status().link === 'offline', 'offline')
    const draft = await client.cases.escalationDraft({ caseId: one.id, type: 'functional' })
    await queue(client, one.id, {
      type: 'case.escalate',
      input: {
        escalationId: crypto.randomUUID(),
        type: 'functional',
        to: { teamId: billing.id, memberId: maria.id },
        reason: 'Billing knows.',
        packet: draft.packet,
        overrideReason: 'In a hurry.',
      },
    })
    expect((await load())?.sentence).toBe('Carries 1 of 20.')
  })

  it('says nothing as long as nothing is known', async () => {
    site.backend.floorFacts = null
    const state = makeCase(2)
    const { client } = await site.anasDesk([state])
    expect((await client.cases.escalationDraft({ caseId: state.id, type: 'functional' })).ranking).toBeNull()
  })
})

describe('what one says of oneself', () => {
  it('counts here at once, and is told when the line is back', async () => {
    const { desk, client } = await site.anasDesk([makeCase(1)])
    site.line.cut()
    await until(() => desk.status().link === 'offline', 'offline')
    await client.presence.set({ status: 'busy' })
    const kept = await firstThat(await client.presence.watch(), () => true)
    expect(kept).toEqual({ status: 'busy', waiting: true })
    expect(site.backend.presences.get(ana.id)).toBeUndefined()
    site.line.restore()
    await firstThat(await client.presence.watch(), ({ waiting }) => !waiting)
    expect(site.backend.presences.get(ana.id)).toBe('busy')
  })

  it('is heard from the backend, where another desk may have said it', async () => {
    site.backend.presences.set(ana.id, 'away')
    const { client } = await site.anasDesk([makeCase(1)])
    expect(await firstThat(await client.presence.watch(), ({ status }) => status === 'away')).toEqual({
      status: 'away',
      waiting: false,
    })
  })
})
