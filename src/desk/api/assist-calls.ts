import { implement } from '@orpc/server'
import { mergeSimilar, type SimilarCase } from '../../shared/assist/index.ts'
import { deskContract } from '../../shared/contract/desk.ts'
import type { Account } from '../account.ts'
import { readShown } from '../cache/sql/case-doc.ts'
import { findSimilarHere } from '../search/find-similar-here.ts'
import { within } from '../within.ts'
import { type PassedOnErrors, passOn } from './passed-on.ts'

/** Whoever looks at a case waits no longer than this for what the backend finds, in milliseconds. */
const patience = 2_500

/** Help with a case: what this desk finds by itself, and what the backend adds while it answers. */
export function makeAssistCalls(signedIn: (errors: Pick<PassedOnErrors, 'SIGNED_OUT'>) => Account) {
  const { assist: os } = implement(deskContract)
  return {
    similar: os.similar.handler(async ({ input: { caseId }, errors }) => {
      const account = signedIn(errors)
      const state = account.read((db) => readShown(db, caseId))?.state
      if (!state) throw errors.NOT_FOUND()
      const asked = account.status().link === 'online' ? askBackend(account, caseId) : Promise.resolve(null)
      const here = account.read((db) => findSimilarHere(db, state))
      const there = await within(patience, asked)
      return { cases: mergeSimilar([here, there ?? []], state), everywhere: there !== null }
    }),
    about: os.about.handler(({ errors }) =>
      passOn(signedIn, errors, ({ assist }, options) => assist.about(undefined, options)),
    ),
    draft: os.draft.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ assist }, options) => assist.draft(input, options)),
    ),
  }
}

/** What the backend finds; null when it does not answer, whatever the reason: the desk's own finds are shown then. */
async function askBackend(account: Account, caseId: string): Promise<readonly SimilarCase[] | null> {
  try {
    return (await account.ask(({ assist }, context) => assist.similar({ caseId }, { context }))).cases
  } catch {
    return null
  }
}
