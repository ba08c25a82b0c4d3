import { mkdir } from 'node:fs/promises'
import type { Logger } from 'pino'
import { prepareTriage } from '../shared/triage/prepare.ts'
import { resolveHost } from './alerts/send/safe-address.ts'
import { AlertWorker } from './alerts/worker.ts'
import { AroundHub } from './around/around-hub.ts'
import type { AssistConfig } from './assist/assist-config.ts'
import { chatEndpoint } from './assist/chat-model.ts'
import { DraftWriter } from './assist/draft-reply.ts'
import { defaultQuota, wholeFilesAtOnce } from './attachments/deps.ts'
import { Slots } from './attachments/slots.ts'
import { CommandQueue } from './commands/command-queue.ts'
import { KnownCases } from './commands/known-cases.ts'
import { runBatch } from './commands/run-batch.ts'
import { serverKeys } from './db/attachment-key.ts'
import { connect, type Database } from './db/connect.ts'
import { migrate } from './db/migrate.ts'
import { signingKey } from './db/signing-key.ts'
import { demoAtWork } from './demo/at-work.ts'
import { demoFloor } from './demo/index.ts'
import { CommittedCases } from './feed/committed-cases.ts'
import { LiveHub } from './feed/live-hub.ts'
import { houseSweep } from './house/sweep.ts'
import { createApp } from './http/app.ts'
import { mountAttachments } from './http/attachment-routes.ts'
import { mountBootstrap } from './http/bootstrap-route.ts'
import { mountHealth } from './http/health.ts'
import { mountOpenApi } from './http/openapi.ts'
import { mountProcedures } from './http/procedures.ts'
import { createLimits, type LimitRates } from './http/rate-limit.ts'
import { mountReference } from './http/reference.ts'
import { mountSchemas } from './http/schemas.ts'
import { mountWebSocket } from './http/websocket.ts'
import { AccessTokens } from './identity/access-tokens.ts'
import { warmUpPasswords } from './identity/passwords.ts'
import { seedDemo } from './identity/seed-demo.ts'
import { WorkspaceContexts } from './identity/workspace-context.ts'
import type { IntakeDeps } from './intake/receive-cases.ts'
import { createLog, describeError } from './log.ts'
import { OutgoingWorker } from './outgoing/worker.ts'
import { PresenceKeeper } from './routing/presence-keeper.ts'
import type { Services } from './services.ts'
import { SurgeWatch } from './surge/watch.ts'
import { linkRelated } from './triage/link-related.ts'
import { WorkspaceModels } from './triage/models.ts'
import { triageSweep } from './triage/sweep.ts'

export interface BackendOptions {
  /** PostgreSQL; without it PGlite runs in `dataDir`, or in memory when there is none. */
  readonly databaseUrl?: string | undefined
  readonly dataDir?: string | undefined
  readonly host?: string
  /** 0 takes any free port. */
  readonly port?: number
  readonly demo?: boolean
  readonly resetDemo?: boolean
  readonly accessTokenSeconds?: number
  readonly poolSize?: number
  readonly rates?: Partial<LimitRates>
  readonly log?: Logger
  readonly now?: () => Date
  /** False: neither triage nor the house acts by itself as time passes; for tests that count every event. */
  readonly sweep?: boolean
  /** Milliseconds the backend is up before it climbs ladders by itself, so that what waits at desks arrives first. */
  readonly houseGrace?: number
  /** Hosts that alerts may be sent to though they are not on the public internet; `*`: any. */
  readonly alertHosts?: readonly string[] | undefined
  /** The model that drafts replies; left out: there is none, and nothing is offered. */
  readonly assist?: AssistConfig | undefined
  /** False: alerts are sent only when the worker is run by hand. */
  readonly sendAlerts?: boolean
  /** Most bytes that the files of one workspace may have together. */
  readonly attachmentQuota?: number
  /** False: messages leave only when the worker is run by hand; so, unless it is said, when nothing sweeps. */
  readonly sendMessages?: boolean
}

export interface Backend {
  readonly url: string
  readonly services: Services
  close(): Promise<void>
}

/** Starts a backend: database, migrations, demo workspace if asked for, HTTP and WebSocket. Any number may share a PostgreSQL. */
export async function createBackend(options: BackendOptions = {}): Promise<Backend> {
  if (options.dataDir) await mkdir(options.dataDir, { recursive: true })
  const database = await connect({
    databaseUrl: options.databaseUrl,
    pgliteDir: options.dataDir,
    poolSize: options.poolSize,
  })
  try {
    await database.alone(() => migrate(database.db))
    return await serve(database, options)
  } catch (error) {
    await database.close()
    throw error
  }
}

