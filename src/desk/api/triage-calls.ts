import { implement, ORPCError } from '@orpc/server'
import { deskContract } from '../../shared/contract/desk.ts'
import type { Account } from '../account.ts'
import type { BackendClient, CallContext } from '../sync/backend-api.ts'
import { failureOf } from '../sync/backend-api.ts'

/** How a passed-on call can fail, as the contract's errors say it. */
interface Failures {
  readonly SIGNED_OUT: () => Error
  readonly BACKEND_UNREACHABLE: () => Error
  readonly REFUSED: (options: { message: string }) => Error
}

type Call<T> = (triage: BackendClient['triage'], options: { context: CallContext }) => Promise<T>

/**
 * What leads and QA ask about triage goes on to the backend: these answers are about the whole workspace and are not
 * kept at the desk.
 */
export function makeTriageCalls(signedIn: (errors: Pick<Failures, 'SIGNED_OUT'>) => Account) {
  const os = implement(deskContract)
  const ask = async <T>(errors: Failures, call: Call<T>): Promise<T> => {
    try {
      return await signedIn(errors).ask((client, context) => call(client.triage, { context }))
    } catch (error) {
      throw explain(error, errors)
    }
  }
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

function explain(error: unknown, errors: Failures): unknown {
  if (!(error instanceof ORPCError)) return errors.BACKEND_UNREACHABLE()
  if (error.code === 'SIGNED_OUT') return error
  switch (failureOf(error)) {
    case 'unreachable':
    case 'limited':
      return errors.BACKEND_UNREACHABLE()
    case 'unauthorized':
      return errors.SIGNED_OUT()
    case 'forbidden':
    case 'invalid':
      return errors.REFUSED({ message: error.message })
    case 'busy':
      return error.code === 'REFUSED' ? errors.REFUSED({ message: error.message }) : errors.BACKEND_UNREACHABLE()
  }
}
