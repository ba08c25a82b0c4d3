import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import type { DeskContract } from '../shared/contract/desk.ts'
import { firstThat, openDesk, tempFolder } from './fixtures/desk-rig.ts'
import { startWebHost, type WebHost } from './web-host.ts'

let host: WebHost
let token: string
let origin: string
const closing: (() => Promise<void> | void)[] = []

beforeAll(async () => {
  const folder = tempFolder()
  const rendererDir = join(folder.path, 'renderer')
  mkdirSync(join(rendererDir, 'assets'), { recursive: true })
  writeFileSync(join(rendererDir, 'index.html'), '<!doctype html><title>Tierdesk</title>')
  writeFileSync(join(rendererDir, 'assets', 'main-a1b2c3d4.js'), 'export {}')
  writeFileSync(join(folder.path, 'secret.json'), '{"secret":true}')
  symlinkSync(join(folder.path, 'secret.json'), join(rendererDir, 'link.json'))
  const { desk } = await openDesk({ dataDir: join(folder.path, 'data'), backendUrl: 'http://127.0.0.1:9' })
  host = await startWebHost({ router: desk.router, rendererDir, port: 0 })
  token = new URL(host.url).hash.slice(1)
  origin = `http://127.0.0.1:${host.port}`
  closing.push(
    () => folder.remove(),
    () => desk.close(),
    () => host.close(),
  )
})

afterAll(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

/** A request with its path and headers exactly as given. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: host.port, path, method, headers }, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }))
    })
    call.on('error', reject)
    call.end()
  })
}

/** What a WebSocket with these headers is answered: 'open', or the refusal. */
function knock(options: { origin?: string; host?: string; token?: string; path?: string }): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(
      `ws://127.0.0.1:${host.port}${options.path ?? '/desk'}`,
      options.token === undefined ? [] : [`tierdesk.${options.token}`],
      {
        headers: {
          ...(options.origin === undefined ? {} : { origin: options.origin }),
          ...(options.host ? { host: options.host } : {}),
        },
      },
    )
    socket.once('open', () => {
      socket.terminate()
      resolve('open')
    })
    socket.once('unexpected-response', (_request, response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString()
      })
      response.on('end', () => resolve(`${response.statusCode} ${body.trim()}`))
    })
    socket.on('error', () => undefined)
  })
}

describe('the page', () => {
  it('is served with a policy that lets no foreign script run', async () => {
    const { status, body, headers } = await get('/')
    expect(status).toBe(200)
    expect(body).toContain('Tierdesk')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    })
  })

  it('lets the browser keep what is named by its content', async () => {
    const { headers } = await get('/assets/main-a1b2c3d4.js')
    expect(headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8' })
    expect(String(headers['cache-control'])).toContain('immutable')
  })

  it.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/../../secret.json',
    '/..%5csecret.json',
    '/link.json',
    '/%00',
    '/%',
    '//etc/passwd',
    '/assets',
    '/nothing.js',
  ])('never leads out of its folder: %s', async (path) => {
    const { status, body } = await get(path)
    expect(status).toBe(404)
    expect(body).not.toContain('secret":')
  })

  it.each(['localhost', 'evil.example', '127.0.0.1'])('is not served under the name %s', async (name) => {
    const { status, body } = await get('/', { host: name === '127.0.0.1' ? name : `${name}:${host.port}` })
    expect(status).toBe(403)
    expect(body).toMatch(/only served at http:\/\/127\.0\.0\.1/)
  })

  it('can only be read', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405)
    expect((await get('/', {}, 'HEAD')).body).toBe('')
  })
})

describe('the socket', () => {
  it('opens for the page with its token', async () => {
    expect(await knock({ origin, token })).toBe('open')
  })

  it.each([
    ['no origin', () => ({ token })],
    ['a foreign origin', () => ({ token, origin: 'https://evil.example' })],
    ['localhost, which others may share', () => ({ token, origin: `http://localhost:${host.port}` })],
    ['another port', () => ({ token, origin: 'http://127.0.0.1:1' })],
    ['the null origin', () => ({ token, origin: 'null' })],
    ['no token', () => ({ origin })],
    ['an empty token', () => ({ origin, token: '' })],
    ['a wrong token', () => ({ origin, token: 'x'.repeat(43) })],
    ['a token cut short', () => ({ origin, token: token.slice(0, -1) })],
    ['a foreign host', () => ({ origin, token, host: 'evil.example' })],
    ['another path', () => ({ origin, token, path: '/other' })],
  ])('stays closed for %s, with a sentence', async (_name, options) => {
    expect(await knock(options())).toMatch(/^403 [A-Z].*\.$/)
  })

  it('survives a peer that hangs up in the middle of it', async () => {
    await new Promise<void>((resolve) => {
      const raw = connect(host.port, '127.0.0.1', () => {
        raw.write(
          `GET /desk HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nOrigin: ${origin}\r\n\r\n`,
        )
        raw.resetAndDestroy()
      })
      raw.once('close', () => resolve())
    })
    expect((await get('/')).status).toBe(200)
  })

  it('speaks the desk contract', async () => {
    const socket = new globalThis.WebSocket(`ws://127.0.0.1:${host.port}/desk`, [`tierdesk.${token}`])
    socket.close()
    const own = new WebSocket(`ws://127.0.0.1:${host.port}/desk`, [`tierdesk.${token}`], { headers: { origin } })
    await new Promise((resolve) => own.once('open', resolve))
    const client: ContractRouterClient<DeskContract> = createORPCClient(
      new RPCLink({ websocket: own as unknown as globalThis.WebSocket }),
    )
    const session = await firstThat(await client.session.watch(), () => true)
    expect(session).toMatchObject({ state: 'signed_out' })
    own.terminate()
  })
})
