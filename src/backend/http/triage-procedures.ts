import { ORPCError } from '@orpc/server'
import type { Role } from '../../shared/access/directory.ts'
import { judgeSample, nextSample } from '../db/sampled-contact.ts'
import { readIn, writeIn } from '../db/transaction.ts'
import type { SignedIn } from '../identity/authenticate.ts'
import {
  decidePolicy,
  endTrial,
  PolicyRefusal,
  proposePolicy,
  readPolicies,
  rollBackPolicy,
} from '../triage/change-policy.ts'
import { reportTriage } from '../triage/report.ts'
import { trainWorkspace } from '../triage/train.ts'
import { whatIf } from '../triage/what-if.ts'
import { type CallContext, os, requireMember } from './context.ts'

/** Who watches over triage, and who may change it. */
const readers: readonly Role[] = ['lead', 'qa', 'admin']
const editors: readonly Role[] = ['lead', 'admin']

async function allow(context: CallContext, roles: readonly Role[]): Promise<SignedIn> {
  const who = await requireMember(context)
  if (roles.includes(who.member.role)) return who
  throw new ORPCError('FORBIDDEN', {
    status: 403,
    message: `This is for ${roles.map((role) => roleNames[role]).join(', ')}.`,
    defined: true,
  })
}

const roleNames: Readonly<Partial<Record<Role, string>>> = { lead: 'leads', qa: 'QA', admin: 'admins' }

function refusal(message: string) {
  return new ORPCError('REFUSED', { status: 409, message, defined: true })
}

/** Says an ordinary no of the policy as the contract does. */
async function orRefuse<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof PolicyRefusal ? refusal(error.message) : error
  }
}

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
