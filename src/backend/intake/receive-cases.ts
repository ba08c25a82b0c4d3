import type { Kysely } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { AlertNotice } from '../../shared/alerts/plan.ts'
import type { AskByAiInput } from '../../shared/case/commands/ask-by-ai.ts'
import { decideReceive, type ReceiveInput } from '../../shared/case/commands/receive.ts'
import { actorRef, type DecideContext } from '../../shared/case/decision.ts'
import { evolve } from '../../shared/case/evolve.ts'
import type { Case } from '../../shared/case/state.ts'
import type { IntakeResult, IntakeSummary } from '../../shared/contract/intake.ts'
import { houseAt } from '../../shared/escalation/house-at.ts'
import { pickTriagePolicy } from '../../shared/triage/policies.ts'
import { digestOf } from '../../shared/triage/signals/related.ts'
import { noticesOf } from '../alerts/notices-of.ts'
import { raiseAlerts } from '../alerts/raise.ts'
import { chainLink, intakeOrigin } from '../commands/chain.ts'
import { type QuestionRow, questionRow } from '../db/ai-question.ts'
import { type Appendix, append } from '../db/append.ts'
import { putArrivals } from '../db/arrival.ts'
import { findByExternalIds } from '../db/case-state.ts'
import { lockIntake, takeReferences } from '../db/reference-counter.ts'
import type { Tables } from '../db/tables.ts'
import { readIn, type WritableDb, writeIn } from '../db/transaction.ts'
import type { CommittedCases } from '../feed/committed-cases.ts'
import type { WorkspaceContext, WorkspaceContexts } from '../identity/workspace-context.ts'
import { putDigests, readDigestIndex } from '../triage/digests.ts'
import type { WorkspaceModels } from '../triage/models.ts'
import { nextLook } from '../triage/next-look.ts'
import { readSignals } from '../triage/read-signals.ts'
import { type TriageRow, triageRows } from '../triage/triage-rows.ts'
import { type CheckedRecord, checkRecord } from './check-record.ts'
import { normalize } from './normalize.ts'

export interface IntakeDeps {
  readonly db: Kysely<Tables>
  readonly contexts: WorkspaceContexts
  readonly committed: CommittedCases
  readonly models: WorkspaceModels
  /** Told when new cases joined others that look like the same trouble. */
  readonly onRelated: (workspaceId: string, grown: readonly Case[]) => void
  readonly now: () => Date
}

export interface IntakeOrder {
  readonly workspaceId: string
  /** Who brings them in, as the trail names it. */
  readonly source: string
  /** Records as they came, nothing checked. */
  readonly records: readonly unknown[]
  /** True when each case is entered as of its receipt: seeding a workspace tells its past. */
  readonly asOfReceipt?: boolean
  /** What the AI asks about the one record instead of handing it over. */
  readonly question?: AskByAiInput
}

type Good = Extract<CheckedRecord, { kind: 'good' }> & { readonly line: number }

/** Most cases of one transaction: it holds the workspace's log, and others wait. */
const chunkSize = 100

/**
 * The one way in for cases. Bad records are refused with place and reason, known ones (by external id) answered with
 * the case they are, the others become cases, triaged at once. Null when the workspace is gone.
 */
export async function receiveCases(deps: IntakeDeps, order: IntakeOrder): Promise<IntakeSummary | null> {
  const context = await readIn(deps.db, order.workspaceId, async (db) => (await deps.contexts.current(db))?.context)
  if (!context) return null
  const now = deps.now()
  const results: IntakeResult[] = []
  const good: Good[] = []
  order.records.forEach((raw, index) => {
    const checked = checkRecord(raw, context.directory.teams, now)
    const line = index + 1
    if (checked.kind === 'good') good.push({ ...checked, line })
    else results.push({ line, outcome: 'refused', externalId: checked.externalId, problems: [...checked.problems] })
  })
  for (let start = 0; start < good.length; start += chunkSize) {
    const chunk = good.slice(start, start + chunkSize)
    const taken = await writeIn(deps.db, order.workspaceId, (db) => receiveChunk(deps, db, { order, context, chunk }))
    results.push(...taken.results)
    if (!order.asOfReceipt) deps.onRelated(order.workspaceId, taken.cases)
  }
  results.sort((a, b) => a.line - b.line)
  const count = (outcome: IntakeResult['outcome']) => results.filter((result) => result.outcome === outcome).length
  return { received: count('received'), known: count('known'), refused: count('refused'), results }
}

interface Chunk {
  readonly order: IntakeOrder
  readonly context: WorkspaceContext
  readonly chunk: readonly Good[]
}

