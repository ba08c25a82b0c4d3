import { z } from 'zod'
import { failures } from './backend-failures.ts'
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
  guideDocumentSchema,
  guideDraftResultSchema,
  guideHistorySchema,
  guideKeyInputSchema,
  guideOverviewSchema,
  guideVersionInputSchema,
  guideVersionSchema,
  publishGuideInputSchema,
  publishGuideResultSchema,
  restoreGuideInputSchema,
  retireGuideInputSchema,
  saveDraftInputSchema,
  saveDraftResultSchema,
} from './guides.ts'

const tags = ['guides']

/** Guides: everybody reads published versions, leads and admins do the rest. */
export const guideRoutes = {
  overview: failures
    .route({ method: 'GET', path: '/v1/guides', summary: 'Every guide, with its newest version and its draft', tags })
    .output(guideOverviewSchema),
  history: failures
    .route({ method: 'GET', path: '/v1/guides/{key}', summary: 'Every version of a guide, newest first', tags })
    .input(guideKeyInputSchema)
    .output(guideHistorySchema),
  version: failures
    .route({ method: 'GET', path: '/v1/guides/{key}/versions/{version}', summary: 'One version of a guide', tags })
    .input(guideVersionInputSchema)
    .output(guideDocumentSchema),
  draft: failures
    .route({ method: 'GET', path: '/v1/guides/{key}/draft', summary: 'The draft of a guide, if there is one', tags })
    .input(guideKeyInputSchema)
    .output(guideDraftResultSchema),
  saveDraft: failures
    .route({ method: 'PUT', path: '/v1/guides/{key}/draft', summary: 'Save the draft of a guide', tags })
    .input(saveDraftInputSchema)
    .output(saveDraftResultSchema),
  discardDraft: failures
    .route({ method: 'DELETE', path: '/v1/guides/{key}/draft', summary: 'Throw the draft of a guide away', tags })
    .input(discardDraftInputSchema)
    .output(z.object({})),
  publish: failures
    .route({
      method: 'POST',
      path: '/v1/guides/{key}/versions',
      summary: 'Publish the next version of a guide, unless the lint finds errors',
      tags,
    })
    .input(publishGuideInputSchema)
    .output(publishGuideResultSchema),
  restore: failures
    .route({
      method: 'POST',
      path: '/v1/guides/{key}/restore',
      summary: 'Bring an earlier version of a guide back, as the next one',
      tags,
    })
    .input(restoreGuideInputSchema)
    .output(publishGuideResultSchema),
  retire: failures
    .route({
      method: 'POST',
      path: '/v1/guides/{key}/retire',
      summary: 'Take a guide out of use; runs that were begun end on their version',
      tags,
    })
    .input(retireGuideInputSchema)
    .output(guideVersionSchema),
  numbers: failures
    .route({
      method: 'GET',
      path: '/v1/guides/{key}/versions/{version}/numbers',
      summary: 'What the runs on one version tell, step by step',
      tags,
    })
    .input(guideNumbersInputSchema)
    .output(guideNumbersSchema),
  leavings: failures
    .route({
      method: 'GET',
      path: '/v1/guides/{key}/leavings',
      summary: 'Why people left the recommended path, gathered into proposals',
      tags,
    })
    .input(guideLeavingsInputSchema)
    .output(guideLeavingsSchema),
  replay: failures
    .route({
      method: 'POST',
      path: '/v1/guides/replay',
      summary: 'What a guide would have done in the newest runs of the one it changes',
      tags,
    })
    .input(guideReplayInputSchema)
    .output(guideReplaySchema),
}
