import { ORPCError } from '@orpc/server'
import type { Account } from '../account.ts'
import { type BackendClient, type CallContext, failureOf } from '../sync/backend-api.ts'

/** How a call that is passed on to the backend can fail, as the contract's errors say it. */
export interface PassedOnErrors {
  readonly SIGNED_OUT: () => Error
  readonly BACKEND_UNREACHABLE: () => Error
  readonly REFUSED: (options: { message: string }) => Error
}

/** Asks the backend as the signed-in member and says its failures as the desk contract does. */
export async function passOn<T>(
  signedIn: (errors: Pick<PassedOnErrors, 'SIGNED_OUT'>) => Account,
  errors: PassedOnErrors,
  call: (client: BackendClient, options: { context: CallContext }) => Promise<T>,
): Promise<T> {
  try {
    return await signedIn(errors).ask((client, context) => call(client, { context }))
  } catch (error) {
    throw explain(error, errors)
  }
}

/** The failure of a call to the backend as the desk contract says it. */
export function explain(error: unknown, errors: PassedOnErrors): unknown {
  if (!(error instanceof ORPCError)) return errors.BACKEND_UNREACHABLE()
  if (error.code === 'SIGNED_OUT') return error
  switch (failureOf(error)) {
    case 'unreachable':
    case 'limited':
      return errors.BACKEND_UNREACHABLE()
    case 'unauthorized':
      return errors.SIGNED_OUT()
    case 'forbidden':
    case 'invalid':
      return errors.REFUSED({ message: error.message })
    case 'busy':
      return error.code === 'REFUSED' || error.code === 'NOT_FOUND'
        ? errors.REFUSED({ message: error.message })
        : errors.BACKEND_UNREACHABLE()
  }
}
