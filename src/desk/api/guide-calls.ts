import { implement } from '@orpc/server'
import { deskContract } from '../../shared/contract/desk.ts'
import type { Account } from '../account.ts'
import type { ChangeHub } from '../change-hub.ts'
import { liveQuery } from './live-query.ts'
import type { PassedOnErrors } from './passed-on.ts'

/** Published guides are on this desk and work offline; drafts, history and numbers are the backend's. */
export function makeGuideCalls(hub: ChangeHub, signedIn: (errors: Pick<PassedOnErrors, 'SIGNED_OUT'>) => Account) {
  const { guides: os } = implement(deskContract)
  return {
    watch: os.watch.handler(({ signal, errors }) => {
      const query = () => ({ guides: [...signedIn(errors).standpoint().guides.all()] })
      signedIn(errors)
      return liveQuery(hub, ['guides', 'session'], query, signal)
    }),
    version: os.version.handler(({ input, errors }) => {
      const guide = signedIn(errors).standpoint().guides.find(input.key, input.version)
      if (!guide) throw errors.NOT_FOUND()
      return { guide }
    }),
  }
}
