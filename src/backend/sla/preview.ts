import type { SlaPreview } from '../../shared/contract/sla.ts'
import { type ClockEffect, clockChanges, clockEffects, reachableClocks } from '../../shared/sla/preview.ts'
import type { SlaPolicy } from '../../shared/sla/sla-policy.ts'
import { readIn } from '../db/transaction.ts'
import { findWorkspace } from '../db/workspace.ts'
import type { PolicyDeps } from '../triage/change-policy.ts'
import { liveCases } from './live-cases.ts'

/** Most examples shown of each effect. */
const maxExamples = 5

type Line = SlaPreview['effects'][number]

/** What a policy would do to the clocks of all live cases, against the policy in force, as of now. */
export async function previewPolicy(
  deps: Pick<PolicyDeps, 'db' | 'now'>,
  workspaceId: string,
  proposed: SlaPolicy,
): Promise<SlaPreview> {
  const row = await readIn(deps.db, workspaceId, findWorkspace)
  if (!row) throw new Error('The workspace is gone')
  const policies = { current: row.slaPolicy, proposed, now: deps.now().toISOString() }
  const lines = new Map<ClockEffect, Line>()
  const totals = { cases: 0, clocks: 0, changed: 0 }
  for await (const state of liveCases(deps, workspaceId)) {
    totals.cases += 1
    totals.clocks += reachableClocks(state)
    for (const { effects, ...change } of clockChanges(state, policies)) {
      totals.changed += 1
      const example = { caseId: state.id, reference: state.reference, subject: state.subject, ...change }
      for (const effect of effects) {
        const line = lines.get(effect) ?? { effect, clocks: 0, examples: [] }
        const examples = line.examples.length < maxExamples ? [...line.examples, example] : line.examples
        lines.set(effect, { effect, clocks: line.clocks + 1, examples })
      }
    }
  }
  return { ...totals, effects: clockEffects.flatMap((effect) => lines.get(effect) ?? []) }
}
