import { ORPCError } from '@orpc/client'
import type { SyncStatus } from '../../shared/contract/desk.ts'
import type { Cache } from '../cache/cache.ts'
import type { WritableDb } from '../cache/db.ts'
import { countItems } from '../cache/sql/case-item.ts'
import type { Owner } from '../cache/sql/meta.ts'
import { listOutboxCases, settleByConfirmed, settleBySeq } from '../cache/sql/outbox.ts'
import { readStandpoint, type Standpoint } from '../cache/standpoint.ts'
import type { ChangeHub } from '../change-hub.ts'
import { rebaseCase } from '../outbox/rebase.ts'
import { applyChanges } from './apply-changes.ts'
import type { BootstrapJob } from './bootstrap-messages.ts'
import { StreamRefused } from './bootstrap-stream.ts'
import type { Transport } from './transport.ts'

/** Cases handed over before the rest of the first load. */
const previewCases = 300

/** What a load needs of the desk around it. */
export interface LoadHost {
  readonly cache: Cache
  readonly key: Buffer
  readonly backendUrl: string
  readonly transport: Pick<Transport, 'bootstrap'>
  readonly hub: ChangeHub
  owner(): Owner
  standpoint(): Standpoint
  /** What was read of the directory is out of date. */
  directoryChanged(): void
  serverNow(): number
  /** How far the load is; null when it has ended, well or not. */
  progress(bootstrap: SyncStatus['bootstrap']): void
}

/** Loads the cache's next generation and puts it in place, with the outbox decided on top of it. */
export async function loadCache(host: LoadHost, accessToken: string, signal: AbortSignal): Promise<void> {
  const { cache, hub } = host
  try {
    const loaded = await host.transport.bootstrap(
      loadJob(host, accessToken),
      {
        progress: (done, of) => host.progress({ done, of }),
        preview: (changes) => {
          cache.write((db) => applyChanges(db, { changes, cursor: null }, host.owner(), host.serverNow()))
          host.directoryChanged()
          hub.changed('cases', 'directory', 'session', 'alerts', 'guides')
        },
      },
      signal,
    )
    signal.throwIfAborted()
    cache.adopt(loaded, (db) => joinOutbox(db, loaded.cursor, host))
    host.directoryChanged()
    hub.changed('cases', 'directory', 'session', 'outbox', 'alerts', 'guides')
  } catch (error) {
    if (error instanceof StreamRefused && error.status === 401) throw new ORPCError('UNAUTHORIZED', { status: 401 })
    throw error
  } finally {
    host.progress(null)
  }
}

/** Lays the outbox over what was loaded: what the load already brought of it is done, the rest is decided on top. */
function joinOutbox(db: WritableDb, cursor: number, host: LoadHost): void {
  settleBySeq(db, cursor)
  settleByConfirmed(db)
  const standpoint = readStandpoint(db, host.owner())
  for (const caseId of listOutboxCases(db)) rebaseCase(db, caseId, standpoint, host.serverNow())
}

function loadJob(host: LoadHost, accessToken: string): BootstrapJob {
  const { id, teamIds, role, limits, active } = host.standpoint().member
  return {
    url: new URL('/v1/feed/bootstrap?alerts=1&guides=1', host.backendUrl).href,
    accessToken,
    nextPath: host.cache.nextPath,
    key: host.key.toString('hex'),
    viewer: { id, teamIds: [...teamIds], role, limits, active },
    now: host.serverNow(),
    preview: host.cache.read(countItems) === 0 ? previewCases : 0,
  }
}
