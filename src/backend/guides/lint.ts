import type { Guide } from '../../shared/guide/guide.ts'
import { lintGuide } from '../../shared/guide/lint/index.ts'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import type { ReadableDb } from '../db/transaction.ts'
import { type PolicyDeps, PolicyRefusal } from '../triage/change-policy.ts'

/** What the lint says of a guide in this workspace, as it stands in this transaction. */
export async function lintIn(
  deps: Pick<PolicyDeps, 'contexts'>,
  db: ReadableDb,
  guide: Guide,
): Promise<readonly PolicyProblem[]> {
  const current = await deps.contexts.current(db)
  if (!current) throw new PolicyRefusal('The workspace is gone.')
  const { directory, escalationPolicy, guides } = current.context
  return lintGuide(guide, { directory, escalationPolicy, library: guides })
}
