import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { idSchema, instantSchema } from '../case/basics.ts'
import { aroundSchema, doingSchema, tellAroundSchema, threadSchema } from '../together/around.ts'
import { failures } from './backend-failures.ts'
import { failures as deskFailures } from './desk-failures.ts'

const readInputSchema = z.object({ caseId: idSchema, thread: threadSchema, readTo: instantSchema })
export type ReadInput = z.infer<typeof readInputSchema>

/** What the backend tells desks of who is around a case, and what they tell it. */
export const aroundRoutes = {
  live: failures
    .route({
      method: 'GET',
      path: '/v1/around/live',
      summary: 'Who is around the cases this desk has open, now and again whenever that changes',
      tags: ['around'],
    })
    .input(z.object({ line: idSchema }))
    .output(eventIterator(aroundSchema)),
  tell: failures
    .route({
      method: 'POST',
      path: '/v1/around',
      summary: 'Say which cases are open on this desk, and what is written there',
      tags: ['around'],
    })
    .input(tellAroundSchema)
    .output(z.object({})),
  read: failures
    .route({ method: 'POST', path: '/v1/around/read', summary: 'Say how far you have read', tags: ['around'] })
    .input(readInputSchema)
    .output(z.object({})),
}

/** What a screen is told of who is around a case. */
export const aroundViewSchema = aroundSchema.omit({ caseId: true }).extend({
  /** False: what stands here is the last that was heard before the line broke; after a while it is nothing. */
  live: z.boolean(),
})
export type AroundView = z.infer<typeof aroundViewSchema>

/** The same for the screens. While a case is watched it counts as open on this desk. */
export const aroundCalls = {
  watch: deskFailures.input(z.object({ caseId: idSchema })).output(eventIterator(aroundViewSchema)),
  /** A key was pressed there just now; it is believed for a few seconds. `looks`: the field was left or the text sent. */
  tell: deskFailures.input(z.object({ caseId: idSchema, doing: doingSchema })).output(z.object({})),
  /** The newest entry of a thread that was on screen. */
  read: deskFailures.input(readInputSchema).output(z.object({})),
}
