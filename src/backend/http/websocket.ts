import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { onError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/ws'
import type { FastifyInstance } from 'fastify'
import { type WebSocket, WebSocketServer } from 'ws'
import { maxIntakeBytes } from '../../shared/contract/intake.ts'
import { authenticateMember, bearer, type SignedIn } from '../identity/authenticate.ts'
import { describeError } from '../log.ts'
import type { Services } from '../services.ts'
import { reportFault } from './procedures.ts'
import { router } from './router.ts'

/** Milliseconds; the most `setTimeout` can wait. */
const longestTimer = 2 ** 31 - 1

/** Close codes of our own: what the desk does next depends on them. */
const closeCodes = { tokenExpired: 4401, goingAway: 1001 } as const

const tokenProtocol = /^tierdesk\.([\w.-]+)$/
/** A desk that answers no ping until the next one is gone: so long, at most twice, it still counts as there. */
const pingMs = 10_000
/** A desk that does not read what it is sent is cut off when this much waits for it. */
const maxBuffered = 16 * 1024 * 1024

/**
 * The contract over WebSocket at `/rpc/ws`. The access token comes as the subprotocol `tierdesk.<token>` or as a
 * header and is checked before the upgrade; the connection ends when it expires. Gives a function that ends them all.
 */
export function mountWebSocket(app: FastifyInstance, services: Services): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxIntakeBytes, clientTracking: true })
  const rpc = new RPCHandler(router, { clientInterceptors: [onError(reportFault(services))] })
  const alive = new WeakSet<WebSocket>()

  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    void admit(request, services).then(
      (admitted) => {
        if (admitted.kind === 'refused') return refuse(socket, admitted)
        sockets.handleUpgrade(request, socket, head, (webSocket) => serve(webSocket, request, admitted.who))
      },
      (error: unknown) => {
        services.log.error({ error: describeError(error) }, 'upgrade failed')
        socket.destroy()
      },
    )
  })

  function serve(webSocket: WebSocket, request: IncomingMessage, who: SignedIn): void {
    alive.add(webSocket)
    webSocket.on('pong', () => alive.add(webSocket))
    webSocket.on('error', () => webSocket.terminate())
    const expiry = setTimeout(
      () => webSocket.close(closeCodes.tokenExpired, 'Sign in again.'),
      // A timer holds 24.8 days at most and fires at once beyond: who stays connected longer signs in again then.
      Math.min(longestTimer, Math.max(0, who.expiresAt - Date.now())),
    )
    webSocket.on('close', () => clearTimeout(expiry))
    const ip = request.socket.remoteAddress ?? ''
    void rpc.upgrade(webSocket, { context: { services, ip, authorization: undefined, claims: who } })
  }

  const pings = setInterval(() => {
    for (const webSocket of sockets.clients) {
      if (!alive.has(webSocket) || webSocket.bufferedAmount > maxBuffered) webSocket.terminate()
      else {
        alive.delete(webSocket)
        webSocket.ping()
      }
    }
  }, pingMs)
  pings.unref()

  return () => {
    clearInterval(pings)
    for (const webSocket of sockets.clients) {
      webSocket.close(closeCodes.goingAway, 'The server is restarting.')
      webSocket.terminate()
    }
    sockets.close()
  }
}

type Admission =
  | { readonly kind: 'admitted'; readonly who: SignedIn }
  | { readonly kind: 'refused'; readonly status: string; readonly message: string }

async function admit(request: IncomingMessage, services: Services): Promise<Admission> {
  const { origin, host } = request.headers
  if (new URL(request.url ?? '/', 'http://localhost').pathname !== '/rpc/ws') {
    return { kind: 'refused', status: '404 Not Found', message: 'There is no such address here.' }
  }
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
    return { kind: 'refused', status: '403 Forbidden', message: 'Other web pages may not use this server.' }
  }
  const who = await authenticateMember(services.authenticate, tokenOf(request))
  return who ? { kind: 'admitted', who } : { kind: 'refused', status: '401 Unauthorized', message: 'Sign in again.' }
}

function tokenOf(request: IncomingMessage): string | null {
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((protocol) => protocol.trim())
  const token = offered.map((protocol) => tokenProtocol.exec(protocol)?.[1]).find((found) => found !== undefined)
  return token ?? bearer(request.headers.authorization)
}

function refuse(socket: Duplex, { status, message }: { status: string; message: string }): void {
  const body = JSON.stringify({ message })
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  )
}
