import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findCase } from '../../src/backend/db/case-state.ts'
import { factsOf, listRuns } from '../../src/backend/db/guide-run.ts'
import { readIn } from '../../src/backend/db/transaction.ts'
import { type Backend, createBackend } from '../../src/backend/server.ts'
import { aFloor, clientOf, clientWith, type Floor, receive, take, tokenOf } from '../../src/backend/testing/floor.ts'
import { aGuide } from '../../src/backend/testing/guide.ts'
import { GuideRunner, type SendCommand, sendOver } from '../../src/backend/testing/guide-runner.ts'
import type { Guide } from '../../src/shared/guide/guide.ts'
import { guideSchema } from '../../src/shared/guide/guide.ts'
import { type PostgresServer, startPostgres } from '../fixtures/postgres.ts'
import { type Running, startBackendProcess } from '../fixtures/processes.ts'

/** A node dies by SIGKILL while people go through guides and leads publish them: another carries on, nothing is lost. */

const questions = 12
const people = 6

let server: PostgresServer
let databaseUrl: string
/** The node that stays, and looks at the database. */
let survivor: Backend
let floor: Floor
const nodes: Running[] = []
const folders: string[] = []

beforeAll(async () => {
  server = await startPostgres()
  databaseUrl = await server.createDatabase()
  survivor = await createBackend({ databaseUrl, sweep: false })
  floor = await aFloor(survivor)
}, 120_000)

afterAll(async () => {
  for (const node of nodes) await node.kill('SIGKILL')
  await survivor?.close()
  await server?.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

async function startNode(): Promise<Running> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tierdesk-node-'))
  folders.push(dataDir)
  const node = await startBackendProcess({ dataDir, demo: false, databaseUrl })
  nodes.push(node)
  return node
}

/** One question after the other, then the end. */
function longGuide(): Guide {
  const steps = Array.from({ length: questions }, (_, index) => ({
    key: `question-${index}`,
    title: `Question ${index}`,
    type: 'question',
    text: 'And then?',
    answer: {
      kind: 'options',
      options: [
        { key: 'yes', label: 'Yes', next: index + 1 < questions ? `question-${index + 1}` : 'done' },
        { key: 'no', label: 'No', next: 'done' },
      ],
    },
  }))
  const done = { key: 'done', title: 'Done', type: 'outcome', result: 'answered' }
  return guideSchema.parse({ key: 'long', version: 1, title: 'Long', start: 'question-0', steps: [...steps, done] })
}

it('takes every step of every run exactly once', async () => {
  const lead = await clientOf(floor, floor.members.lead)
  const document = longGuide()
  expect(await lead.guides.publish({ key: 'long', document, note: 'Long.', basedOn: null })).toMatchObject({
    outcome: 'published',
  })
  const doomed = await startNode()
  const { agent } = floor.members
  const over = { doomed: sendOver(floor, agent, doomed.url), survivor: sendOver(floor, agent) }
  let answered = 0
  let resent = 0
  // As the outbox does: the same command with the same id again, until somebody answers.
  const send: SendCommand = async (envelope) => {
    try {
      const result = await over.doomed(envelope)
      answered += 1
      if (answered === (people * questions) / 2) void doomed.kill('SIGKILL')
      return result
    } catch {
      resent += 1
      return over.survivor(envelope)
    }
  }
  const caseIds = await receive(floor, people)
  await Promise.all(
    caseIds.map(async (caseId) => {
      const runner = new GuideRunner(floor, agent, caseId, send)
      await runner.give(take(agent))
      await runner.begin('long')
      for (let step = 0; step < questions; step += 1) await runner.choose('yes')
    }),
  )
  expect(resent).toBeGreaterThan(0)

  const { db } = survivor.services.database
  const { runs } = await readIn(db, floor.workspaceId, (readable) =>
    listRuns(readable, { key: 'long', version: 1, own: true, since: new Date(0), most: 100 }),
  )
  const facts = runs.map(factsOf)
  expect(facts).toHaveLength(people)
  for (const caseId of caseIds) {
    const state = await readIn(db, floor.workspaceId, (readable) => findCase(readable, caseId))
    const [run] = state?.guideRuns ?? []
    expect(run).toMatchObject({ state: 'ended', result: 'answered' })
    expect(run?.records.map(({ taken }) => taken.kind)).toEqual([
      'entered',
      ...Array.from({ length: questions }, () => 'answered'),
      'ended',
    ])
    // What is counted is what the case says.
    expect(facts.find((one) => one.caseId === caseId)?.run).toEqual(run)
    const { entries, intact } = await lead.cases.trail({ caseId })
    expect(intact).toBe(true)
    expect(entries.filter(({ event }) => event.type === 'guide_stepped')).toHaveLength(questions)
  }
}, 120_000)

it('publishes a guide wholly or not at all', async () => {
  const doomed = await startNode()
  const client = clientWith(doomed.url, await tokenOf(floor, floor.members.lead))
  const keys = Array.from({ length: 40 }, (_, index) => `guide-${index}`)
  let published = 0
  const sent = keys.map(async (key) => {
    await client.guides.publish({ key, document: aGuide(key), note: 'New.', basedOn: null })
    published += 1
    if (published === 5) await doomed.kill('SIGKILL')
  })
  const outcomes = await Promise.allSettled(sent)
  expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true)

  const lead = await clientOf(floor, floor.members.lead)
  const known = async () => new Set((await lead.guides.overview()).guides.map(({ key }) => key))
  const atDeath = await known()
  outcomes.forEach(({ status }, index) => {
    if (status === 'fulfilled') expect(atDeath.has(keys[index] ?? '')).toBe(true)
  })
  for (const key of keys) {
    const again = lead.guides.publish({ key, document: aGuide(key), note: 'New.', basedOn: null })
    if (atDeath.has(key)) await expect(again).rejects.toMatchObject({ code: 'REFUSED' })
    else expect(await again).toMatchObject({ outcome: 'published', version: { version: 1 } })
  }
  // Each came to the desks once, at a place of its own.
  const { changes } = await lead.feed.changes({ after: 0, limit: 500, guides: true })
  const seqs = changes.flatMap((change) => (change.kind === 'guide' && change.guide.key !== 'long' ? [change.seq] : []))
  expect(seqs).toHaveLength(keys.length)
  expect(new Set(seqs).size).toBe(keys.length)
}, 120_000)
