import type { Directory } from '../../shared/access/directory.ts'
import { lintAlertPolicy } from '../../shared/alerts/lint.ts'
import { lintEscalationPolicy } from '../../shared/escalation/lint/index.ts'
import { type EscalationPolicy, escalationPolicySchema } from '../../shared/escalation/policy.ts'
import type { PolicyDocument, PolicyKind } from '../../shared/policies/kinds.ts'
import { policySchemas } from '../../shared/policies/kinds.ts'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import { lintRepliesPolicy } from '../../shared/replies/lint.ts'
import type { SlaPolicy } from '../../shared/sla/clock.ts'
import { lintSlaPolicy } from '../../shared/sla/lint.ts'
import { advanceSettings, putPolicySettings, wakeHouse } from '../db/policy-version.ts'
import type { WritableDb } from '../db/transaction.ts'
import { advanceDirectory, announceDirectory } from '../db/workspace.ts'

/** What a document is held against before it is published. */
export interface LintGround {
  readonly directory: Directory
  readonly slaPolicy: SlaPolicy
  readonly escalationPolicy: EscalationPolicy
  /** Categories that cases of the workspace have. */
  readonly categories: readonly string[]
  /** Keys of facts that cases of the workspace have; empty where there are no cases yet. */
  readonly factKeys: readonly string[]
  readonly now: string
}

/** How one kind of document is checked and put in force. */
export interface KindRules<Kind extends PolicyKind> {
  /** Reads a stored document; throws when the store holds something else. */
  readonly parse: (text: string) => PolicyDocument<Kind>
  readonly lint: (document: PolicyDocument<Kind>, ground: LintGround) => readonly PolicyProblem[]
  /** Makes the rest of the backend and the desks go by it, in the transaction that publishes it. */
  readonly putInForce: (db: WritableDb, text: string, now: Date) => Promise<void>
}

/** Every kind of policy document a workspace has. */
export const policyKinds: { readonly [Kind in PolicyKind]: KindRules<Kind> } = {
  sla: {
    parse: (text) => policySchemas.sla.parse(JSON.parse(text)),
    lint: lintSlaPolicy,
    putInForce: (db, text, now) => intoSettings(db, 'sla_policy', { text, now }),
  },
  escalation: {
    parse: (text) => escalationPolicySchema.parse(JSON.parse(text)),
    lint: lintEscalationPolicy,
    putInForce: (db, text, now) => intoSettings(db, 'escalation_policy', { text, now }),
  },
  alerts: {
    parse: (text) => policySchemas.alerts.parse(JSON.parse(text)),
    lint: lintAlertPolicy,
    // Desks have no part in it; every node forgets the one it knew.
    putInForce: async (db) => announceDirectory(db, await advanceDirectory(db, 1)),
  },
  replies: {
    parse: (text) => policySchemas.replies.parse(JSON.parse(text)),
    lint: lintRepliesPolicy,
    // Desks write by it; no clock and no rule reads it.
    putInForce: async (db) => announceDirectory(db, await advanceSettings(db)),
  },
}

async function intoSettings(
  db: WritableDb,
  column: 'sla_policy' | 'escalation_policy',
  { text, now }: { readonly text: string; readonly now: Date },
): Promise<void> {
  await announceDirectory(db, await putPolicySettings(db, column, text))
  await wakeHouse(db, now)
}
