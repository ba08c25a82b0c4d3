import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Running, startBackendProcess } from '../../test/fixtures/processes.ts'
import { clientWith } from './testing/floor.ts'

let dataDir: string
const running: Running[] = []

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tierdesk-main-'))
})
afterEach(async () => {
  for (const backend of running.splice(0)) await backend.kill('SIGKILL')
  await rm(dataDir, { recursive: true, force: true })
})

async function startIt(options: { demo?: boolean } = {}): Promise<Running> {
  const backend = await startBackendProcess({ dataDir, ...options })
  running.push(backend)
  return backend
}

it('starts with the demo, notes where it is, survives SIGKILL, and seeds only once', async () => {
  const first = await startIt()
  expect(JSON.parse(await readFile(join(dataDir, 'backend.json'), 'utf8'))).toEqual({
    url: first.url,
    pid: first.child.pid,
  })
  const { demo } = await clientWith(first.url, null).auth.demo()
  const account = demo?.accounts.find(({ role }) => role === 'lead')
  const signIn = (url: string) =>
    clientWith(url, null).auth.signIn({
      workspace: 'harbor',
      email: account?.email ?? '',
      password: demo?.password ?? '',
      deskId: '0190a000-0000-7000-8000-00000000000d',
    })
  const session = await signIn(first.url)
  const before = await clientWith(first.url, session.accessToken).feed.changes({ after: 0, limit: 1 })
  await first.kill('SIGKILL')

  const second = await startIt()
  const again = await clientWith(second.url, session.accessToken).feed.changes({ after: 0, limit: 1 })
  expect(again).toEqual(before)
  await second.kill('SIGTERM')
  expect(second.child.exitCode).toBe(0)
  expect(existsSync(join(dataDir, 'backend.json'))).toBe(false)

  // Without --demo the demo's well-known password and key are good for nothing.
  const third = await startIt({ demo: false })
  expect(await clientWith(third.url, null).auth.demo()).toEqual({ demo: null })
  await expect(signIn(third.url)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  await expect(clientWith(third.url, 'tdk_demo_intake_key').intake.receive({ cases: [{}] })).rejects.toMatchObject({
    code: 'UNAUTHORIZED',
  })
}, 120_000)

it('refuses to open the same embedded database twice', async () => {
  await startIt({ demo: false })
  await expect(startBackendProcess({ dataDir, demo: false })).rejects.toThrow(/in use by process/)
}, 60_000)
