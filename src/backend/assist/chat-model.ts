import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { z } from 'zod'
import type { DraftFailure } from '../../shared/assist/index.ts'
import type { PromptMessage } from '../../shared/assist/prompt.ts'
import { before } from '../alerts/send/deadline.ts'
import { only } from '../alerts/send/post.ts'
import { type AddressGuard, BlockedAddress, isAllowed, safeAddress } from '../alerts/send/safe-address.ts'

/** Something that writes an answer to messages. Another client than ours fits in behind this. */
export interface ChatModel {
  /** What it is called, as people are told who drafted. */
  readonly name: string
  write(messages: readonly PromptMessage[], signal: AbortSignal): Promise<ModelAnswer>
}

export type ModelAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly why: Exclude<DraftFailure, 'not_configured' | 'busy'> }

export interface EndpointOptions {
  /** The base of the interface, such as `https://models.example/v1`; `/chat/completions` is added. */
  readonly url: string
  readonly model: string
  readonly key?: string | undefined
  /** The whole answer must be there by then. */
  readonly timeoutMs: number
  readonly guard: AddressGuard
}

/** More of an answer than this is not read: a reply is some thousand characters. */
const maxAnswerBytes = 256 * 1024
const maxTokens = 700

const answerSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})

/**
 * A model behind OpenAI's chat completions interface. One request, never repeated: the person asks again if they want.
 * Only public hosts over HTTPS, or those the operator allows; at the address that was checked; no redirects. Nothing of
 * what is sent or answered is logged or kept.
 */
export function chatEndpoint(options: EndpointOptions): ChatModel {
  return { name: options.model, write: (messages, signal) => ask(options, messages, signal) }
}

async function ask(
  options: EndpointOptions,
  messages: readonly PromptMessage[],
  signal: AbortSignal,
): Promise<ModelAnswer> {
  const url = URL.parse(`${options.url.replace(/\/+$/, '')}/chat/completions`)
  if (!url) return failed('unreachable')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isAllowed(host, options.guard))
  if (!isSafe || url.username || url.password) return failed('unreachable')
  const tooLate = AbortSignal.timeout(options.timeoutMs)
  const deadline = AbortSignal.any([tooLate, signal])
  try {
    const address = await before(deadline, safeAddress(host, options.guard))
    const body = JSON.stringify({
      model: options.model,
      messages,
      max_tokens: maxTokens,
      temperature: 0.2,
      stream: false,
    })
    const { status, text } = await before(deadline, exchange(url, { address, body, key: options.key, deadline }))
    if (status === 408 || status === 504) return failed('timed_out')
    if (status < 200 || status > 299) return failed(status === 429 || status >= 500 ? 'unreachable' : 'refused')
    return text === null ? failed('unusable') : readAnswer(text)
  } catch (error) {
    if (error instanceof BlockedAddress) return failed('unreachable')
    return failed(tooLate.aborted ? 'timed_out' : 'unreachable')
  }
}

interface Exchange {
  readonly address: Awaited<ReturnType<typeof safeAddress>>
  readonly body: string
  readonly key?: string | undefined
  readonly deadline: AbortSignal
}

/** Sends the body; gives status and answer, null where the answer is longer than is read. */
function exchange(
  url: URL,
  { address, body, key, deadline }: Exchange,
): Promise<{ status: number; text: string | null }> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          accept: 'application/json',
          'user-agent': 'Tierdesk-Assist/1',
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        },
        lookup: only(address),
        agent: false,
        signal: deadline,
      },
      (answer) => {
        const status = answer.statusCode ?? 0
        const chunks: Buffer[] = []
        let bytes = 0
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length
          if (bytes <= maxAnswerBytes) chunks.push(chunk)
          else {
            answer.destroy()
            resolve({ status, text: null })
          }
        })
        answer.on('end', () => resolve({ status, text: Buffer.concat(chunks).toString('utf8') }))
        answer.on('error', reject)
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

function readAnswer(text: string): ModelAnswer {
  try {
    const { choices } = answerSchema.parse(JSON.parse(text))
    const content = choices[0]?.message.content ?? ''
    return content.trim() === '' ? failed('unusable') : { kind: 'text', text: content }
  } catch {
    return failed('unusable')
  }
}

function failed(why: Extract<ModelAnswer, { kind: 'failed' }>['why']): ModelAnswer {
  return { kind: 'failed', why }
}
