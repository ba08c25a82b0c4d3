import type { WorkspaceContexts } from '../identity/workspace-context.ts'
import { CaseSweep, type SweepDeps } from '../sweep/case-sweep.ts'
import { watchTrial } from './watch-trial.ts'

/** Looks at cases again when time alone may have changed their flags, such as a clock that came to be at risk. */
export function triageSweep(deps: SweepDeps & { readonly contexts: WorkspaceContexts }): CaseSweep {
  const { database, contexts, now } = deps
  return new CaseSweep(deps, {
    column: 'triage_at',
    every: 5_000,
    namespace: '5b0e3d1c-6f2a-4c57-9d3e-1a7c42f0b8e6',
    actor: { kind: 'rule', id: 'triage', name: 'Triage' },
    command: { type: 'case.retriage', input: { signals: null } },
    afterwards: (workspaceId) => watchTrial({ db: database.db, contexts, now }, workspaceId),
  })
}
