import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { RPCHandler } from '@orpc/server/ws'
import { type WebSocket, WebSocketServer } from 'ws'
import type { DeskRouter } from './api/router.ts'
import { findFile, sendFile } from './static-files.ts'

/** The desk behind a page on this machine, for thin clients and for tests in a real browser. */

export interface WebHostOptions {
  readonly router: DeskRouter
  /** Folder of the built screens. */
  readonly rendererDir: string
  /** 0 takes any free port. */
  readonly port: number
}

export interface WebHost {
  readonly port: number
  /** The page with its token; whoever has it is let in. */
  readonly url: string
  close(): Promise<void>
}

/** Largest message taken from the page, in bytes. */
const largestMessage = 4 * 1024 * 1024
const protocolPrefix = 'tierdesk.'

/** Listens on the loopback address only and serves the screens and the desk contract at `/desk`. */
export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const token = randomBytes(32).toString('base64url')
  const server = createServer()
  const port = await listen(server, options.port)
  const origin = `http://127.0.0.1:${port}`
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessage,
    perMessageDeflate: false,
    handleProtocols: (offered) => [...offered].find((name) => name.startsWith(protocolPrefix)) ?? false,
  })
  const handler = new RPCHandler(options.router)
  server.on(
    'request',
    (request, response) => void answer(request, response, { origin, rendererDir: options.rendererDir }),
  )
  server.on('upgrade', (request, socket, head) => {
    const refusal = refuseUpgrade(request, origin, token)
    if (refusal) {
      turnAway(socket, refusal)
      return
    }
    sockets.handleUpgrade(request, socket, head, (connection: WebSocket) => {
      connection.on('error', () => connection.terminate())
      void handler.upgrade(connection)
    })
  })
  return {
    port,
    url: `${origin}/#${token}`,
    async close() {
      for (const connection of sockets.clients) connection.terminate()
      sockets.close()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: { readonly origin: string; readonly rendererDir: string },
): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders(site.origin))) response.setHeader(name, value)
  // A name that somebody's DNS points at this machine must not make their page ours.
  if (`http://${request.headers.host}` !== site.origin) {
    plain(response, 403, `This page is only served at ${site.origin}.`)
    return
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    plain(response, 405, 'Only reading is possible here.')
    return
  }
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'
  const file = await findFile(site.rendererDir, path)
  if (file) sendFile(response, file, request.method === 'GET')
  else plain(response, 404, 'There is no such page here.')
}

/** Why a WebSocket is not let in, in a sentence; null when it is. */
function refuseUpgrade(request: IncomingMessage, origin: string, token: string): string | null {
  if (request.url !== '/desk') return 'There is nothing to connect to here.'
  if (`http://${request.headers.host}` !== origin) return `This desk is only served at ${origin}.`
  if (request.headers.origin !== origin) return 'Only the desk’s own page may connect.'
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim())
  const given = offered.find((name) => name.startsWith(protocolPrefix))?.slice(protocolPrefix.length) ?? ''
  return sameSecret(given, token) ? null : 'This page’s token is not this desk’s. Open the address the desk printed.'
}

function sameSecret(given: string, secret: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(secret)
  return a.length === b.length && timingSafeEqual(a, b)
}

function turnAway(socket: Duplex, sentence: string): void {
  const body = `${sentence}\n`
  // The peer may be gone already; then there is nobody to tell.
  socket.on('error', () => socket.destroy())
  socket.end(
    `HTTP/1.1 403 ${STATUS_CODES[403]}\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}

function plain(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(`${sentence}\n`)
}

/** The screens' own styles are written by their component library at run time, hence `unsafe-inline` for styles alone. */
function securityHeaders(origin: string): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      // Pictures that hang on notes are shown from memory; a `blob:` runs nothing in an image.
      "img-src 'self' data: blob:",
      "font-src 'self'",
      `connect-src 'self' ${origin.replace('http:', 'ws:')}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  }
}
