import { implement } from '@orpc/server'
import { deskContract } from '../../shared/contract/desk.ts'
import type { Account } from '../account.ts'
import { type PassedOnErrors, passOn } from './passed-on.ts'

/** What automatic rules held back is known at the backend, over all cases of the workspace. */
export function makeHouseCalls(signedIn: (errors: Pick<PassedOnErrors, 'SIGNED_OUT'>) => Account) {
  const { house: os } = implement(deskContract)
  return {
    heldBack: os.heldBack.handler(({ errors }) =>
      passOn(signedIn, errors, ({ house }, options) => house.heldBack(undefined, options)),
    ),
  }
}
