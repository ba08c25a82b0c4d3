import { z } from 'zod'
import { idSchema } from './basics.ts'

export const placeSchema = z.object({ teamId: idSchema, memberId: idSchema.nullable() })
/** A team and, where one is named, the member in it. */
export type Place = z.infer<typeof placeSchema>
