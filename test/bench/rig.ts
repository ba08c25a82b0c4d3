import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../fixtures/postgres.ts'
import { type Running, startProcess } from '../fixtures/processes.ts'
import { type BenchDesk, firstThat, memoryOf, online, startDesk } from './desk-process.ts'
import type { BenchOptions } from './options.ts'
import { fillRecord } from './record.ts'
import { leads, password, workspace } from './world.ts'

/** What one first load took. */
export interface LoadTimes {
  readonly casesPerSecond: number
  /** Milliseconds from the answer to signing in until a page of the team's cases was there. */
  readonly firstPage: number
  readonly peakMegabytes: number | null
}

/** A desk's data folder with everything loaded. */
export interface LoadedDesk {
  readonly dataDir: string
  readonly times: LoadTimes
}

/** The processes and folders of a run, each made when a row first needs it and gone at the end. */
export class Rig {
  readonly options: BenchOptions
  readonly #closing: (() => Promise<unknown>)[] = []
  #backend: Promise<string> | null = null
  #desks: Promise<readonly LoadedDesk[]> | null = null

  constructor(options: BenchOptions) {
    this.options = options
  }

  /** Says what is being prepared. */
  say(text: string): void {
    process.stderr.write(`${text}\n`)
  }

  /** A folder that goes away with the run. */
  async folder(): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), 'tierdesk-bench-'))
    this.#closing.push(() => rm(path, { recursive: true, force: true }))
    return path
  }

  /** Runs at the end, youngest first. */
  atEnd(close: () => Promise<unknown>): void {
    this.#closing.push(close)
  }

  /** The address of a backend process on PostgreSQL that holds all the cases. */
  async backend(): Promise<string> {
    this.#backend ??= this.#startBackend()
    return await this.#backend
  }

  /** Desks of both leads after their first load, one load after the other. */
  async desks(): Promise<readonly LoadedDesk[]> {
    this.#desks ??= this.#loadDesks()
    return await this.#desks
  }

  async close(): Promise<void> {
    for (const close of this.#closing.toReversed()) await close()
  }

  async #startBackend(): Promise<string> {
    this.say(`PostgreSQL with ${this.options.cases} cases …`)
    const server = await startPostgres()
    this.atEnd(() => server.stop())
    const databaseUrl = await server.createDatabase()
    await fillRecord({ databaseUrl }, this.options.cases)
    const running = await startBackend(await this.folder(), databaseUrl)
    this.atEnd(() => running.kill())
    return running.url
  }

  async #loadDesks(): Promise<readonly LoadedDesk[]> {
    const backendUrl = await this.backend()
    const desks: LoadedDesk[] = []
    // The first is loaded twice, for a median of three.
    for (const lead of [leads[0], leads[1], leads[0]]) {
      this.say(`First load ${desks.length + 1} of 3 …`)
      const dataDir = await this.folder()
      const desk = await startDesk(dataDir, backendUrl)
      try {
        desks.push({ dataDir, times: await firstLoad(desk, lead.email, this.options.cases) })
      } finally {
        await desk.stop()
      }
    }
    return desks
  }
}

/** A backend process, on PostgreSQL when `databaseUrl` is given. */
export async function startBackend(dataDir: string, databaseUrl?: string): Promise<Running> {
  return await startProcess({
    file: 'out/main/backend.js',
    args: ['--data', dataDir, '--port', '0'],
    ready: 'tierdesk-backend ready',
    env: { LOG_LEVEL: 'error', ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) },
  })
}

async function firstLoad(desk: BenchDesk, email: string, cases: number): Promise<LoadTimes> {
  const { client } = desk
  await client.session.signIn({ workspace: workspace.slug, email, password })
  const began = performance.now()
  const page = client.inbox
    .watch({ view: 'team', limit: 100 })
    .then((pages) => firstThat(pages, ({ rows }) => rows.length > 0))
    .then(() => performance.now() - began)
  await online(desk)
  const seconds = (performance.now() - began) / 1_000
  return { casesPerSecond: cases / seconds, firstPage: await page, peakMegabytes: memoryOf(desk.pid)?.most ?? null }
}
