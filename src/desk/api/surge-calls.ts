import { implement } from '@orpc/server'
import { deskContract } from '../../shared/contract/desk.ts'
import type { Account } from '../account.ts'
import { type PassedOnErrors, passOn } from './passed-on.ts'

/** Surges are judged at the backend, over all cases of the workspace. */
export function makeSurgeCalls(signedIn: (errors: Pick<PassedOnErrors, 'SIGNED_OUT'>) => Account) {
  const { surges: os } = implement(deskContract)
  return {
    list: os.list.handler(({ errors }) =>
      passOn(signedIn, errors, ({ surges }, options) => surges.list(undefined, options)),
    ),
  }
}
