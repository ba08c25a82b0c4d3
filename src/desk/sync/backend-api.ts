import { createORPCClient, ORPCError } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { BackendContract } from '../../shared/contract/backend.ts'

/** The access token a call goes out with; calls of signing in have none. */
export interface CallContext {
  readonly accessToken?: string
}

export type BackendClient = ContractRouterClient<BackendContract, CallContext>

/** Told of every answer, for measuring the clock and the last contact. */
export interface AnswerListener {
  answered(dateHeader: string | null, sentAt: number, receivedAt: number): void
}

/** No answer within so many milliseconds counts as no connection. */
const answerWithin = 20_000

/** The backend over HTTP, typed by its contract. */
export function connectBackend(backendUrl: string, listener: AnswerListener, now: () => number): BackendClient {
  const link = new RPCLink<CallContext>({
    url: new URL('/rpc', backendUrl),
    headers: ({ context }) => (context.accessToken ? { authorization: `Bearer ${context.accessToken}` } : {}),
    async fetch(request, init) {
      const sentAt = now()
      const response = await fetch(request, {
        ...init,
        signal: AbortSignal.any([request.signal, AbortSignal.timeout(answerWithin)]),
      })
      listener.answered(response.headers.get('date'), sentAt, now())
      return response
    },
  })
  return createORPCClient(link)
}

/** How a call can fail, as far as it matters for what happens next. */
export type Failure = 'unauthorized' | 'forbidden' | 'invalid' | 'limited' | 'busy' | 'unreachable'

/**
 * Sorts an error of a call: `invalid` will never work as it is; `busy`, `limited` (asked too often) and `unreachable`
 * may work later.
 */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof ORPCError)) return 'unreachable'
  if (error.status === 401) return 'unauthorized'
  if (error.status === 403) return 'forbidden'
  if (error.status === 400 || error.status === 413 || error.status === 422) return 'invalid'
  if (error.status === 429) return 'limited'
  return 'busy'
}
