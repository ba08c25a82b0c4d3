import { implement } from '@orpc/server'
import { deskContract } from '../../shared/contract/desk.ts'
import type { Account } from '../account.ts'
import type { ChangeHub } from '../change-hub.ts'
import { liveQuery } from './live-query.ts'

/** Who is around the cases that are open at this desk. */
export function makeAroundCalls(hub: ChangeHub, signedIn: (errors: { SIGNED_OUT: () => Error }) => Account) {
  const os = implement(deskContract).around
  return {
    watch: os.watch.handler(async function* ({ input, signal, errors }) {
      const account = signedIn(errors)
      const leave = account.around.watch(input.caseId)
      try {
        const query = () => signedIn(errors).around.view(input.caseId)
        yield* liveQuery(hub, ['around', 'session'], query, signal)
      } finally {
        leave()
      }
    }),
    tell: os.tell.handler(({ input, errors }) => {
      signedIn(errors).around.tell(input.caseId, input.doing)
      return {}
    }),
    read: os.read.handler(({ input, errors }) => {
      signedIn(errors).around.read(input)
      return {}
    }),
  }
}
