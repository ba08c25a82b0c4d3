import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPglite } from '../../src/backend/db/pglite.ts'
import { startBackendProcess } from '../fixtures/processes.ts'
import { type Desk, manyDesks, test as withFloor } from './floor.ts'

/** A floor whose backend belongs to one test, so that the test may break it. */
export interface OwnFloor {
  readonly backendUrl: string
  /** Ends the backend process without warning. */
  killBackend(): Promise<void>
  /** Starts the backend anew on the same data and port; `env` is added to its environment. */
  startBackend(env?: Record<string, string>): Promise<void>
  /** Ends every session for good, as an administrator does after a theft: tokens revoked, signing key thrown away. */
  revokeSessions(): Promise<void>
  signedIn(email: string): Promise<Desk>
}

export const test = withFloor.extend<{ ownFloor: OwnFloor }>({
  ownFloor: [
    async ({ browser }, use) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'tierdesk-e2e-own-backend-'))
      let backend = await startBackendProcess({ dataDir })
      const backendUrl = backend.url
      const desks = manyDesks(browser, () => backendUrl)
      const startBackend = async (env: Record<string, string> = {}) => {
        backend = await startBackendProcess({ dataDir, port: Number(new URL(backendUrl).port), env })
      }
      await use({
        backendUrl,
        killBackend: () => backend.kill('SIGKILL'),
        startBackend,
        async revokeSessions() {
          await backend.kill()
          const { pglite, release } = await openPglite(dataDir)
          await pglite.exec('UPDATE refresh_token SET revoked_at = now(); DELETE FROM signing_key')
          await pglite.close()
          await release()
          await startBackend()
        },
        signedIn: desks.signedIn,
      })
      await desks.closeAll()
      await backend.kill()
      await rm(dataDir, { recursive: true, force: true })
    },
    { timeout: 120_000 },
  ],
})

export { expect } from './floor.ts'
