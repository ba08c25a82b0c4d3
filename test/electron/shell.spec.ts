import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, expect, test } from '@playwright/test'

const root = resolve(import.meta.dirname, '..', '..')
const binary = process.env.TIERDESK_ELECTRON ?? ''

// biome-ignore lint/suspicious/noSkippedTests: Electron's program cannot be had on every machine; npm test says so.
test.skip(binary === '', 'Electron is not on this machine.')

let data: string
let backend: Server
let app: ElectronApplication

/** A backend that answers nothing: the shell must come up and be safe without one. */
async function startDeadBackend(): Promise<string> {
  backend = createServer((_request, response) => response.writeHead(503).end())
  await new Promise<void>((done) => backend.listen(0, '127.0.0.1', done))
  const address = backend.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

test.beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'tierdesk-electron-'))
  const asRoot = process.getuid?.() === 0
  app = await _electron.launch({
    executablePath: binary,
    args: [...(asRoot ? ['--no-sandbox'] : []), root, '--data', data, '--backend', await startDeadBackend()],
  })
})

test.afterEach(async () => {
  await app.close()
  backend.close()
  await rm(data, { recursive: true, force: true })
})

test('shows the console under its own origin, without Node', async () => {
  const page = await app.firstWindow()
  await page.waitForLoadState()
  expect(page.url()).toBe('app://tierdesk/index.html')
  const seen = await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in window))
  expect(seen).toEqual([])
})

test('opens the sign-in through the desk process', async () => {
  const page = await app.firstWindow()
  await expect(page.getByRole('button', { name: /sign in/i })).toBeVisible()
})

test('neither navigates nor opens windows nor reaches the network', async () => {
  const page = await app.firstWindow()
  await page.waitForLoadState()
  const outcome = await page.evaluate(async () => {
    const opened = window.open('https://example.com/')
    const fetched = await fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    )
    location.href = 'https://example.com/'
    return { opened: opened !== null, fetched }
  })
  expect(outcome).toEqual({ opened: false, fetched: 'refused' })
  expect(app.windows()).toHaveLength(1)
  expect(page.url()).toBe('app://tierdesk/index.html')
})

test('gives no permission', async () => {
  const page = await app.firstWindow()
  await page.waitForLoadState()
  const states = await page.evaluate(async () => [
    await Notification.requestPermission(),
    (await navigator.permissions.query({ name: 'geolocation' })).state,
  ])
  expect(states).toEqual(['denied', 'denied'])
})

test('opens a case by a second start with a link', async () => {
  const page = await app.firstWindow()
  await page.waitForLoadState()
  await app.evaluate(({ app: shell }) => {
    shell.emit('second-instance', {}, ['tierdesk', 'tierdesk://case/ESC-2026-000001'], '', null)
  })
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/case/ESC-2026-000001')
})
