import type { Member } from '../../shared/access/directory.ts'
import { asSeenBy } from '../../shared/alerts/as-seen.ts'
import type { AlertPolicy } from '../../shared/alerts/policy.ts'
import { holdLog } from '../db/alert.ts'
import {
  type Claimed,
  claimDeliveries,
  dueUnderLock,
  gatherHeld,
  markFailed,
  markSent,
  pruneAlerts,
  readContents,
} from '../db/alert-delivery.ts'
import { noSecrets, readSecrets } from '../db/alert-secret.ts'
import type { Database } from '../db/connect.ts'
import { atTheDoor, readIn, writeIn } from '../db/transaction.ts'
import { activeMember, type WorkspaceContext, type WorkspaceContexts } from '../identity/workspace-context.ts'
import { NudgedRounds } from '../sweep/nudged-rounds.ts'
import { handOnUnseen } from './hand-on.ts'
import { retryDelay } from './retry-delay.ts'
import { deliver, type Parcel } from './send/deliver.ts'
import { outsideMessage } from './send/message.ts'
import { dead, type Outcome } from './send/outcome.ts'
import type { AddressGuard } from './send/safe-address.ts'
import { tellUnaccepted } from './unaccepted.ts'

/** Deliveries on the way at once, per node and workspace. */
const batchSize = 16
/** Time between two rounds, in milliseconds; what is raised meanwhile is begun at once, by `nudge`. */
const roundEvery = 5_000
const pruneEveryMs = 3_600_000
/** How long alerts are kept. */
export const keepAlertsMs = 30 * 24 * 3_600_000

export interface AlertWorkerDeps {
  readonly database: Database
  readonly contexts: WorkspaceContexts
  readonly guard: AddressGuard
  readonly now: () => Date
  /** From 0 to under 1. */
  readonly random: () => number
  readonly onError: (error: unknown) => void
}

type Sending = { readonly claimed: Claimed; readonly parcel: Parcel | Outcome }

/**
 * Sends what is to go outside and hands on what nobody has seen. Any number of nodes may run it: a delivery is taken
 * on for the length of a lease and marked once the receiver has taken it, so it goes out at least once, with the same
 * id however often.
 */
export class AlertWorker {
  readonly #deps: AlertWorkerDeps
  readonly #rounds: NudgedRounds
  #prunedAt = 0

