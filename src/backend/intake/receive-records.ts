import { ORPCError } from '@orpc/server'
import { type IntakeSummary, maxBatch } from '../../shared/contract/intake.ts'
import type { Connector } from '../identity/authenticate.ts'
import { handOverKept } from './hand-over-kept.ts'
import type { QuestionDeps } from './questions.ts'
import { receiveCases } from './receive-cases.ts'

/** The body of `POST /v1/cases`: one record, or `{ cases: [...] }`. What the AI wrote on so far becomes people's. */
export async function receiveRecords(
  deps: QuestionDeps,
  connector: Connector,
  body: Readonly<Record<string, unknown>>,
): Promise<IntakeSummary> {
  const records = recordsOf(body)
  const summary = await receiveCases(deps, { workspaceId: connector.workspaceId, source: connector.name, records })
  if (!summary) throw new ORPCError('UNAUTHORIZED', { status: 401, message: 'This needs a valid API key.' })
  await handOverKept(deps, connector, { records, summary })
  return summary
}

function recordsOf(body: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (!('cases' in body)) return [body]
  const { cases } = body
  if (Array.isArray(cases) && cases.length >= 1 && cases.length <= maxBatch) return cases
  throw new ORPCError('BAD_REQUEST', { status: 400, message: `"cases" must be a list of 1 to ${maxBatch} cases.` })
}
