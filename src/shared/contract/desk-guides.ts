import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { guideSchema } from '../guide/guide.ts'
import { guideKeySchema } from '../guide/keys.ts'
import { failures, online } from './desk-failures.ts'
import {
  guideLeavingsInputSchema,
  guideLeavingsSchema,
  guideNumbersInputSchema,
  guideNumbersSchema,
  guideReplayInputSchema,
  guideReplaySchema,
} from './guide-numbers.ts'
import {
  discardDraftInputSchema,
  guideDraftResultSchema,
  guideHistorySchema,
  guideKeyInputSchema,
  guideOverviewSchema,
  guideVersionSchema,
  publishGuideInputSchema,
  publishGuideResultSchema,
  restoreGuideInputSchema,
  retireGuideInputSchema,
  saveDraftInputSchema,
  saveDraftResultSchema,
} from './guides.ts'

/** Guides at the desk: what runs need is here and works offline; the rest is passed on, for leads and admins. */
export const guideCalls = {
  /** Those that new runs may begin on, by title, now and again whenever one changes; offline too. */
  watch: failures.output(eventIterator(z.object({ guides: z.array(guideSchema) }))),
  /** That very version, such as a run's that is not the newest: from this desk where it is known, else asked for. */
  version: online
    .input(z.object({ key: guideKeySchema, version: z.number().int().min(1) }))
    .output(z.object({ guide: guideSchema })),
  overview: online.output(guideOverviewSchema),
  history: online.input(guideKeyInputSchema).output(guideHistorySchema),
  draft: online.input(guideKeyInputSchema).output(guideDraftResultSchema),
  saveDraft: online.input(saveDraftInputSchema).output(saveDraftResultSchema),
  discardDraft: online.input(discardDraftInputSchema).output(z.object({})),
  publish: online.input(publishGuideInputSchema).output(publishGuideResultSchema),
  restore: online.input(restoreGuideInputSchema).output(publishGuideResultSchema),
  retire: online.input(retireGuideInputSchema).output(guideVersionSchema),
  numbers: online.input(guideNumbersInputSchema).output(guideNumbersSchema),
  leavings: online.input(guideLeavingsInputSchema).output(guideLeavingsSchema),
  replay: online.input(guideReplayInputSchema).output(guideReplaySchema),
}
