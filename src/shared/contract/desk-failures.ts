import { oc } from '@orpc/contract'
import { z } from 'zod'

/** How calls of the desk can fail. */
export const failures = oc.errors({
  SIGNED_OUT: { message: 'Sign in first.' },
  SIGN_IN_REFUSED: {
    message: 'Wrong workspace, e-mail or password.',
    data: z.object({ retryAfterSeconds: z.number().nullable() }),
  },
  BACKEND_UNREACHABLE: { message: 'The backend cannot be reached.' },
  NOT_FOUND: { message: 'This case is not on this desk.' },
})

/** Calls that are passed on to the backend. */
export const online = failures.errors({
  /** The backend said no; the message says why. */
  REFUSED: { message: 'That is not possible now.' },
})
