import { create } from 'zustand'
import { type Advance, advance, beginRun, type GuideAct } from '../../shared/guide/advance.ts'
import type { Guide, GuideLibrary } from '../../shared/guide/guide.ts'
import { isDone } from '../../shared/guide/path.ts'
import type { GuideRun } from '../../shared/guide/run.ts'
import type { RunScope } from '../../shared/guide/scope.ts'

/**
 * A test run: the guide under work, run on a real case by the interpreter that real runs use. It lives in this window
 * alone; nothing of it is sent or kept, and the case is only read.
 */
export interface Trial {
  readonly run: GuideRun
  readonly caseId: string
  /** Whom the guide is read by. */
  readonly memberId: string
}

interface Trials {
  readonly trial: Trial | null
  /** Why the last act came to nothing, in a sentence. */
  readonly fault: string | null
  /** Begins anew from the guide's first step. */
  begin(guide: Guide, scope: RunScope, library: GuideLibrary): void
  act(act: GuideAct, scope: RunScope, library: GuideLibrary): void
  /** Takes the last thing somebody did back, also after the end: nothing of a test run has to stay on record. */
  back(): void
  stop(): void
}

export const useTrials = create<Trials>()((set, get) => ({
  trial: null,
  fault: null,
  begin: (guide, scope, library) => {
    const { state, member } = scope
    const run: GuideRun = {
      id: 'trial',
      guide: guide.key,
      version: guide.version,
      title: guide.title,
      state: 'running',
      offeredBecause: [],
      records: [],
      result: null,
      leftBecause: null,
      startedBy: actorOf(scope),
      startedAt: scope.at,
      endedAt: null,
    }
    set(grown({ run, caseId: state.id, memberId: member.id }, beginRun(guide, scope, library), scope))
  },
  act: (act, scope, library) => {
    const { trial } = get()
    if (trial) set(grown(trial, advance(trial.run, act, scope, library), scope))
  },
  back: () => {
    const { trial } = get()
    if (!trial) return
    const { records } = trial.run
    const last = records.findLastIndex(({ taken }) => isDone(taken))
    if (last > 0) set({ trial: { ...trial, run: { ...trial.run, records: records.slice(0, last) } }, fault: null })
  },
  stop: () => set({ trial: null, fault: null }),
}))

/** The trial with what was taken; as it was, with the fault, where nothing was. */
function grown(trial: Trial, { taken, fault }: Advance, scope: RunScope): Pick<Trials, 'trial' | 'fault'> {
  if (taken === null) return { trial, fault }
  const by = actorOf(scope)
  const records = [...trial.run.records, ...taken.map((one) => ({ taken: one, at: scope.at, by }))]
  return { trial: { ...trial, run: { ...trial.run, records } }, fault: null }
}

function actorOf({ member }: RunScope): GuideRun['startedBy'] {
  return { kind: 'member', id: member.id, name: member.name }
}
