import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { amountProblem } from '../../shared/approval/authority.ts'
import type { Case } from '../../shared/case/state.ts'
import { intakeCaseSchema } from '../../shared/contract/intake.ts'
import {
  type AskResult,
  type IntakeQuestion,
  intakeQuestionSchema,
  type QuestionOutcome,
} from '../../shared/contract/questions.ts'
import { aiWrites } from '../../shared/pen/pen.ts'
import type { CommandQueue } from '../commands/command-queue.ts'
import { findQuestion } from '../db/ai-question.ts'
import { findByExternalIds, findCase } from '../db/case-state.ts'
import { readIn } from '../db/transaction.ts'
import type { Connector } from '../identity/authenticate.ts'
import { outcomeOf } from '../outgoing/bodies.ts'
import { badRequest } from './bad-request.ts'
import { heldByPerson } from './held-by-person.ts'
import { retoldSchema } from './news.ts'
import { problemsOf, unknownFields } from './problems.ts'
import { questionIdOf, questionInput } from './question-input.ts'
import { type IntakeDeps, receiveCases } from './receive-cases.ts'
import { submitIntake } from './submit.ts'
import { takeNews } from './take-news.ts'
import { timeProblems } from './times.ts'

export type QuestionDeps = IntakeDeps & { readonly queue: CommandQueue }

const askSchema = z.object({ externalId: intakeCaseSchema.shape.externalId, question: intakeQuestionSchema })
type Asked = z.output<typeof askSchema>

/**
 * The body of `POST /v1/questions`: a case as in `POST /v1/cases` with `question`, of which a contact that is here needs
 * only `externalId`; what else it brings that is news joins the case. The AI keeps the conversation. The same question
 * again is answered with what it is; a person who holds the contact makes it a 409.
 */
export async function askQuestion(
  deps: QuestionDeps,
  connector: Connector,
  body: Readonly<Record<string, unknown>>,
): Promise<AskResult> {
  const parsed = askSchema.safeParse(body)
  if (!parsed.success) throw badRequest('question', problemsOf(parsed.error))
  const asked = parsed.data
  const wrong = problemOf(asked.question)
  if (wrong) throw badRequest('question', [wrong])
  const before = await findAsked(deps, connector, asked)
  if (before) return { outcome: 'known', warnings: [], ...before }
  const known = await findContact(deps, connector, asked.externalId)
  if (!known) {
    const warnings = await open(deps, connector, { body, asked })
    const opened = await findAsked(deps, connector, asked)
    if (opened) return { outcome: 'asked', warnings, ...opened }
  }
  // Another call may have opened the contact in between: it is known now.
  const state = known ?? (await findContact(deps, connector, asked.externalId))
  if (!state) throw new Error('A question became neither one on a new case nor one on a known one')
  const told = await askOn(deps, connector, { state, asked, body })
  const found = await findAsked(deps, connector, asked)
  if (!found) throw new Error('A question that was taken is not there')
  return { ...told, ...found }
}

/** `GET /v1/questions/{questionId}`: what became of it; null when nobody asked that. */
export async function readQuestion(
  deps: QuestionDeps,
  connector: Connector,
  senderId: string,
): Promise<QuestionOutcome | null> {
  return readIn(deps.db, connector.workspaceId, async (db) => {
    const found = await findQuestion(db, questionIdOf(connector.workspaceId, senderId))
    const state = found ? await findCase(db, found.caseId) : null
    if (!found || !state) return null
    const { caseId, reference, externalId, question } = found
    return { caseId, reference, externalId, ...outcomeOf(state, question) }
  })
}

/** `DELETE /v1/questions/{questionId}`: the AI needs no answer any more. Gives what became of it; null as above. */
export async function withdrawQuestion(
  deps: QuestionDeps,
  connector: Connector,
  { questionId: senderId, reason }: { readonly questionId: string; readonly reason: string | null },
): Promise<QuestionOutcome | null> {
  const id = questionIdOf(connector.workspaceId, senderId)
  const found = await readIn(deps.db, connector.workspaceId, (db) => findQuestion(db, id))
  if (!found) return null
  await submitIntake(deps.queue, connector, {
    id: uuid(),
    state: { id: found.caseId, version: 0 },
    command: { type: 'case.withdraw_by_ai', input: { questionId: id, reason } },
  })
  return readQuestion(deps, connector, senderId)
}

