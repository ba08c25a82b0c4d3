import { implement } from '@orpc/server'
import { deskContract } from '../../shared/contract/desk.ts'
import type { Account } from '../account.ts'
import { type PassedOnErrors, passOn } from './passed-on.ts'

/** By what messages leave is set at the backend, by leads and admins. */
export function makeConnectorCalls(signedIn: (errors: Pick<PassedOnErrors, 'SIGNED_OUT'>) => Account) {
  const { connector: os } = implement(deskContract)
  return {
    read: os.read.handler(({ errors }) =>
      passOn(signedIn, errors, ({ connector }, options) => connector.read(undefined, options)),
    ),
    set: os.set.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ connector }, options) => connector.set(input, options)),
    ),
    test: os.test.handler(({ errors }) =>
      passOn(signedIn, errors, ({ connector }, options) => connector.test(undefined, options)),
    ),
  }
}