async function serve(database: Database, options: BackendOptions): Promise<Backend> {
  const services = await createServices(database, options)
  const app = await createApp(services)
  let closing = false
  mountHealth(app, services, () => closing)
  mountOpenApi(app)
  mountSchemas(app)
  await mountReference(app)
  mountBootstrap(app, services)
  mountAttachments(app, services)
  mountProcedures(app, services)
  const endSockets = mountWebSocket(app, services)
  await services.hub.start()
  await services.around.start()
  services.presence.start()
  if (options.demo) await services.presence.pretend(demoFloor.workspace.id, demoAtWork)
  if (options.sweep ?? true) {
    // The demo tells a past up to now: whoever opens it must not watch the flags of that past come up one by one.
    if (options.demo) await services.sweep.sweep()
    services.sweep.start()
    services.surges.start()
    services.house.start()
  }
  if (options.sendAlerts ?? true) services.alerts.start()
  if (options.sendMessages ?? options.sweep ?? true) services.outgoing.start()
  const url = await app.listen({ host: options.host ?? '127.0.0.1', port: options.port ?? 0 })
  prepareTriage(setImmediate, () => performance.now())
  return {
    url,
    services,
    async close() {
      if (closing) return
      closing = true
      const { sweep, surges, house, alerts, outgoing } = services
      await Promise.all([sweep, surges, house, alerts, outgoing].map((worker) => worker.stop()))
      await services.hub.stop()
      await services.around.stop()
      endSockets()
      await app.close()
      await services.presence.stop()
      await database.close()
    },
  }
}

async function createServices(database: Database, options: BackendOptions): Promise<Services> {
  const { db } = database
  const now = options.now ?? (() => new Date())
  const log = options.log ?? createLog('silent')
  const contexts = new WorkspaceContexts()
  const committed = new CommittedCases()
  const key = await signingKey(db, now())
  const tokens = new AccessTokens({ key, seconds: options.accessTokenSeconds ?? 15 * 60, now })
  const batch = { db, contexts, committed, now, known: new KnownCases() }
  const queue = new CommandQueue((workspaceId, orders) =>
    runBatch({ ...batch, onLeaving: (id) => outgoing.nudge(id) }, workspaceId, orders),
  )
  const onRelated: IntakeDeps['onRelated'] = (workspaceId, newcomers) => {
    linkRelated({ database, queue, now }, workspaceId, newcomers).catch((error) =>
      log.error({ error: describeError(error) }, 'linking related cases failed'),
    )
  }
  const intake: IntakeDeps = { db, contexts, committed, now, models: new WorkspaceModels(), onRelated }
  const reset = options.resetDemo ?? false
  const seeded = options.demo ? await database.alone(() => seedDemo({ batch, intake, reset })) : null
  await warmUpPasswords()
  const guard = { allowed: new Set((options.alertHosts ?? []).map((host) => host.toLowerCase())), resolve: resolveHost }
  const alerts = new AlertWorker({
    database,
    contexts,
    guard,
    now,
    random: Math.random,
    onError: (error) => log.error({ error: describeError(error) }, 'sending alerts failed'),
  })
  const outgoing = new OutgoingWorker({
    database,
    contexts,
    queue,
    guard,
    now,
    random: Math.random,
    onError: (error) => log.error({ error: describeError(error) }, 'sending messages failed'),
  })
  return {
    database,
    log,
    feed: { db, contexts, now },
    around: new AroundHub({
      database,
      contexts,
      now,
      onError: (error) => log.error({ error: describeError(error) }, 'telling who is around failed'),
    }),
    hub: new LiveHub({
      database,
      contexts,
      committed,
      onAlerts: (workspaceId) => alerts.nudge(workspaceId),
      onError: (error) => log.error({ error: describeError(error) }, 'live failed'),
    }),
    queue,
    alerts,
    drafts: new DraftWriter(options.assist ? modelOf(options.assist) : null),
    outgoing,
    sweep: triageSweep({
      database,
      queue,
      contexts,
      now,
      onError: (error) => log.error({ error: describeError(error) }, 'triage sweep failed'),
    }),
    presence: new PresenceKeeper({
      db,
      now,
      onError: (error) => log.error({ error: describeError(error) }, 'writing down who is there failed'),
    }),
    surges: new SurgeWatch({
      database,
      contexts,
      now,
      onError: (error) => log.error({ error: describeError(error) }, 'looking for surges failed'),
    }),
    house: houseSweep({
      database,
      queue,
      contexts,
      now,
      grace: options.houseGrace,
      onError: (error) => log.error({ error: describeError(error) }, 'house sweep failed'),
    }),
    sessions: { db, contexts, tokens, refreshKey: key.secret, now, demo: options.demo ?? false },
    authenticate: { db, contexts, tokens, demoKey: seeded?.key ?? null },
    intake,
    attachments: {
      db,
      keys: await serverKeys(db, now()),
      now,
      quota: options.attachmentQuota ?? defaultQuota,
      slots: new Slots(wholeFilesAtOnce),
    },
    limits: createLimits(options.rates),
    triage: { db, contexts, now },
    demo: seeded?.demo ?? null,
  }
}

function modelOf({ hosts, ...endpoint }: AssistConfig) {
  const guard = { allowed: new Set(hosts.map((host) => host.toLowerCase())), resolve: resolveHost }
  return chatEndpoint({ ...endpoint, guard })
}
