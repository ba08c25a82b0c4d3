import { z } from 'zod'
import { mostRecords, stepTakenSchema } from '../../guide/run.ts'
import { idSchema, instantSchema } from '../basics.ts'

/** What every step of a run says of itself: the records as the desk's interpreter made them, and when. */
export const stepInputSchema = z.object({
  runId: idSchema,
  /** How many records of the run were known when the step was taken: others since then refuse it. */
  seen: z.number().int().min(0).max(mostRecords),
  taken: z.array(stepTakenSchema).min(1).max(mostRecords),
  /** By the desk's clock as corrected by the backend's. */
  at: instantSchema,
})
export type StepInput = z.infer<typeof stepInputSchema>
