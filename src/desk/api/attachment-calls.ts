import { implement } from '@orpc/server'
import { deskContract } from '../../shared/contract/desk.ts'
import type { Account } from '../account.ts'
import { WrongBytes } from '../attachments/open-file.ts'
import { FileProblem } from '../attachments/take-in.ts'
import { isCacheError } from '../cache/cache-errors.ts'
import type { ChangeHub } from '../change-hub.ts'
import { liveQuery } from './live-query.ts'
import { explain, type PassedOnErrors } from './passed-on.ts'

/** Files as bytes: a page sends them part by part, and gets them whole. */
export function makeAttachmentCalls(hub: ChangeHub, signedIn: (errors: Pick<PassedOnErrors, 'SIGNED_OUT'>) => Account) {
  const { attachments: os } = implement(deskContract)
  return {
    staged: os.staged.handler(({ input, signal, errors }) => {
      const query = () => ({ files: signedIn(errors).files.staged(input.caseId, input.slot) })
      query()
      return liveQuery(hub, ['attachments', 'session'], query, signal)
    }),
    add: os.add.handler(({ input, errors }) => inWords(errors, () => ({ id: signedIn(errors).files.add(input) }))),
    part: os.part.handler(async ({ input, errors }) => {
      const bytes = new Uint8Array(await input.bytes.arrayBuffer())
      return inWords(errors, () => {
        signedIn(errors).files.part(input.id, input.n, bytes)
        return {}
      })
    }),
    done: os.done.handler(({ input, errors }) => inWords(errors, () => signedIn(errors).files.done(input.id))),
    remove: os.remove.handler(({ input, errors }) => {
      signedIn(errors).files.remove(input.id)
      return {}
    }),
    takeBack: os.takeBack.handler(({ input, errors }) => {
      signedIn(errors).outbox.takeFilesBack(input.commandId)
      return {}
    }),
    open: os.open.handler(async ({ input, errors }) => {
      const account = signedIn(errors)
      try {
        const bytes = await account.files.open(input.caseId, input.file)
        return new Blob([new Uint8Array(bytes)], { type: input.file.type })
      } catch (error) {
        if (error instanceof WrongBytes) throw errors.REFUSED({ message: error.message })
        throw explain(error, errors)
      }
    }),
  }
}

/** Says what is wrong with a file as the contract does. */
function inWords<T>(errors: Pick<PassedOnErrors, 'REFUSED'>, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof FileProblem) throw errors.REFUSED({ message: error.message })
    throw isCacheError(error, 'full')
      ? errors.REFUSED({ message: `${error.message} Make some, then add it again.` })
      : error
  }
}
