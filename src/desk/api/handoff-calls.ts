import { implement } from '@orpc/server'
import { deskContract } from '../../shared/contract/desk.ts'
import type { Account } from '../account.ts'
import { type PassedOnErrors, passOn } from './passed-on.ts'

/** What receivers said of escalations is counted at the backend, over all cases of the workspace. */
export function makeHandoffCalls(signedIn: (errors: Pick<PassedOnErrors, 'SIGNED_OUT'>) => Account) {
  const { handoffs: os } = implement(deskContract)
  return {
    figures: os.figures.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ handoffs }, options) => handoffs.figures(input, options)),
    ),
  }
}
