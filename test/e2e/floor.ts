import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, test as base, expect, type Page } from '@playwright/test'
import { type CuttableProxy, startCuttableProxy } from '../fixtures/cuttable-proxy.ts'
import { type Running, startBackendProcess, startDeskProcess } from '../fixtures/processes.ts'

/** A floor for end-to-end tests: one real backend with the demo workspace, and as many real desks as a test asks for. */

export const password = 'tierdesk-demo'
export const workspace = 'harbor'

/** One agent's desk: its process, its own network line to the backend, and a page that shows it. */
export interface Desk {
  readonly page: Page
  /** The line to the backend: cut it, restore it. */
  readonly line: CuttableProxy
  readonly dataDir: string
  url(): string
  /** Ends the desk process without warning. */
  killHard(): Promise<void>
  /** Starts the desk process anew on the same data and opens it. */
  restart(): Promise<void>
}

export interface Floor {
  readonly backend: Running
  /** A desk with its page open at the sign-in screen. */
  openDesk(): Promise<Desk>
  /** A desk somebody is signed in at, with the inbox loaded. */
  signedIn(email: string): Promise<Desk>
}

export const test = base.extend<{ floor: Floor }, { backend: Running }>({
  backend: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern even when nothing is used
    async ({}, use) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'tierdesk-e2e-backend-'))
      const backend = await startBackendProcess({ dataDir })
      await use(backend)
      await backend.kill()
      await rm(dataDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  floor: async ({ backend, browser }, use) => {
    const desks = manyDesks(browser, () => backend.url)
    await use({ backend, ...desks })
    await desks.closeAll()
  },
})

/** Opens desks at one backend, and closes all of them in the end. */
export function manyDesks(browser: Browser, backendUrl: () => string) {
  const closing: (() => Promise<unknown>)[] = []
  const openDesk = async (before = backendUrl()): Promise<Desk> => {
    const dataDir = await mkdtemp(join(tmpdir(), 'tierdesk-e2e-desk-'))
    closing.push(() => rm(dataDir, { recursive: true, force: true }))
    const line = await startCuttableProxy(new URL(before))
    closing.push(() => line.close())
    let running = await startDeskProcess({ dataDir, backendUrl: line.url })
    closing.push(() => running.kill())
    const context = await browser.newContext()
    closing.push(() => context.close())
    const page = await context.newPage()
    await page.goto(running.url)
    return {
      page,
      line,
      dataDir,
      url: () => running.url,
      killHard: () => running.kill('SIGKILL'),
      async restart() {
        running = await startDeskProcess({ dataDir, backendUrl: line.url })
        await page.goto(running.url)
      },
    }
  }
  return {
    openDesk,
    async signedIn(email: string): Promise<Desk> {
      const desk = await openDesk()
      await signIn(desk.page, email)
      return desk
    },
    async closeAll(): Promise<void> {
      for (const close of closing.reverse()) await close()
    },
  }
}

/** Signs in by the form and waits for the inbox. */
export async function signIn(page: Page, email: string, secret = password, slug = workspace): Promise<void> {
  await trySignIn(page, email, secret, slug)
  const cases = page.getByRole('listbox', { name: /cases/i })
  await expect(cases.or(page.getByText('You own no open cases'))).toBeVisible()
}

/** Fills in the form and sends it. */
export async function trySignIn(page: Page, email: string, secret = password, slug = workspace): Promise<void> {
  await page.getByLabel('Workspace').fill(slug)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(secret)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

export { expect }
