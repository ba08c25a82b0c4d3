import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { WebSocket } from 'ws'
import type { BackendContract } from '../../shared/contract/backend.ts'

/** How soon a silent connection is found out, in milliseconds. */
export interface Heartbeat {
  readonly every: number
  readonly answerWithin: number
}

export const defaultHeartbeat: Heartbeat = { every: 10_000, answerWithin: 5_000 }

/** A WebSocket to the backend that is open and watched. */
export interface LiveConnection {
  readonly client: ContractRouterClient<BackendContract>
  /** True while the line is open, and after the backend closed it with a proper farewell. */
  inOrder(): boolean
  close(): void
}

/** The backend turned the connection away because of its token. */
export class LiveUnauthorized extends Error {}

/** The close code of a line that ended without a word. */
const brokenOff = 1006

/** Largest message taken, in bytes: pokes carry small changes, everything else is pulled. */
const largestMessage = 8 * 1024 * 1024

/**
 * Opens the live connection. A peer that stops answering pings is cut off, so that a half-open connection (a laptop
 * that slept, a router that forgot) ends like a closed one.
 */
export async function openLive(
  options: {
    readonly backendUrl: string
    readonly accessToken: string
    readonly heartbeat: Heartbeat
    readonly alive: () => void
  },
  signal: AbortSignal,
): Promise<LiveConnection> {
  const url = new URL('/rpc/ws', options.backendUrl)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  const socket = new WebSocket(url, {
    headers: { authorization: `Bearer ${options.accessToken}` },
    perMessageDeflate: false,
    maxPayload: largestMessage,
    handshakeTimeout: options.heartbeat.answerWithin * 2,
  })
  socket.binaryType = 'arraybuffer'
  const cut = () => socket.terminate()
  signal.addEventListener('abort', cut, { once: true })
  socket.once('close', () => signal.removeEventListener('abort', cut))
  await opened(socket)
  watch(socket, options.heartbeat, options.alive)
  let farewell = true
  socket.once('close', (code) => {
    farewell = code !== brokenOff
  })
  const link = new RPCLink({ websocket: asDomSocket(socket) })
  return { client: createORPCClient(link), inOrder: () => farewell, close: cut }
}

function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('unexpected-response', (request, response) => {
      request.destroy()
      reject(
        response.statusCode === 401
          ? new LiveUnauthorized('Unauthorized')
          : new Error(`The backend answered ${response.statusCode}`),
      )
    })
    socket.on('error', reject)
    socket.once('close', () => reject(new Error('The connection was closed')))
  })
}

/** Pings the peer; without a sign of life in time the socket is cut. */
function watch(socket: WebSocket, heartbeat: Heartbeat, alive: () => void): void {
  let deadline: NodeJS.Timeout | null = null
  const living = () => {
    if (deadline) clearTimeout(deadline)
    deadline = null
    alive()
  }
  const ping = setInterval(() => {
    socket.ping()
    deadline ??= setTimeout(() => socket.terminate(), heartbeat.answerWithin)
  }, heartbeat.every)
  socket.on('pong', living)
  socket.on('message', living)
  socket.once('close', () => {
    clearInterval(ping)
    if (deadline) clearTimeout(deadline)
  })
}

type LinkSocket = ConstructorParameters<typeof RPCLink>[0]['websocket']

/** The ws socket in the browser's shape, which it has at run time for everything the link uses. */
function asDomSocket(socket: WebSocket): LinkSocket {
  return socket as unknown as LinkSocket
}
