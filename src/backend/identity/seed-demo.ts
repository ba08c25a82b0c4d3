import { randomUUID } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import type { Demo } from '../../shared/contract/backend.ts'
import { maxBatch } from '../../shared/contract/intake.ts'
import { defaultTriagePolicy } from '../../shared/triage/policy.ts'
import type { Order } from '../commands/decide-batch.ts'
import { type BatchDeps, runBatch } from '../commands/run-batch.ts'
import { createWorkspace, dropWorkspace } from '../db/create-workspace.ts'
import { insertSamples, judgeSample } from '../db/sampled-contact.ts'
import { writeIn } from '../db/transaction.ts'
import { findDoor, markSeeded } from '../db/workspace.ts'
import { askInTheDemo } from '../demo/ask-by-ai.ts'
import { demoHistory } from '../demo/history.ts'
import { type DemoWorkspace, demoFloor, demoWorkspace } from '../demo/index.ts'
import { climbInThePast } from '../demo/past-climbs.ts'
import { plantGuides } from '../guides/plant.ts'
import { type IntakeDeps, receiveCases } from '../intake/receive-cases.ts'
import { putModel } from '../triage/models.ts'
import type { Connector } from './authenticate.ts'
import { hashPassword } from './passwords.ts'
import { secretHash } from './secrets.ts'

const batchSize = 200

export interface SeedDeps {
  readonly batch: BatchDeps
  readonly intake: IntakeDeps
  /** Removes the demo workspace first. */
  readonly reset: boolean
}

export interface Seeded {
  readonly demo: Demo
  readonly key: Connector & { readonly hash: string }
}

/**
 * Makes the demo workspace unless it is there. Its key works only as long as the backend runs with it. Where several
 * nodes start at once, one at a time may be here.
 */
export async function seedDemo(deps: SeedDeps): Promise<Seeded> {
  const { db, now } = deps.batch
  const { slug } = demoFloor.workspace
  const door = await findDoor(db, slug)
  if (door && !door.demo) throw new Error(`The workspace "${slug}" is not the demo workspace. Start without --demo.`)
  // A process that died while seeding left a half-made demo: it is made anew.
  const keep = Boolean(door?.seeded_at) && !deps.reset
  if (door && !keep) await dropWorkspace(db, door.id)
  if (!keep) await plant(deps, demoWorkspace(now()))
  return {
    key: {
      workspaceId: door && keep ? door.id : demoFloor.workspace.id,
      name: 'Demo connector',
      hash: secretHash(demoFloor.apiKey),
    },
    demo: { workspace: slug, password: demoFloor.password, accounts: accountsOf(demoFloor) },
  }
}

async function plant(deps: SeedDeps, demo: DemoWorkspace): Promise<void> {
  const { db, now } = deps.batch
  await createWorkspace(db, {
    ...demo,
    triagePolicy: defaultTriagePolicy,
    demo: true,
    createdAt: now(),
    passwordHash: await hashPassword(demo.password),
  })
  const workspaceId = demo.workspace.id
  // What is ordinary is known before the first case, as in a workspace that has been at work for a while.
  const history = { kind: 'history' as const, version: `history-${now().toISOString()}`, trainedAt: now() }
  await writeIn(db, workspaceId, (writable) => putModel(writable, { ...history, document: demoHistory(demo.cases) }))
  await plantGuides(db, workspaceId, demo.guides)
  const cases = new Map<string, { caseId: string; receivedAt: number }>()
  for (let start = 0; start < demo.cases.length; start += maxBatch) {
    const records = demo.cases.slice(start, start + maxBatch)
    const summary = await receiveCases(deps.intake, {
      workspaceId,
      source: 'Demo connector',
      records,
      asOfReceipt: true,
    })
    for (const result of summary?.results ?? []) {
      if (result.outcome === 'refused') throw new Error(`A demo case was refused: ${JSON.stringify(result.problems)}`)
      const receivedAt = Date.parse(records[result.line - 1]?.receivedAt ?? now().toISOString())
      cases.set(result.externalId, { caseId: result.caseId, receivedAt })
    }
  }
  const deskId = randomUUID()
  const orders = demo.followUps.flatMap(({ externalId, memberId, minutesAfterReceipt, command }): Order[] => {
    const target = cases.get(externalId)
    if (!target) return []
    const at = new Date(target.receivedAt + minutesAfterReceipt * 60_000).toISOString()
    const envelope = { id: uuid(), caseId: target.caseId, seenVersion: 1_000_000, deskId, deskAt: at, command }
    return [{ by: { kind: 'member', memberId }, at, envelope }]
  })
  for (let start = 0; start < orders.length; start += batchSize) {
    await runBatch(deps.batch, workspaceId, orders.slice(start, start + batchSize))
  }
  await climbInThePast(deps.batch, workspaceId)
  await askInTheDemo(deps, workspaceId)
  await writeIn(db, workspaceId, async (writable) => {
    await insertSamples(writable, demo.samples)
    for (const { id, judged } of demo.samples) if (judged) await judgeSample(writable, { id, ...judged })
    await markSeeded(writable, now())
  })
}

function accountsOf({ members, teams }: typeof demoFloor): Demo['accounts'] {
  const names = new Map(teams.map(({ id, name }) => [id, name]))
  return members
    .filter(({ active }) => active)
    .map(({ name, email, role, teamIds }) => ({ name, email, role, team: names.get(teamIds[0] ?? '') ?? '' }))
}
