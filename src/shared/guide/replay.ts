import type { Directory } from '../access/directory.ts'
import type { Case } from '../case/state.ts'
import type { GuideReplay, ReplayedRun, RunFacts } from '../contract/guide-numbers.ts'
import type { Guide, GuideLibrary } from './guide.ts'

/** What a replay asks of the world as it was. */
export interface ReplayGround {
  readonly library: GuideLibrary
  readonly directory: Directory
  /** The run's case as it was at an instant (ISO); null: it is not known any more. */
  readonly caseAt: (at: string) => Case | null
}

/** Runs a draft over one past run with the answers given then; null: it was not finished, nothing can be told. */
export type ReplayRun = (draft: Guide, facts: RunFacts, ground: ReplayGround) => ReplayedRun | null

/** Counts replayed runs; `of`: how many there were in those days. */
export type SumReplay = (replayed: readonly (ReplayedRun | null)[], of: number) => GuideReplay
