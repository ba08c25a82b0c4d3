import type { Role } from '../../shared/access/directory.ts'
import { judgeSample, nextSample } from '../db/sampled-contact.ts'
import { readIn, writeIn } from '../db/transaction.ts'
import { decidePolicy, endTrial, proposePolicy, readPolicies, rollBackPolicy } from '../triage/change-policy.ts'
import { reportTriage } from '../triage/report.ts'
import { trainWorkspace } from '../triage/train.ts'
import { whatIf } from '../triage/what-if.ts'
import { allow, orRefuse, refusal } from './allow.ts'
import { os } from './context.ts'

/** Who watches over triage, and who may change it. */
const readers: readonly Role[] = ['lead', 'qa', 'admin']
const editors: readonly Role[] = ['lead', 'admin']

/** Reports, policy versions, what-if, samples, training: what leads and QA do about triage. */
export const triageProcedures = {
  report: os.triage.report.handler(async ({ input, context }) => {
    const who = await allow(context, readers)
    return reportTriage(context.services.triage, who.workspaceId, input.days)
  }),
  policies: os.triage.policies.handler(async ({ context }) => {
    const who = await allow(context, readers)
    return readPolicies(context.services.triage, who.workspaceId)
  }),
  whatIf: os.triage.whatIf.handler(async ({ input, context }) => {
    const who = await allow(context, editors)
    return whatIf(context.services.triage, who.workspaceId, input)
  }),
  propose: os.triage.propose.handler(async ({ input, context }) =>
    orRefuse(proposePolicy(context.services.triage, await allow(context, editors), input)),
  ),
  decide: os.triage.decide.handler(async ({ input, context }) =>
    orRefuse(decidePolicy(context.services.triage, await allow(context, editors), input)),
  ),
  endTrial: os.triage.endTrial.handler(async ({ input, context }) =>
    orRefuse(endTrial(context.services.triage, await allow(context, editors), input)),
  ),
  rollBack: os.triage.rollBack.handler(async ({ input, context }) =>
    orRefuse(rollBackPolicy(context.services.triage, await allow(context, editors), input)),
  ),
  nextSample: os.triage.nextSample.handler(async ({ context }) => {
    const who = await allow(context, readers)
    return { sample: await readIn(context.services.triage.db, who.workspaceId, nextSample) }
  }),
  judgeSample: os.triage.judgeSample.handler(async ({ input, context }) => {
    const who = await allow(context, readers)
    const { db, now } = context.services.triage
    const by = { id: who.memberId, name: who.member.name }
    const missedCode = input.verdict === 'missed' ? (input.missedCode ?? 'other') : null
    const judged = await writeIn(db, who.workspaceId, (writable) =>
      judgeSample(writable, { ...input, missedCode, note: input.note || null, by, at: now() }),
    )
    if (!judged) throw refusal('Somebody judged this sample already.')
    return {}
  }),
  train: os.triage.train.handler(async ({ context }) => {
    const who = await allow(context, editors)
    return trainWorkspace(context.services.triage, who.workspaceId)
  }),
}
