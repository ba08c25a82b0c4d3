import type { Kysely } from 'kysely'
import type { Refusal } from '../../shared/case/decision.ts'
import type { CommandResult } from '../../shared/contract/backend.ts'
import { raiseAlerts } from '../alerts/raise.ts'
import { watchUnaccepted } from '../alerts/unaccepted.ts'
import { keepNamed, type Naming, readNamed } from '../attachments/check-named.ts'
import { type Appendix, append } from '../db/append.ts'
import { lockCases, type StoredCase } from '../db/case-state.ts'
import { findCommandResults } from '../db/command-result.ts'
import { lockCauses, recordHouse } from '../db/house.ts'
import type { Tables } from '../db/tables.ts'
import { type WritableDb, writeIn } from '../db/transaction.ts'
import type { CommittedCases } from '../feed/committed-cases.ts'
import { refsOf } from '../guides/refs.ts'
import { type Causes, causesOf } from '../house/raise-due.ts'
import type { WorkspaceContext, WorkspaceContexts } from '../identity/workspace-context.ts'
import { decideBatch, giverId, type Order, type Verdict } from './decide-batch.ts'
import type { KnownCases } from './known-cases.ts'

/** What the sender of an order is told. */
export type Answer =
  | { readonly kind: 'answered'; readonly result: CommandResult }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'failed'; readonly result: CommandResult; readonly error: unknown }

export interface BatchDeps {
  readonly db: Kysely<Tables>
  readonly contexts: WorkspaceContexts
  readonly committed: CommittedCases
  readonly known: KnownCases
  readonly now: () => Date
  /** Something is to leave the house: told once it is committed. */
  readonly onLeaving?: ((workspaceId: string) => void) | undefined
}

/**
 * Carries out orders of one workspace in one transaction, in their order. An id seen before gets its first answer
 * again and has no second effect, whether it was accepted or refused.
 */
export async function runBatch(deps: BatchDeps, workspaceId: string, orders: readonly Order[]): Promise<Answer[]> {
  let leaves = false
  const answers = await writeIn(deps.db, workspaceId, async (db) => {
    const ids = distinct(orders.map(({ envelope }) => envelope.id))
    // Sent together, run in this order. The locks come first: whoever held one has committed by then, so that the
    // look-up of answers sees theirs.
    const [stored, known, found] = await Promise.all([
      lockCases(db, distinct(orders.map(({ envelope }) => envelope.caseId)), deps.known),
      findCommandResults(db, ids),
      deps.contexts.current(db),
    ])
    if (!found) return orders.map(() => ({ kind: 'unauthorized' }) as const)
    const fresh = firstOfEachId(orders.filter(({ envelope }) => !known.has(envelope.id.toLowerCase())))
    const refs = fresh.flatMap(({ envelope }) =>
      refsOf(stored.get(envelope.caseId.toLowerCase())?.state, envelope.command),
    )
    await deps.contexts.shelf(workspaceId).need(db, refs)
    const now = deps.now()
    const at = now.toISOString()
    const causes = await lockWanted(db, fresh, { stored, context: found.context, at })
    const files = await readNamed(
      db,
      fresh.map((order) => namingOf(order, found.context, stored)),
    )
    const { verdicts, appendix, house } = decideBatch(fresh, stored, found.context, { at, causes, files })
    const after = await appendAndRemember(deps, db, appendix)
    const accepted = appendix.answers.flatMap((answer) => (answer.accepted ? [answer.id] : []))
    await keepNamed(db, files, accepted, now)
    leaves = appendix.leaving.some(({ kind }) => kind === 'put')
    await recordHouse(db, house.rows)
    await raiseAlerts(db, { context: found.context, at: now }, house.notices)
    if (!fresh.some(({ at: past }) => past !== undefined))
      await watchUnaccepted(
        db,
        appendix.cases.map(({ state }) => state),
      )
    const verdictOf = new Map(fresh.map(({ envelope }, index) => [envelope.id.toLowerCase(), verdicts[index]]))
    const askers = new Map(fresh.map(({ envelope, by }) => [envelope.id.toLowerCase(), giverId(by)]))
    return orders.map((order) => {
      const id = order.envelope.id.toLowerCase()
      const past = known.get(id)
      if (past) return repeated(order, past)
      const verdict = verdictOf.get(id)
      if (!verdict) throw new Error('An order went unanswered')
      const answer = toAnswer(order.envelope.id, verdict, after)
      return answer.kind === 'answered'
        ? repeated(order, { memberId: askers.get(id) ?? '', result: answer.result })
        : answer
    })
  })
  if (leaves) deps.onLeaving?.(workspaceId)
  return answers
}

