import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { listenOnPostgres } from './listen-postgres.ts'
import { openPglite } from './pglite.ts'
import { PgliteLine } from './pglite-line.ts'
import { preparedPool } from './prepared-pool.ts'
import type { Tables } from './tables.ts'

/** Called with the payload of each notification. */
export type OnNotification = (payload: string) => void

/** A database, whichever it is. */
export interface Database {
  readonly kind: 'postgres' | 'pglite'
  readonly db: Kysely<Tables>
  /**
   * Hears what other connections NOTIFY on `channel`, in commit order. `onGap` is called when notifications may have
   * been lost (the connection broke and is back). Resolves once it is listening.
   */
  listen(channel: string, onNotification: OnNotification, onGap: () => void): Promise<() => Promise<void>>
  /** Runs `work` while no other node runs any: for what must happen once, whoever starts first. */
  alone<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface ConnectOptions {
  /** PostgreSQL connection string; without it PGlite runs in this process. */
  readonly databaseUrl?: string | undefined
  /** Folder of the embedded database; without it PGlite keeps everything in memory. */
  readonly pgliteDir?: string | undefined
  readonly poolSize?: number | undefined
}

/** Opens the database. Nothing is migrated yet. */
export function connect(options: ConnectOptions): Promise<Database> {
  return options.databaseUrl
    ? connectPostgres(options.databaseUrl, options.poolSize ?? 10)
    : connectPglite(options.pgliteDir)
}

const int8 = 20

/** `bigint` columns hold counters far below 2^53. */
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === int8 ? Number : pg.types.getTypeParser(oid, format ?? 'text')) as typeof pg.types.getTypeParser,
}

async function connectPostgres(connectionString: string, max: number): Promise<Database> {
  const config = { connectionString, types, application_name: 'tierdesk-backend', connectionTimeoutMillis: 10_000 }
  // Statements that need not wait for each other's answers share a round trip.
  const pool = new pg.Pool({ ...config, pipeline: true, max, idle_in_transaction_session_timeout: 60_000 })
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparedPool(pool) }) })
  return {
    kind: 'postgres',
    db,
    listen: (channel, onNotification, onGap) => listenOnPostgres(config, channel, { onNotification, onGap }),
    alone: (work) => aloneOnPostgres(config, work),
    close: () => db.destroy(),
  }
}

/** Holds a lock on a connection of its own, which frees it even when this process dies. */
async function aloneOnPostgres<T>(config: pg.ClientConfig, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...config, keepAlive: true, connectionTimeoutMillis: 30_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query("SELECT pg_advisory_lock(hashtextextended('tierdesk start', 0))")
    return await work()
  } finally {
    await client.end()
  }
}

async function connectPglite(dir: string | undefined): Promise<Database> {
  const { pglite, release } = await openPglite(dir)
  const listeners = new Map<string, OnNotification>()
  // It has one session: transactions come one after the other, however long they wait.
  const pool = new pg.Pool({
    user: 'postgres',
    host: 'embedded',
    password: '',
    ssl: false,
    types,
    stream: () => new PgliteLine(pglite),
    pipeline: true,
    max: 1,
    idleTimeoutMillis: 0,
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => {
    client.on('notification', ({ channel, payload }) => listeners.get(channel)?.(payload ?? ''))
  })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparedPool(pool) }) })
  return {
    kind: 'pglite',
    db,
    async listen(channel, onNotification) {
      listeners.set(channel, onNotification)
      await pool.query(`LISTEN ${channel}`)
      return async () => {
        listeners.delete(channel)
        await pool.query(`UNLISTEN ${channel}`)
      }
    },
    // One process has the folder.
    alone: (work) => work(),
    async close() {
      await db.destroy()
      await pglite.close()
      await release()
    },
  }
}
