import { implement } from '@orpc/server'
import { deskContract } from '../../shared/contract/desk.ts'
import type { Account } from '../account.ts'
import { type PassedOnErrors, passOn } from './passed-on.ts'

/** Policy documents are read, linted and published at the backend; drafts live on the screen that makes them. */
export function makePolicyCalls(signedIn: (errors: Pick<PassedOnErrors, 'SIGNED_OUT'>) => Account) {
  const { policies: os } = implement(deskContract)
  return {
    overview: os.overview.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ policies }, options) => policies.overview(input, options)),
    ),
    version: os.version.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ policies }, options) => policies.version(input, options)),
    ),
    lint: os.lint.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ policies }, options) => policies.lint(input, options)),
    ),
    publish: os.publish.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ policies }, options) => policies.publish(input, options)),
    ),
    restore: os.restore.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ policies }, options) => policies.restore(input, options)),
    ),
    categories: os.categories.handler(({ errors }) =>
      passOn(signedIn, errors, ({ policies }, options) => policies.categories(undefined, options)),
    ),
  }
}