  constructor(deps: AlertWorkerDeps) {
    this.#deps = deps
    this.#rounds = new NudgedRounds({
      every: roundEvery,
      workspaces: () => this.#workspaces(),
      tidy: () => this.#prune(),
      one: (workspaceId) => this.workIn(workspaceId),
      onError: deps.onError,
    })
  }

  start(): void {
    this.#rounds.start()
  }

  stop(): Promise<void> {
    return this.#rounds.stop()
  }

  /** Something was raised in the workspace: does not wait for the next round. */
  nudge(workspaceId: string): void {
    this.#rounds.nudge(workspaceId)
  }

  /** Sends one test by a channel, by mail to whoever asks; null when there is no such channel. */
  async test(
    workspaceId: string,
    { channel, member, id }: { channel: string; member: Pick<Member, 'id' | 'name'>; id: string },
  ): Promise<Outcome | null> {
    const { database, contexts, guard, now } = this.#deps
    const packed = await readIn(database.db, workspaceId, async (db) => {
      const found = await contexts.current(db)
      if (!found?.context.alertPolicy.channels.some(({ key }) => key === channel)) return null
      const title = `A test by ${member.name}: this channel works`
      const raisedAt = now().toISOString()
      const blank = { reference: null, subject: null, text: null, link: null }
      const message = { id, event: 'digest', urgency: 'low', title, raisedAt, ...blank } as const
      const claimed = { id, alertId: null, channel, memberId: member.id, contact: null, attempts: 1 }
      return parcelOf(claimed, { messages: [message], context: found.context, secrets: await readSecrets(db) })
    })
    if (!packed || 'kind' in packed) return packed
    return deliver(packed, { guard, now, signal: this.#rounds.signal })
  }

  /** Everything that is due in every workspace; gives how many deliveries were tried. */
  async work(): Promise<number> {
    let tried = 0
    for (const id of await this.#workspaces()) tried += await this.workIn(id)
    return tried
  }

  /** Everything that is due in one workspace; gives how many deliveries were tried. */
  async workIn(workspaceId: string): Promise<number> {
    const { database, contexts, now } = this.#deps
    const due = await readIn(database.db, workspaceId, (db) => dueUnderLock(db, now()))
    if (due) {
      await writeIn(database.db, workspaceId, async (db) => {
        await holdLog(db)
        const found = await contexts.current(db)
        if (!found) return
        await gatherHeld(db, now())
        const raise = { context: found.context, at: now() }
        await tellUnaccepted(db, raise)
        await handOnUnseen(db, raise)
      })
    }
    let tried = 0
    while (!this.#rounds.signal.aborted) {
      const count = await this.#round(workspaceId)
      tried += count
      if (count < batchSize) break
    }
    return tried
  }

  async #round(workspaceId: string): Promise<number> {
    const { database, contexts, now } = this.#deps
    const begun = await writeIn(database.db, workspaceId, async (db) => {
      const found = await contexts.current(db)
      if (!found) return null
      const { alertPolicy } = found.context
      const leasedUntil = new Date(now().getTime() + leaseMs(alertPolicy))
      const claimed = await claimDeliveries(db, { now: now(), leasedUntil, limit: batchSize })
      const contents = await readContents(
        db,
        claimed.map(({ id }) => id),
      )
      const secrets = claimed.length > 0 ? await readSecrets(db) : new Map()
      const sendings = claimed.map((one): Sending => {
        const member = one.memberId === null ? null : activeMember(found.context, one.memberId)
        const messages = (contents.get(one.id) ?? []).map(({ alert, about }) =>
          outsideMessage(member ? asSeenBy(alert, about, member) : alert, alertPolicy),
        )
        return { claimed: one, parcel: parcelOf(one, { messages, context: found.context, secrets }) }
      })
      return { sendings, leasedUntil, policy: alertPolicy }
    })
    if (!begun) return 0
    await Promise.all(begun.sendings.map((sending) => this.#send(workspaceId, sending, begun)))
    return begun.sendings.length
  }

  async #send(
    workspaceId: string,
    { claimed, parcel }: Sending,
    { leasedUntil, policy }: { leasedUntil: Date; policy: AlertPolicy },
  ): Promise<void> {
    const { database, guard, now, random } = this.#deps
    const { signal } = this.#rounds
    const outcome = 'kind' in parcel ? parcel : await deliver(parcel, { guard, now, signal })
    // Cut off by the end of this node: nobody knows whether it arrived, so the lease runs out and it is sent again.
    if (signal.aborted && outcome.kind !== 'sent') return
    await writeIn(database.db, workspaceId, async (db) => {
      const at = now()
      if (outcome.kind === 'sent') return markSent(db, claimed.id, at)
      const delay =
        outcome.kind === 'dead'
          ? null
          : retryDelay(policy.delivery, { tries: claimed.attempts, afterMs: outcome.afterMs }, random())
      const nextAt = delay === null ? null : new Date(at.getTime() + delay)
      return markFailed(db, { id: claimed.id, leasedUntil, reason: outcome.reason, nextAt, at })
    })
  }

  async #prune(): Promise<void> {
    const { database, now } = this.#deps
    const at = now().getTime()
    if (at - this.#prunedAt < pruneEveryMs) return
    this.#prunedAt = at
    for (const id of await this.#workspaces())
      await writeIn(database.db, id, (db) => pruneAlerts(db, new Date(at - keepAlertsMs)))
  }

  async #workspaces(): Promise<string[]> {
    const { db } = this.#deps.database
    const rows = await atTheDoor(db, (trx) => trx.selectFrom('workspace').select('id').execute())
    return rows.map(({ id }) => id)
  }
}

/** Longer than any try can take: looking the host up, connecting and being answered each end in time. Milliseconds. */
export function leaseMs({ delivery }: AlertPolicy): number {
  return delivery.timeoutSeconds * 4_000 + 30_000
}

interface Packing {
  readonly messages: Parcel['messages'][number][]
  readonly context: WorkspaceContext
  readonly secrets: ReadonlyMap<string, Parcel['secrets']>
}

/** What is to be sent, or why it cannot be. */
function parcelOf(claimed: Claimed, { messages, context, secrets }: Packing): Parcel | Outcome {
  const { alertPolicy, workspace } = context
  const channel = alertPolicy.channels.find(({ key }) => key === claimed.channel)
  if (!channel) return dead('The channel is no longer part of the policy.')
  if (!channel.enabled) return dead('The channel is switched off.')
  const [first, ...others] = messages
  if (!first) return dead('There is nothing left to tell.')
  const member = claimed.memberId === null ? null : activeMember(context, claimed.memberId)
  if (claimed.memberId !== null && !member) return dead('The person is no longer here.')
  const to = member ? { name: member.name, address: member.email } : null
  const contact = claimed.contact && { name: claimed.contact.name, address: claimed.contact.email }
  return {
    id: claimed.id,
    channel,
    secrets: secrets.get(channel.key) ?? noSecrets,
    messages: [first, ...others],
    to: to ?? contact,
    workspace,
    timeoutMs: alertPolicy.delivery.timeoutSeconds * 1_000,
  }
}
