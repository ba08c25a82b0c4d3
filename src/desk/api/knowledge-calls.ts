import { implement } from '@orpc/server'
import { deskContract } from '../../shared/contract/desk.ts'
import { draftNote } from '../../shared/knowledge/draft-note.ts'
import { offerNotes } from '../../shared/knowledge/offer.ts'
import type { Account } from '../account.ts'
import { readShown } from '../cache/sql/case-doc.ts'
import { type PassedOnErrors, passOn } from './passed-on.ts'

/** Solutions that were kept: offered on like cases, also offline; kept, reviewed and retired at the backend. */
export function makeKnowledgeCalls(signedIn: (errors: Pick<PassedOnErrors, 'SIGNED_OUT'>) => Account) {
  const { knowledge: os } = implement(deskContract)
  const shownCase = (
    errors: Pick<PassedOnErrors, 'SIGNED_OUT'> & { readonly NOT_FOUND: () => Error },
    caseId: string,
  ) => {
    const shown = signedIn(errors).read((db) => readShown(db, caseId))
    if (!shown) throw errors.NOT_FOUND()
    return shown.state
  }
  return {
    offered: os.offered.handler(async ({ input, errors }) => {
      const state = shownCase(errors, input.caseId)
      const known = await signedIn(errors).knowledge.current(null)
      return { offers: known ? offerNotes(state, known.facts.notes) : [], live: known?.live ?? false }
    }),
    draft: os.draft.handler(({ input, errors }) => ({ words: draftNote(shownCase(errors, input.caseId)) })),
    ofCase: os.ofCase.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ knowledge }, options) => knowledge.ofCase(input, options)),
    ),
    all: os.all.handler(({ errors }) =>
      passOn(signedIn, errors, ({ knowledge }, options) => knowledge.all(undefined, options)),
    ),
    keep: os.keep.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ knowledge }, options) => knowledge.keep(input, options)),
    ),
    review: os.review.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ knowledge }, options) => knowledge.review(input, options)),
    ),
    retire: os.retire.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ knowledge }, options) => knowledge.retire(input, options)),
    ),
    solved: os.solved.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ knowledge }, options) => knowledge.solved(input, options)),
    ),
  }
}
