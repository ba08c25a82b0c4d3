import { z } from 'zod'

/** What an SLA clock measures. */
export const clockKindSchema = z.enum(['first_response', 'resolution', 'acknowledgement'])
export type ClockKind = z.infer<typeof clockKindSchema>
