import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { before } from './deadline.ts'
import { dead, type Outcome, retry, sent } from './outcome.ts'
import { type Address, type AddressGuard, BlockedAddress, isAllowed, safeAddress } from './safe-address.ts'

/** One POST of a small JSON body. */
export interface Post {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The receiver must have answered by then. */
  readonly timeoutMs: number
  /** Ends the try earlier. */
  readonly signal: AbortSignal
}

/** More of an answer than this is not read. */
const maxAnswerBytes = 64 * 1024
const longestWaitMs = 24 * 3_600_000

/**
 * Posts to a receiver outside. Only public hosts over HTTPS (or those the operator allows), at the address that was
 * checked; redirects are not followed, because they would lead past the check.
 */
export async function post(message: Post, guard: AddressGuard, now: () => number): Promise<Outcome> {
  const url = URL.parse(message.url)
  if (!url) return dead('The address of the webhook is not a URL.')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isAllowed(host, guard)))
    return dead('The address of the webhook must begin with https://.')
  if (url.username || url.password) return dead('The address of the webhook must not hold a user or password.')
  const tooLate = AbortSignal.timeout(message.timeoutMs)
  const deadline = AbortSignal.any([tooLate, message.signal])
  try {
    const address = await before(deadline, safeAddress(host, guard))
    return await send(url, { ...message, address, deadline }, now)
  } catch (error) {
    if (error instanceof BlockedAddress) return dead(error.message)
    if (tooLate.aborted) return retry(`No answer within ${Math.ceil(message.timeoutMs / 1_000)} s.`)
    return retry(`The receiver could not be reached (${codeOf(error)}).`)
  }
}

function send(
  url: URL,
  { address, deadline, ...message }: Post & { address: Address; deadline: AbortSignal },
  now: () => number,
): Promise<Outcome> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(message.body),
          'user-agent': 'Tierdesk-Alerts/1',
          ...message.headers,
        },
        lookup: only(address),
        // A connection of its own: none is left over that was opened to an address checked at another time.
        agent: false,
        signal: deadline,
      },
      (answer) => {
        let bytes = 0
        const judged = judge(answer.statusCode ?? 0, answer.headers['retry-after'], now)
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length
          if (bytes <= maxAnswerBytes) return
          answer.destroy()
          resolve(judged)
        })
        answer.on('end', () => resolve(judged))
        answer.on('error', reject)
      },
    )
    outgoing.on('error', reject)
    outgoing.end(message.body)
  })
}

/** Answers every question for an address with the one that was checked. */
export function only({ address, family }: Address): LookupFunction {
  return (_host, options, callback) => {
    if (options.all) callback(null, [{ address, family }])
    else callback(null, address, family)
  }
}

function judge(status: number, retryAfter: string | undefined, now: () => number): Outcome {
  if (status >= 200 && status < 300) return sent
  if (status >= 300 && status < 400) return dead(`The receiver redirects (${status}). Redirects are not followed.`)
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    return retry(`The receiver answered ${status}.`, waitOf(retryAfter, now))
  return dead(`The receiver answered ${status}.`)
}

/** `Retry-After` in milliseconds from now: seconds or a date; null when there is none that makes sense. */
export function waitOf(retryAfter: string | undefined, now: () => number): number | null {
  if (retryAfter === undefined) return null
  const wait = /^\d{1,9}$/.test(retryAfter.trim()) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - now()
  return Number.isFinite(wait) && wait > 0 ? Math.min(wait, longestWaitMs) : null
}

/** What kind of trouble it was, as the system calls it: never a message, which may quote the address. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : 'connection failed'
}
