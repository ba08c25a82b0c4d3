import type { Logger } from 'pino'
import type { Demo } from '../shared/contract/backend.ts'
import type { AlertWorker } from './alerts/worker.ts'
import type { AroundHub } from './around/around-hub.ts'
import type { DraftWriter } from './assist/draft-reply.ts'
import type { AttachmentDeps } from './attachments/deps.ts'
import type { CommandQueue } from './commands/command-queue.ts'
import type { Database } from './db/connect.ts'
import type { FeedDeps } from './feed/changes.ts'
import type { LiveHub } from './feed/live-hub.ts'
import type { Limits } from './http/rate-limit.ts'
import type { AuthenticateDeps } from './identity/authenticate.ts'
import type { SessionDeps } from './identity/sessions.ts'
import type { IntakeDeps } from './intake/receive-cases.ts'
import type { OutgoingWorker } from './outgoing/worker.ts'
import type { PresenceKeeper } from './routing/presence-keeper.ts'
import type { SurgeWatch } from './surge/watch.ts'
import type { CaseSweep } from './sweep/case-sweep.ts'
import type { PolicyDeps } from './triage/change-policy.ts'

/** Everything the routes call, made once per backend. */
export interface Services {
  readonly database: Database
  readonly log: Logger
  readonly feed: FeedDeps
  readonly hub: LiveHub
  /** Who is around which case right now. */
  readonly around: AroundHub
  readonly queue: CommandQueue
  /** Looks at cases again as time passes. */
  readonly sweep: CaseSweep
  /** Keeps the record informed of who is there. */
  readonly presence: PresenceKeeper
  /** Looks for floods of cases. */
  readonly surges: SurgeWatch
  /** Does what the house must do by itself: ladders, automatic rules. */
  readonly house: CaseSweep
  /** Sends alerts and hands them on. */
  readonly alerts: AlertWorker
  /** Drafts of replies by a model, where one is configured. */
  readonly drafts: DraftWriter
  /** Sends what people wrote to customers, and what the AI is told. */
  readonly outgoing: OutgoingWorker
  readonly sessions: SessionDeps
  readonly authenticate: AuthenticateDeps
  readonly intake: IntakeDeps
  /** Files on notes and posts. */
  readonly attachments: AttachmentDeps
  readonly limits: Limits
  readonly triage: PolicyDeps
  /** What the sign-in screen offers for trying out; null unless started with `--demo`. */
  readonly demo: Demo | null
}
