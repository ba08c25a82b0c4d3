import { describe, expect, it } from 'vitest'
import type { SimilarCase } from '../shared/assist/index.ts'
import type { Case } from '../shared/case/state.ts'
import { type DeskClient, until } from './fixtures/desk-rig.ts'
import { setUpSite } from './fixtures/desk-site.ts'
import { makeCase } from './fixtures/make-case.ts'
import { ana } from './fixtures/people.ts'

/** Resolved cases like the one at hand: from this desk, and from the backend while it answers. */

const site = setUpSite()

const solved = (state: Case, summary: string): Case => ({
  ...state,
  status: 'resolved',
  resolution: {
    rootCause: 'product_defect',
    summary,
    by: { kind: 'member', id: ana.id, name: ana.name },
    at: '2026-03-02T10:00:00.000Z',
  },
})
const kettle = solved(
  makeCase(2, { subject: 'Kettle leaks steam', transcript: 'The lid leaks steam.' }),
  'Sent a new lid.',
)
const drone = solved(makeCase(3, { subject: 'Drone drifts', transcript: 'It drifts sideways.' }), 'Calibrated it.')
const now = makeCase(4, { subject: 'Leaking kettle', transcript: 'Steam leaks from the kettle lid.' })
const elsewhere: SimilarCase = {
  caseId: '0199aa00-0000-7000-8000-00000000abcd',
  reference: 'ESC-2026-009999',
  subject: 'Kettle lid',
  category: 'orders',
  product: null,
  resolvedAt: '2026-03-01T10:00:00.000Z',
  rootCause: 'other',
  solution: 'Told how to close it.',
  solvedBy: 'Maria Santos',
  shared: ['kettl', 'lid', 'steam'],
}

/** The first answer in which the backend had its say: on a busy machine a heartbeat may be late, and the line is made anew. */
async function withBackend(client: DeskClient) {
  let answer = await client.assist.similar({ caseId: now.id })
  await until(async () => {
    if (!answer.everywhere) answer = await client.assist.similar({ caseId: now.id })
    return answer.everywhere
  }, 'the backend was asked too')
  return answer
}

describe('cases like this one', () => {
  it('come from this desk and from the backend, each once', async () => {
    site.backend.similar = [elsewhere]
    const { client } = await site.anasDesk([kettle, drone, now])
    const { cases } = await withBackend(client)
    expect(cases.map(({ caseId }) => caseId).toSorted()).toEqual([kettle.id, elsewhere.caseId].toSorted())
    expect(cases.find(({ caseId }) => caseId === kettle.id)).toMatchObject({
      solution: 'Sent a new lid.',
      solvedBy: ana.name,
    })
  })

  it('come from this desk alone while there is no network, and the answer says so', async () => {
    site.backend.similar = [elsewhere]
    const { client } = await site.anasDesk([kettle, drone, now])
    site.line.cut()
    const { cases, everywhere } = await client.assist.similar({ caseId: now.id })
    expect({ everywhere, ids: cases.map(({ caseId }) => caseId) }).toEqual({ everywhere: false, ids: [kettle.id] })
  })

  it('are none of those that are open, and never the case itself', async () => {
    site.backend.similar = []
    const open = makeCase(5, { subject: 'Leaking kettle again', transcript: 'Steam leaks from the kettle lid.' })
    const { client } = await site.anasDesk([open, now])
    expect((await withBackend(client)).cases).toEqual([])
  })

  it('are not looked for where the case is not here', async () => {
    const { client } = await site.anasDesk([now])
    await expect(client.assist.similar({ caseId: elsewhere.caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
