import { afterAll, beforeAll, describe } from 'vitest'
import { type PostgresServer, startPostgres } from '../../../test/fixtures/postgres.ts'
import { type Backend, type BackendOptions, createBackend } from '../server.ts'

/** Starts one more backend on the same database; PGlite lives in one process, so there it is a database of its own. */
export type StartBackend = (options?: BackendOptions) => Promise<Backend>

/** Runs the same suite on the embedded database and on a real PostgreSQL. */
export function onEachStore(name: string, suite: (start: StartBackend, store: 'pglite' | 'postgres') => void): void {
  describe(`${name} on PGlite`, () => {
    const running: Backend[] = []
    afterAll(() => closeAll(running))
    suite(async (options) => keep(running, await createBackend(options)), 'pglite')
  })

  describe(`${name} on PostgreSQL`, () => {
    const running: Backend[] = []
    let server: PostgresServer
    let databaseUrl: string
    beforeAll(async () => {
      server = await startPostgres()
      databaseUrl = await server.createDatabase()
    })
    afterAll(async () => {
      await closeAll(running)
      await server.stop()
    })
    suite(async (options) => keep(running, await createBackend({ databaseUrl, ...options })), 'postgres')
  })
}

function keep(running: Backend[], backend: Backend): Backend {
  running.push(backend)
  return backend
}

async function closeAll(running: readonly Backend[]): Promise<void> {
  for (const backend of running) await backend.close()
}