function namingOf(
  { by, envelope: { id, caseId, command } }: Order,
  { directory }: WorkspaceContext,
  stored: ReadonlyMap<string, StoredCase>,
): Naming {
  return {
    id: id.toLowerCase(),
    caseId: caseId.toLowerCase(),
    command,
    by: by.kind === 'member' ? (directory.members.get(by.memberId) ?? null) : null,
    state: stored.get(caseId.toLowerCase())?.state,
  }
}

/** Locks the causes of the automatic rules that ticks among the orders would ask about. */
async function lockWanted(
  db: WritableDb,
  orders: readonly Order[],
  { stored, context, at }: { stored: ReadonlyMap<string, StoredCase>; context: WorkspaceContext; at: string },
): Promise<Causes> {
  const causes = orders.flatMap(({ envelope, at: given }) => {
    const before = envelope.command.type === 'case.tick' ? stored.get(envelope.caseId.toLowerCase()) : undefined
    return before ? causesOf(before.state, { ...context, at: given ?? at }) : []
  })
  return causes.length > 0 ? lockCauses(db, causes) : new Map()
}

/** Gives the head of the log before what was appended. */
async function appendAndRemember(deps: BatchDeps, db: WritableDb, appendix: Appendix): Promise<number> {
  const written = await append(db, appendix)
  if (!written) return 0
  for (const { ord, ...changed } of appendix.cases) deps.known.keep({ ...changed, seq: written.after + ord })
  deps.committed.remember(
    written.nonce,
    appendix.cases.map(({ ord, ...changed }) => ({ seq: written.after + ord, ...changed })),
  )
  return written.after
}

/** The first answer again; somebody else's answer is nobody's business. */
function repeated({ by, envelope }: Order, past: { memberId: string; result: CommandResult }): Answer {
  const result: CommandResult =
    past.memberId === giverId(by)
      ? { ...past.result, id: envelope.id }
      : { id: envelope.id, outcome: 'refused', refusal: foreignId }
  return { kind: 'answered', result }
}

function toAnswer(id: string, verdict: Verdict, after: number): Answer {
  switch (verdict.kind) {
    case 'accepted':
      return {
        kind: 'answered',
        result: { id, outcome: 'accepted', version: verdict.version, seq: after + verdict.ord },
      }
    case 'refused':
      return { kind: 'answered', result: { id, outcome: 'refused', refusal: verdict.refusal } }
    case 'unauthorized':
      return verdict
    case 'failed':
      return { kind: 'failed', result: failedResult(id), error: verdict.error }
    default:
      return verdict satisfies never
  }
}

/** The answer to a command that cannot be carried out by a fault of ours. */
export function failedResult(id: string): CommandResult {
  return {
    id,
    outcome: 'refused',
    refusal: {
      code: 'invalid_input',
      message: 'This could not be carried out: something is wrong on our side. It was reported.',
      truth: null,
    },
  }
}

const foreignId: Refusal = {
  code: 'invalid_input',
  message: 'This command id was used before. Send it with a new one.',
  truth: null,
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => id.toLowerCase()))]
}

function firstOfEachId(orders: readonly Order[]): Order[] {
  return [...new Map(orders.toReversed().map((order) => [order.envelope.id.toLowerCase(), order])).values()].reverse()
}
