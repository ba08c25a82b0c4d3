import { z } from 'zod'

/** The name of a row, ladder, rotation, contact or rule inside a policy: short, readable, the same in every version. */
export const policyKeySchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'small letters, digits and hyphens, at most 60')
