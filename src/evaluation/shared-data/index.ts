import { bitext } from './bitext.ts'
import { clinc } from './clinc.ts'
import { goemotions } from './goemotions.ts'
import type { SharedConverter } from './labelled-set.ts'
import { star } from './star.ts'
import { tau } from './tau.ts'

/** The public data sets that hold labels triage can be measured by. */
export const sharedConverters: readonly SharedConverter[] = [goemotions, clinc, bitext, star, tau]

/** Files that stand beside them and are no measure, with the reason. */
export const noMeasure: readonly { readonly file: string; readonly reason: string }[] = [
  {
    file: 'tau2_tasks.jsonl',
    reason:
      'holds what simulated customers are told to do, not what anybody said: there is no conversation to run triage on',
  },
  { file: 'abcd_sample.jsonl', reason: 'has six dialogues and no label that says whether a flag belongs' },
]
