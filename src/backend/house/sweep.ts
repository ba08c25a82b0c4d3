import { fileTidier } from '../attachments/tidy.ts'
import type { WorkspaceContexts } from '../identity/workspace-context.ts'
import { CaseSweep, type SweepDeps } from '../sweep/case-sweep.ts'
import { houseActor } from './actor.ts'
import { Grace } from './grace.ts'
import { tellHeldBack } from './tell-held-back.ts'
import { tellLate } from './tell-late.ts'

/** Milliseconds a node is up before it acts by itself. */
export const usualGrace = 60_000

export interface HouseDeps extends SweepDeps {
  readonly contexts: WorkspaceContexts
  /** Milliseconds. */
  readonly grace?: number | undefined
}

/**
 * Does what the house must do by itself: steps of ladders, expiries, automatic rules; then tells leads what was done late
 * and, from time to time, what was held back. Files that went with nothing are let go by the way.
 */
export function houseSweep({ grace: wait = usualGrace, onError, ...deps }: HouseDeps): CaseSweep {
  const grace = new Grace(wait)
  const tidyFiles = fileTidier({ db: deps.database.db, now: deps.now })
  const telling = { db: deps.database.db, contexts: deps.contexts, now: deps.now }
  return new CaseSweep(
    {
      ...deps,
      onError: (error) => {
        grace.begin()
        onError(error)
      },
    },
    {
      column: 'house_at',
      every: 1_000,
      namespace: 'c1f5e6a8-2d43-4f0b-8a57-7e60b2d9a4f1',
      actor: houseActor,
      command: { type: 'case.tick', input: {} },
      mayAct: (now) => grace.mayAct(now),
      afterwards: async (workspaceId) => {
        await tellLate(telling, workspaceId)
        await tellHeldBack(telling, workspaceId)
        await tidyFiles(workspaceId)
      },
    },
  )
}
