import type { GuideLeavings, LeavingProposal, RunFacts } from '../contract/guide-numbers.ts'
import type { Guide } from './guide.ts'

/** Puts the reasons together for which people left the path of a guide; proposals are for `guide`, whatever was run. */
export type GuideLeavingsOf = (guide: Guide, facts: readonly RunFacts[]) => GuideLeavings

/** The guide with a proposal drawn in; as it was where its step is gone. */
export type ApplyProposal = (guide: Guide, proposal: LeavingProposal) => Guide
