import { z } from 'zod'
import { assistDraftSchema, assistOfferSchema, similarCaseSchema } from '../assist/index.ts'
import { idSchema } from '../case/basics.ts'
import { failures as backendFailures } from './backend-failures.ts'
import { failures as deskFailures, online } from './desk-failures.ts'

const tags = ['assist']
const aboutCase = z.object({ caseId: idSchema })

/** Help with a case, at the backend: for those who may see all of it. */
export const assistRoutes = {
  about: backendFailures
    .route({ method: 'GET', path: '/v1/assist', summary: 'Whether a model drafts replies here, and which', tags })
    .output(assistOfferSchema),
  similar: backendFailures
    .route({
      method: 'GET',
      path: '/v1/cases/{caseId}/similar',
      summary: 'Resolved cases like this one, with what solved them',
      tags,
    })
    .input(aboutCase)
    .output(z.object({ cases: z.array(similarCaseSchema) })),
  draft: backendFailures
    .route({
      method: 'POST',
      path: '/v1/cases/{caseId}/draft',
      summary: 'A reply drafted by the configured model, for a person to read, change and send',
      tags,
    })
    .input(aboutCase)
    .output(assistDraftSchema),
}

/** Help with a case, at the desk. What the conversation itself tells, screens read by themselves. */
export const assistCalls = {
  /** Like cases of this desk's cache, and those of the backend while it answers; offline too. */
  similar: deskFailures.input(aboutCase).output(
    z.object({
      cases: z.array(similarCaseSchema),
      /** False: the backend did not answer, and only this desk was searched. */
      everywhere: z.boolean(),
    }),
  ),
  /** Passed on to the backend while the desk is online. */
  about: online.output(assistOfferSchema),
  draft: online.input(aboutCase).output(assistDraftSchema),
}