/**
 * Asks on a contact that is here, or says why that cannot be. What the body tells besides is taken first, so that nobody
 * answers by an older conversation.
 */
async function askOn(
  deps: QuestionDeps,
  connector: Connector,
  {
    state,
    asked,
    body,
  }: { readonly state: Case; readonly asked: Asked; readonly body: Readonly<Record<string, unknown>> },
): Promise<Pick<AskResult, 'outcome' | 'warnings'>> {
  const retold = retoldSchema.safeParse(body)
  if (!retold.success) throw badRequest('question', problemsOf(retold.error))
  const { conversation } = retold.data
  const late = timeProblems({ conversation, receivedAt: undefined, commitments: [] }, deps.now())
  if (late.length > 0) throw badRequest('question', late)
  const left = aiWrites(state) ? await takeNews(deps, connector, { state, retold: retold.data }) : []
  const warnings = [...left, ...unasked(body, asked)]
  const { question } = asked
  const result = await submitIntake(deps.queue, connector, {
    id: uuid(),
    state,
    command: { type: 'case.ask_by_ai', input: questionInput(connector.workspaceId, question, deps.now()) },
  })
  if (result.outcome === 'accepted') return { outcome: 'asked', warnings }
  const { refusal } = result
  if (refusal.code === 'pen_held')
    throw await heldByPerson(deps, connector, {
      state,
      attempts: [{ what: 'question', text: question.text }],
      senderId: question.id,
      refusal,
    })
  // Asked by another call in between: it is there.
  if (await findAsked(deps, connector, asked)) return { outcome: 'known', warnings }
  throw badRequest('question', [
    { field: 'question', reason: [refusal.message, refusal.truth].filter(Boolean).join(' ') },
  ])
}

/** Opens a case that the AI keeps; gives what was left out of it. */
async function open(
  deps: QuestionDeps,
  connector: Connector,
  { body, asked }: { readonly body: Readonly<Record<string, unknown>>; readonly asked: Asked },
): Promise<AskResult['warnings']> {
  const { question: _, ...record } = body
  const summary = await receiveCases(deps, {
    workspaceId: connector.workspaceId,
    source: connector.name,
    records: [record],
    question: questionInput(connector.workspaceId, asked.question, deps.now()),
  })
  const result = summary?.results[0]
  if (result?.outcome === 'refused') throw badRequest('question', result.problems)
  return [...(result?.outcome === 'received' ? result.warnings : []), ...unasked({ question: body.question }, asked)]
}

function unasked(body: Readonly<Record<string, unknown>>, { question }: Asked): AskResult['warnings'] {
  return unknownFields({ question: body.question }, { question })
}

/** What is wrong with a question that its schema lets through. */
function problemOf({ kind, options, authority }: IntakeQuestion) {
  if (new Set(options).size < options.length) return { field: 'question.options', reason: 'has the same option twice' }
  if (!authority) return null
  if (kind !== 'permission') return { field: 'question.authority', reason: 'is only for a permission' }
  const reason = amountProblem(authority.kind, authority.amount)
  return reason ? { field: 'question.authority.amount', reason } : null
}

async function findContact(deps: QuestionDeps, connector: Connector, externalId: string): Promise<Case | null> {
  return readIn(deps.db, connector.workspaceId, async (db) => {
    const found = (await findByExternalIds(db, [externalId])).get(externalId)
    return found ? findCase(db, found.caseId) : null
  })
}

/** The question as it was taken; one of another contact under the same id is a mistake of the sender's. */
async function findAsked(deps: QuestionDeps, { workspaceId }: Connector, asked: Asked) {
  const id = questionIdOf(workspaceId, asked.question.id)
  const found = await readIn(deps.db, workspaceId, (db) => findQuestion(db, id))
  if (!found) return null
  const { caseId, reference, externalId, question } = found
  if (externalId !== asked.externalId)
    throw badRequest('question', [{ field: 'question.id', reason: 'was used for a question on another contact' }])
  return { questionId: question.senderId, caseId, reference, state: question.state, dueAt: question.dueAt }
}
