import { implement } from '@orpc/server'
import { deskContract } from '../../shared/contract/desk.ts'
import type { Account } from '../account.ts'
import { listAlerts } from '../cache/sql/alert.ts'
import type { ChangeHub } from '../change-hub.ts'
import { liveQuery } from './live-query.ts'
import { type PassedOnErrors, passOn } from './passed-on.ts'

/** Most alerts a list shows. */
const mostShown = 200

/** One's own alerts are on this desk and work offline; channels and dead letters are the backend's. */
export function makeAlertCalls(hub: ChangeHub, signedIn: (errors: Pick<PassedOnErrors, 'SIGNED_OUT'>) => Account) {
  const { alerts: os } = implement(deskContract)
  return {
    watch: os.watch.handler(({ signal, errors }) => {
      signedIn(errors)
      return liveQuery(
        hub,
        ['alerts', 'session'],
        () => signedIn(errors).read((db) => listAlerts(db, mostShown)),
        signal,
      )
    }),
    seen: os.seen.handler(({ input, errors }) => {
      signedIn(errors).alerts.mark(input.ids, 'seen')
      return {}
    }),
    act: os.act.handler(({ input, errors }) => {
      signedIn(errors).alerts.mark(input.ids, 'acted')
      return {}
    }),
    preference: os.preference.handler(({ errors }) =>
      passOn(signedIn, errors, ({ alerts }, options) => alerts.preference(undefined, options)),
    ),
    setPreference: os.setPreference.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ alerts }, options) => alerts.setPreference(input, options)),
    ),
    secrets: os.secrets.handler(({ errors }) =>
      passOn(signedIn, errors, ({ alerts }, options) => alerts.secrets(undefined, options)),
    ),
    setSecret: os.setSecret.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ alerts }, options) => alerts.setSecret(input, options)),
    ),
    test: os.test.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ alerts }, options) => alerts.test(input, options)),
    ),
    deadLetters: os.deadLetters.handler(({ errors }) =>
      passOn(signedIn, errors, ({ alerts }, options) => alerts.deadLetters(undefined, options)),
    ),
    resend: os.resend.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ alerts }, options) => alerts.resend(input, options)),
    ),
    figures: os.figures.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ alerts }, options) => alerts.figures(input, options)),
    ),
  }
}
