import { oc } from '@orpc/contract'
import { z } from 'zod'

/** How a call to the backend can fail, for every procedure alike. */
export const failures = oc.errors({
  UNAUTHORIZED: { status: 401, message: 'Sign in again.' },
  FORBIDDEN: { status: 403, message: 'You may not do that.' },
  NOT_FOUND: { status: 404, message: 'There is no such thing here.' },
  /** An ordinary no: the message says why and what to do. */
  REFUSED: { status: 409, message: 'That is not possible now.' },
  TOO_MANY_REQUESTS: {
    status: 429,
    message: 'Too many attempts. Wait a moment.',
    data: z.object({ retryAfterSeconds: z.number() }),
  },
})
