import { z } from 'zod'

/**
 * Whose time is measured: until a person first answers the customer, until they answer the customer's next message,
 * until the case is solved, until a raised escalation is accepted.
 */
export const clockKindSchema = z.enum(['first_response', 'resolution', 'acknowledgement', 'next_response'])
export type ClockKind = z.infer<typeof clockKindSchema>
