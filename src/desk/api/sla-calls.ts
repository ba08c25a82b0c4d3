import { implement } from '@orpc/server'
import { deskContract } from '../../shared/contract/desk.ts'
import type { Account } from '../account.ts'
import { type PassedOnErrors, passOn } from './passed-on.ts'

/** Previews and stale pauses are about all cases of the workspace, which only the backend has. */
export function makeSlaCalls(signedIn: (errors: Pick<PassedOnErrors, 'SIGNED_OUT'>) => Account) {
  const { sla: os } = implement(deskContract)
  return {
    preview: os.preview.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ sla }, options) => sla.preview(input, options)),
    ),
    stalePauses: os.stalePauses.handler(({ errors }) =>
      passOn(signedIn, errors, ({ sla }, options) => sla.stalePauses(undefined, options)),
    ),
  }
}