async function receiveChunk(
  deps: IntakeDeps,
  db: WritableDb,
  { order, context, chunk }: Chunk,
): Promise<{ results: IntakeResult[]; cases: Case[] }> {
  await lockIntake(db)
  const known = await findByExternalIds(db, [...new Set(chunk.map(({ record }) => record.externalId))])
  const fresh = [...new Map(chunk.toReversed().map((good) => [good.record.externalId, good])).values()]
    .filter(({ record }) => !known.has(record.externalId))
    .toSorted((a, b) => a.line - b.line)
  const now = deps.now()
  const year = now.getUTCFullYear()
  const first = fresh.length > 0 ? await takeReferences(db, year, fresh.length) : 0
  const cases: Appendix['cases'][number][] = []
  const triage: TriageRow[] = []
  const notices: AlertNotice[] = []
  const events: Appendix['events'][number][] = []
  const questions: QuestionRow[] = []
  const newcomers = fresh.map((good, index) => {
    const reference = `ESC-${year}-${String(first + index).padStart(6, '0')}`
    const { id: workspaceId } = context.workspace
    const given = { id: uuid(), workspaceId, reference, teamId: good.team.id, now: now.toISOString() }
    return normalize(good.record, given)
  })
  for (const received of await withSignals(deps, db, newcomers, now)) {
    const entered = enter(received, { now: now.toISOString(), order, context })
    for (const link of entered.links) events.push({ ...link, ord: events.length + 1 })
    cases.push({ ...entered.stored, ord: events.length })
    triage.push(...entered.triage)
    notices.push(...entered.notices)
    const asked = questionRow(null, entered.stored.state)
    if (asked) questions.push(asked)
  }
  await putArrivals(
    db,
    cases.map(({ state }) => state),
  )
  const written = await append(db, {
    events,
    cases,
    answers: [],
    triage,
    handling: [],
    consults: [],
    ratings: [],
    runs: [],
    leaving: [],
    questions,
    looked: [],
  })
  if (written) {
    deps.committed.remember(
      written.nonce,
      cases.map(({ ord, ...entered }) => ({ seq: written.after + ord, ...entered })),
    )
  }
  if (!order.asOfReceipt) await raiseAlerts(db, { context, at: now }, notices)
  const made = new Map(cases.map(({ state }, index) => [fresh[index]?.line, state]))
  const byExternalId = new Map(
    cases.map(({ state }) => [state.externalId, { caseId: state.id, reference: state.reference }]),
  )
  const results = chunk.map(({ line, record: { externalId }, warnings }): IntakeResult => {
    const own = made.get(line)
    if (own)
      return {
        line,
        outcome: 'received',
        externalId,
        reference: own.reference,
        caseId: own.id,
        warnings: [...warnings],
      }
    const there = known.get(externalId) ?? byExternalId.get(externalId)
    if (!there) throw new Error('A record became neither a case nor a known one')
    return { line, outcome: 'known', externalId, ...there }
  })
  return { results, cases: cases.map(({ state }) => state) }
}

/** The new cases with what lies outside them; cases of one batch find each other, too. */
async function withSignals(
  deps: IntakeDeps,
  db: WritableDb,
  newcomers: readonly ReceiveInput['received'][],
  now: Date,
): Promise<ReceiveInput['received'][]> {
  const digests = newcomers.map(digestOf)
  const oldest = newcomers.map(({ receivedAt }) => receivedAt).toSorted()[0]
  const index = await readDigestIndex(db, oldest ? new Date(oldest) : now, digests)
  const models = await deps.models.current(db)
  await putDigests(db, digests, now)
  const known: ReceiveInput['received'][] = []
  for (const received of newcomers)
    known.push({ ...received, signals: await readSignals(db, received, { models, digests: index }) })
  return known
}

/** A good record as the case it becomes, with the links of its trail. */
function enter(
  received: ReceiveInput['received'],
  { now, order, context }: { now: string; order: IntakeOrder; context: WorkspaceContext },
) {
  const workspaceId = context.workspace.id
  const at = order.asOfReceipt ? received.receivedAt : now
  const decideContext: DecideContext = {
    at,
    actor: { kind: 'intake', name: order.source },
    seenVersion: 0,
    directory: context.directory,
    slaPolicy: context.slaPolicy,
    escalationPolicy: context.escalationPolicy,
    guides: context.guides,
    triagePolicy: pickTriagePolicy(context, received),
  }
  const decision = decideReceive(null, { received, question: order.question }, decideContext)
  if (decision.kind === 'refused') throw new Error(`Intake was refused: ${decision.refusal.code}`)
  const log = decision.events.map((event, index) => ({
    event,
    at,
    by: actorRef(decideContext.actor),
    version: index + 1,
  }))
  let state: Case | null = null
  const triage: TriageRow[] = []
  const notices: AlertNotice[] = []
  for (const recorded of log) {
    const before: Case | null = state
    state = evolve(before, recorded)
    triage.push(...triageRows(before, recorded, state))
    notices.push(...noticesOf({ before, recorded, after: state }, context.directory))
  }
  if (!state) throw new Error('A received case has no state')
  const caseId = state.id
  let lastHash: string | null = null
  const links = log.map((recorded) => {
    const link = chainLink({ workspaceId, caseId, origin: intakeOrigin }, recorded, lastHash)
    lastHash = link.hash
    return link
  })
  const triageAt = nextLook(state, context, at)
  return {
    links,
    notices,
    triage,
    stored: {
      state,
      everTeamIds: [state.teamId],
      everMemberIds: [],
      lastHash: lastHash ?? '',
      triageAt,
      houseAt: houseAt(state, decideContext),
    },
  }
}
