import { implement } from '@orpc/server'
import { deskContract } from '../../shared/contract/desk.ts'
import type { Account } from '../account.ts'
import type { BackendClient, CallContext } from '../sync/backend-api.ts'
import { type PassedOnErrors, passOn } from './passed-on.ts'

/**
 * What leads and QA ask about triage goes on to the backend: these answers are about the whole workspace and are not
 * kept at the desk.
 */
export function makeTriageCalls(signedIn: (errors: Pick<PassedOnErrors, 'SIGNED_OUT'>) => Account) {
  const os = implement(deskContract)
  const ask = <T>(
    errors: PassedOnErrors,
    call: (triage: BackendClient['triage'], options: { context: CallContext }) => Promise<T>,
  ): Promise<T> => passOn(signedIn, errors, ({ triage }, options) => call(triage, options))
  return {
    report: os.triage.report.handler(({ input, errors }) =>
      ask(errors, (triage, options) => triage.report(input, options)),
    ),
    policies: os.triage.policies.handler(({ errors }) =>
      ask(errors, (triage, options) => triage.policies(undefined, options)),
    ),
    whatIf: os.triage.whatIf.handler(({ input, errors }) =>
      ask(errors, (triage, options) => triage.whatIf(input, options)),
    ),
    propose: os.triage.propose.handler(({ input, errors }) =>
      ask(errors, (triage, options) => triage.propose(input, options)),
    ),
    decide: os.triage.decide.handler(({ input, errors }) =>
      ask(errors, (triage, options) => triage.decide(input, options)),
    ),
    endTrial: os.triage.endTrial.handler(({ input, errors }) =>
      ask(errors, (triage, options) => triage.endTrial(input, options)),
    ),
    rollBack: os.triage.rollBack.handler(({ input, errors }) =>
      ask(errors, (triage, options) => triage.rollBack(input, options)),
    ),
    nextSample: os.triage.nextSample.handler(({ errors }) =>
      ask(errors, (triage, options) => triage.nextSample(undefined, options)),
    ),
    judgeSample: os.triage.judgeSample.handler(({ input, errors }) =>
      ask(errors, (triage, options) => triage.judgeSample(input, options)),
    ),
    train: os.triage.train.handler(({ errors }) => ask(errors, (triage, options) => triage.train(undefined, options))),
  }
}
