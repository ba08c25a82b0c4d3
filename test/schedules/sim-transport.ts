import { type ClientLink, createORPCClient, ORPCError } from '@orpc/client'
import { z } from 'zod'
import type { AnswerListener, CallContext } from '../../src/desk/sync/backend-api.ts'
import type { BootstrapListener, Loaded } from '../../src/desk/sync/bootstrap.ts'
import { loadLines } from '../../src/desk/sync/bootstrap-loader.ts'
import type { BootstrapJob, BootstrapReport } from '../../src/desk/sync/bootstrap-messages.ts'
import { StreamRefused } from '../../src/desk/sync/bootstrap-stream.ts'
import type { Transport } from '../../src/desk/sync/transport.ts'
import type { Member } from '../../src/shared/access/directory.ts'
import { sentCommandSchema } from '../../src/shared/contract/backend.ts'
import type { Poke } from '../../src/shared/contract/feed.ts'
import { Line } from './line.ts'
import type { Network, Port } from './network.ts'
import type { Node } from './node.ts'
import { workspace } from './people.ts'

/** A desk's way to the backend over the simulated network. */
export interface SimLine {
  readonly network: Network<Node>
  readonly port: Port
  readonly member: Member
  /** The backend's clock, in milliseconds. */
  serverNow(): number
}

const sentSchema = z.object({ commands: z.array(sentCommandSchema) })
const changesSchema = z.object({ after: z.number(), limit: z.number() })
const chunkSchema = z.object({ value: z.string().optional(), done: z.boolean().optional() })

export function simTransport(line: SimLine): Transport {
  return {
    connect: (listener, now) => createORPCClient(new SimLink(line, { listener, now })),
    openLive: async ({ alive }, signal) => {
      const { network, port, member } = line
      await network.ask(port, 'line', { serve: async () => null, signal })
      const lines: Line<Poke>[] = []
      const live = async () => {
        const serve = async (node: Node) => {
          const opened = new Line<Poke>(network, { port, node, open: (ended) => node.live(member.id, ended) })
          lines.push(opened)
          return opened
        }
        const opened = await network.ask(port, 'feed.live', { serve, signal })
        alive()
        return opened
      }
      return {
        client: createORPCClient(new SimLink(line, { live })),
        inOrder: () => lines.every(({ isInOrder }) => isInOrder),
        close: () => {
          for (const one of lines) one.close()
        },
      }
    },
    bootstrap: (job, listener, signal) => bootstrap(line, job, { listener, signal }),
  }
}

interface LinkOptions {
  readonly listener?: AnswerListener
  readonly now?: () => number
  readonly live?: () => Promise<unknown>
}

/** Carries the calls a schedule is about; whatever else a desk asks, this backend does not have. */
class SimLink implements ClientLink<CallContext> {
  readonly #line: SimLine
  readonly #options: LinkOptions

  constructor(line: SimLine, options: LinkOptions) {
    this.#line = line
    this.#options = options
  }

  async call(path: readonly string[], input: unknown, { signal }: { signal?: AbortSignal }): Promise<unknown> {
    const { listener, now = Date.now, live } = this.#options
    const name = path.join('.')
    if (name === 'feed.live' && live) return live()
    const serve = this.#serve(name, input)
    if (!serve) throw new ORPCError('NOT_FOUND', { status: 404 })
    const sentAt = now()
    const heard = () => listener?.answered(new Date(this.#line.serverNow()).toUTCString(), sentAt, now())
    try {
      const answer = await this.#line.network.ask(this.#line.port, name, { serve, signal })
      heard()
      return answer
    } catch (error) {
      if (error instanceof ORPCError) heard()
      throw error
    }
  }

  #serve(name: string, input: unknown): ((node: Node) => Promise<unknown>) | null {
    const { member } = this.#line
    switch (name) {
      case 'commands.send':
        return async (node) => inHttp(node.send(member, sentSchema.parse(onWire(input)).commands))
      case 'feed.changes': {
        const { after, limit } = changesSchema.parse(input)
        return (node) => inHttp(node.changes(member.id, after, limit))
      }
      case 'auth.refresh':
        return async (node) => {
          await inHttp(node.changes(member.id, Number.MAX_SAFE_INTEGER, 1))
          return sessionOf(member)
        }
      default:
        return null
    }
  }
}

/** A session that outlives every schedule. */
export function sessionOf(member: Member) {
  return {
    accessToken: `access-${member.name}`,
    refreshToken: `refresh-${member.name}`,
    expiresAt: '2027-01-01T00:00:00.000Z',
    member,
    workspace,
  }
}

/** What goes wrong in a node comes out as an answer 500. */
async function inHttp<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof ORPCError ? error : new ORPCError('INTERNAL_SERVER_ERROR', { status: 500, cause: error })
  }
}

async function bootstrap(
  { network, port, member }: SimLine,
  job: BootstrapJob,
  { listener, signal }: { listener: BootstrapListener; signal: AbortSignal },
): Promise<Loaded> {
  const lines = async function* (): AsyncGenerator<string[]> {
    let life = -1
    let chunks: AsyncGenerator<string> | null = null
    const open = async (node: Node) => {
      life = node.life
      chunks = await node.bootstrap(member.id)
      return null
    }
    const next = async (node: Node) => {
      if (node.life !== life || !chunks) throw new StreamRefused(null, 'The stream broke')
      return await chunks.next()
    }
    await network.ask(port, 'bootstrap', { serve: open, signal })
    for (;;) {
      const { value, done } = chunkSchema.parse(await network.ask(port, 'bootstrap chunk', { serve: next, signal }))
      if (done || value === undefined) return
      yield value.split('\n')
    }
  }
  let last: BootstrapReport | null = null
  await loadLines(job, asStream(lines()), (report) => {
    if (report.kind === 'progress') listener.progress(report.done, report.of)
    else if (report.kind === 'preview') listener.preview(report.changes)
    else last = report
  })
  return loadedOr(last)
}

/** Errors of the network as those of a stream. */
async function* asStream(lines: AsyncGenerator<string[]>): AsyncGenerator<string[]> {
  try {
    yield* lines
  } catch (error) {
    if (error instanceof StreamRefused) throw error
    const status = error instanceof ORPCError ? error.status : null
    throw new StreamRefused(status, error instanceof Error ? error.message : String(error))
  }
}

function loadedOr(last: BootstrapReport | null): Loaded {
  if (last?.kind === 'loaded') return last
  throw new StreamRefused(last?.kind === 'failed' ? last.status : null, 'The load failed')
}

function onWire(input: unknown): unknown {
  return JSON.parse(JSON.stringify(input))
}
