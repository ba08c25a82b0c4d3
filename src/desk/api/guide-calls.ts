import { implement } from '@orpc/server'
import { deskContract } from '../../shared/contract/desk.ts'
import type { Account } from '../account.ts'
import type { ChangeHub } from '../change-hub.ts'
import { liveQuery } from './live-query.ts'
import { type PassedOnErrors, passOn } from './passed-on.ts'

/** What runs need is on this desk and works offline; drafts, history and numbers are the backend's. */
export function makeGuideCalls(hub: ChangeHub, signedIn: (errors: Pick<PassedOnErrors, 'SIGNED_OUT'>) => Account) {
  const { guides: os } = implement(deskContract)
  return {
    watch: os.watch.handler(({ signal, errors }) => {
      const query = () => ({ guides: [...signedIn(errors).standpoint().guides.all()] })
      signedIn(errors)
      return liveQuery(hub, ['guides', 'session'], query, signal)
    }),
    version: os.version.handler(async ({ input, errors }) => {
      const here = signedIn(errors).standpoint().guides.find(input.key, input.version)
      if (here) return { guide: here }
      const { document } = await passOn(signedIn, errors, ({ guides }, options) => guides.version(input, options))
      signedIn(errors).keepGuide(document)
      return { guide: document }
    }),
    overview: os.overview.handler(({ errors }) =>
      passOn(signedIn, errors, ({ guides }, options) => guides.overview(undefined, options)),
    ),
    history: os.history.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ guides }, options) => guides.history(input, options)),
    ),
    draft: os.draft.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ guides }, options) => guides.draft(input, options)),
    ),
    saveDraft: os.saveDraft.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ guides }, options) => guides.saveDraft(input, options)),
    ),
    discardDraft: os.discardDraft.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ guides }, options) => guides.discardDraft(input, options)),
    ),
    publish: os.publish.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ guides }, options) => guides.publish(input, options)),
    ),
    restore: os.restore.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ guides }, options) => guides.restore(input, options)),
    ),
    retire: os.retire.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ guides }, options) => guides.retire(input, options)),
    ),
    numbers: os.numbers.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ guides }, options) => guides.numbers(input, options)),
    ),
    leavings: os.leavings.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ guides }, options) => guides.leavings(input, options)),
    ),
    replay: os.replay.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ guides }, options) => guides.replay(input, options)),
    ),
  }
}
