import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { type IntakeResult, intakeSummarySchema, maxIntakeBytes } from '../../shared/contract/intake.ts'
import type { LineRecord } from './records.ts'

type Sendable = Extract<LineRecord, { kind: 'record' }>

/** Records of one request: the answer to a batch comes soon, and a lost one is sent again as a whole. */
const maxRecords = 200
/** Room for the brackets and commas around the records. */
const maxBytes = maxIntakeBytes - 64 * 1024
const attempts = 5
const firstPauseMs = 250

/** The backend does not take anything, and why, in one sentence. */
export class SendError extends Error {
  override readonly name = 'SendError'
}

/** Records grouped so that each group fits one request. */
export async function* inBatches(records: AsyncIterable<Sendable>): AsyncGenerator<Sendable[]> {
  let batch: Sendable[] = []
  let bytes = 0
  for await (const record of records) {
    if (batch.length > 0 && (batch.length >= maxRecords || bytes + record.bytes > maxBytes)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(record)
    bytes += record.bytes + 1
  }
  if (batch.length > 0) yield batch
}

/** Sends a batch; answers carry the lines of the file. A lost answer is no harm: what is known is not taken twice. */
export async function sendBatch(
  target: { url: string; apiKey: string },
  batch: readonly Sendable[],
): Promise<IntakeResult[]> {
  const [only] = batch
  // A record of nearly the largest size leaves no room for the list around it.
  const body = batch.length === 1 && only ? only.json : `{"cases":[${batch.map(({ json }) => json).join(',')}]}`
  const answer = await post(`${target.url.replace(/\/+$/, '')}/v1/cases`, target.apiKey, body)
  const summary = intakeSummarySchema.safeParse(answer)
  if (!summary.success) throw new SendError('What answered there is not a Tierdesk backend.')
  return summary.data.results.map((result) => ({ ...result, line: batch[result.line - 1]?.line ?? result.line }))
}

async function post(url: string, apiKey: string, body: string): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await tryPost(url, apiKey, body)
    if (answer.kind === 'answer') return answer.value
    if (answer.kind === 'refused' || attempt === attempts) throw new SendError(answer.reason)
    await pause(answer.afterMs ?? firstPauseMs * 2 ** (attempt - 1))
  }
}

type Attempt =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'again'; readonly reason: string; readonly afterMs: number | null }

const failureSchema = z.object({
  message: z.string(),
  data: z.object({ retryAfterSeconds: z.number().optional() }).optional(),
})

async function tryPost(url: string, apiKey: string, body: string): Promise<Attempt> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(60_000),
    })
    const value: unknown = await response.json().catch(() => null)
    if (response.ok) return { kind: 'answer', value }
    const failure = failureSchema.safeParse(value)
    const reason = failure.success ? failure.data.message : `The backend answered ${response.status}.`
    const wait = failure.data?.data?.retryAfterSeconds
    if (response.status === 429 || response.status >= 500) {
      return { kind: 'again', reason, afterMs: wait === undefined ? null : wait * 1_000 }
    }
    return {
      kind: 'refused',
      reason: response.status === 401 ? 'The backend does not know this API key (--api-key).' : reason,
    }
  } catch {
    return { kind: 'again', reason: `The backend at ${new URL(url).origin} cannot be reached.`, afterMs: null }
  }
}
