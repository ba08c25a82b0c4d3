import type { Directory, Member, Workspace } from '../../shared/access/directory.ts'
import { defaultAlertPolicy } from '../../shared/alerts/default-policy.ts'
import { type AlertPolicy, alertPolicySchema } from '../../shared/alerts/policy.ts'
import type { EscalationPolicy } from '../../shared/escalation/policy.ts'
import type { GuideLibrary } from '../../shared/guide/guide.ts'
import type { SlaPolicy } from '../../shared/sla/clock.ts'
import type { TriageTrial } from '../../shared/triage/policies.ts'
import type { TriagePolicy } from '../../shared/triage/policy.ts'
import { listMembers, listTeams } from '../db/directory.ts'
import { findInForce } from '../db/policy-version.ts'
import type { ReadableDb } from '../db/transaction.ts'
import { findPosition, findWorkspace } from '../db/workspace.ts'
import { GuideShelf } from '../guides/shelf.ts'

/** Everything decisions in a workspace look up beside the case itself. */
export interface WorkspaceContext {
  readonly workspace: Workspace
  readonly directory: Directory
  readonly slaPolicy: SlaPolicy
  readonly triagePolicy: TriagePolicy
  readonly triageTrial: TriageTrial | null
  readonly escalationPolicy: EscalationPolicy
  readonly alertPolicy: AlertPolicy
  /** What is published, and every other version that was brought in for the work at hand. */
  readonly guides: GuideLibrary
  /** The `seq` at which this was true. */
  readonly directorySeq: number
}

/** Keeps the context of each workspace; every use inside a transaction checks in one column whether it still holds. */
export class WorkspaceContexts {
  readonly #known = new Map<string, WorkspaceContext>()
  readonly #shelves = new Map<string, GuideShelf>()

  /** The context as of this transaction, and the head of the log; null when the workspace is gone. */
  async current(db: ReadableDb): Promise<{ context: WorkspaceContext; head: number } | null> {
    const position = await findPosition(db)
    if (!position) {
      this.#known.delete(db.workspaceId)
      this.#shelves.delete(db.workspaceId)
      return null
    }
    const known = this.#known.get(db.workspaceId)
    if (known?.directorySeq === position.directorySeq) return { context: known, head: position.head }
    const context = await load(db, this.shelf(db.workspaceId))
    if (context) this.#known.set(db.workspaceId, context)
    return context && { context, head: position.head }
  }

  /** The guides of a workspace as this node knows them: versions that libraries are to find are brought in here. */
  shelf(workspaceId: string): GuideShelf {
    const known = this.#shelves.get(workspaceId) ?? new GuideShelf()
    this.#shelves.set(workspaceId, known)
    return known
  }

  /** What was true when it was last read. */
  known(workspaceId: string): WorkspaceContext | null {
    return this.#known.get(workspaceId) ?? null
  }

  /** Drops what is known, so that the next use reads it anew. */
  forget(workspaceId: string): void {
    this.#known.delete(workspaceId)
  }
}

/** The member when they are still there and active. */
export function activeMember(context: WorkspaceContext, memberId: string): Member | null {
  const member = context.directory.members.get(memberId)
  return member?.active ? member : null
}

async function load(db: ReadableDb, shelf: GuideShelf): Promise<WorkspaceContext | null> {
  const row = await findWorkspace(db)
  if (!row) return null
  const teams = await listTeams(db)
  const members = await listMembers(db)
  const alertPolicy = await findInForce(db, 'alerts')
  return {
    workspace: row.workspace,
    slaPolicy: row.slaPolicy,
    triagePolicy: row.triagePolicy,
    triageTrial: row.triageTrial,
    escalationPolicy: row.escalationPolicy,
    alertPolicy: alertPolicy === null ? defaultAlertPolicy : alertPolicySchema.parse(JSON.parse(alertPolicy)),
    guides: await shelf.open(db),
    directorySeq: row.directorySeq,
    directory: {
      teams: new Map(teams.map(({ entry }) => [entry.id, entry])),
      members: new Map(members.map(({ entry }) => [entry.id, entry])),
    },
  }
}
