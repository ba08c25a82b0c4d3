import { describe, expect, it } from 'vitest'
import { aConsult, aHelper } from '../../test/fixtures/consults.ts'
import type { MemberExpertise } from '../shared/experts/expert-facts.ts'
import type { MemberFacts } from '../shared/routing/facts.ts'
import { until } from './fixtures/desk-rig.ts'
import { setUpSite } from './fixtures/desk-site.ts'
import { makeCase } from './fixtures/make-case.ts'
import { ana, ben, lena, maria } from './fixtures/people.ts'

/** Who knows what, and whom to ask, by what the desk knows now or knew last. */

const site = setUpSite()

const everybody = (): MemberFacts[] =>
  [ana, ben, maria, lena].map(({ id }) => ({
    memberId: id,
    presence: { status: 'available', heardAt: new Date().toISOString() },
    outage: null,
    openCases: {},
    success: {},
    recent: { given: 0, of: 0 },
    lastHandledCustomerAt: null,
  }))

/** Ben's answers on deliveries helped. */
const bensRecord: MemberExpertise = {
  memberId: ben.id,
  suggested: true,
  askedLately: 0,
  topics: [
    { kind: 'category', topic: 'delivery', answered: 9, helped: 8, solved: 2, recent: { answered: 9, helped: 9 } },
  ],
}

const state = makeCase(1, { category: 'delivery' })

describe('whom to ask', () => {
  it('is worked out here of what the backend knows, without who asks', async () => {
    site.backend.floorFacts = everybody()
    site.backend.expertise = [bensRecord]
    const { client } = await site.anasDesk([state])
    const { peers, live } = await client.experts.peers({ caseId: state.id })
    expect(live).toBe(true)
    expect(peers[0]).toMatchObject({ memberId: ben.id, name: ben.name })
    expect(peers[0]?.reasons[0]).toMatchObject({
      code: 'helped',
      sentence: 'Helped 8 times with questions on delivery.',
    })
    expect(peers.map(({ memberId }) => memberId)).not.toContain(ana.id)
  })

  it('leaves out who was asked already, and whoever is named', async () => {
    site.backend.floorFacts = everybody()
    site.backend.expertise = [bensRecord]
    const asked = { ...state, consults: [aConsult({ helpers: [aHelper(ben)] })] }
    const { client } = await site.anasDesk([asked])
    const { peers } = await client.experts.peers({ caseId: state.id, except: [maria.id], limit: 10 })
    expect(peers.map(({ memberId }) => memberId)).toEqual([lena.id])
  })

  it('goes on without a network, by what was known last, also after a restart', async () => {
    site.backend.floorFacts = everybody()
    site.backend.expertise = [bensRecord]
    const first = await site.anasDesk([state])
    await first.client.experts.peers({ caseId: state.id })
    site.line.cut()
    await first.desk.close()
    const { client } = await site.openAt(first.dataDir)
    expect(await client.experts.peers({ caseId: state.id })).toMatchObject({
      peers: [{ memberId: ben.id }, {}, {}],
      live: false,
    })
    expect(await client.experts.facts()).toMatchObject({ facts: { members: [{ memberId: ben.id }] }, live: false })
  })

  it('is nobody before anything was ever heard, and of no case that is not here', async () => {
    site.backend.floorFacts = null
    const { client } = await site.anasDesk([state])
    expect(await client.experts.peers({ caseId: state.id })).toEqual({ peers: [], asOf: null, live: false })
    await expect(client.experts.peers({ caseId: makeCase(2).id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('asking not to be suggested', () => {
  it('is told to the backend, and holds for the next who ask', async () => {
    site.backend.floorFacts = everybody()
    site.backend.expertise = [bensRecord]
    const mine = await site.desk(ben, [state])
    await mine.client.experts.setSuggested({ suggested: false })
    expect((await mine.client.experts.facts()).facts?.members).toMatchObject([{ suggested: false, topics: [{}] }])
    const { client } = await site.anasDesk([])
    const { peers } = await client.experts.peers({ caseId: state.id, limit: 10 })
    expect(peers.map(({ memberId }) => memberId)).not.toContain(ben.id)
  })

  it('says so when it cannot be told', async () => {
    const { client, desk } = await site.anasDesk([state])
    site.line.cut()
    await until(() => desk.status().link === 'offline', 'offline')
    await expect(client.experts.setSuggested({ suggested: false })).rejects.toMatchObject({
      code: 'BACKEND_UNREACHABLE',
    })
  })
})
