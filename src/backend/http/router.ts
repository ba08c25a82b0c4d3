import { ORPCError } from '@orpc/server'
import { QueueFullError } from '../commands/command-queue.ts'
import { sendCommands } from '../commands/send-commands.ts'
import { readTrail } from '../commands/trail.ts'
import { readChanges } from '../feed/changes.ts'
import { CutOffError, livePokes } from '../feed/live.ts'
import { refresh, signIn, signOut } from '../identity/sessions.ts'
import { reportDelivery } from '../intake/delivery-report.ts'
import { askQuestion, readQuestion, withdrawQuestion } from '../intake/questions.ts'
import { receiveRecords } from '../intake/receive-records.ts'
import { updateCase } from '../intake/update-case.ts'
import { receiveSamples, sampleRecords } from '../triage/samples.ts'
import { alertProcedures } from './alert-procedures.ts'
import { aroundProcedures } from './around-procedures.ts'
import { assistProcedures } from './assist-procedures.ts'
import { connectorProcedures } from './connector-procedures.ts'
import { type CallContext, notFound, os, requireConnector, requireMember, tooMany, unauthorized } from './context.ts'
import { expertProcedures } from './expert-procedures.ts'
import { guideProcedures } from './guide-procedures.ts'
import { handoffProcedures } from './handoff-procedures.ts'
import { houseProcedures } from './house-procedures.ts'
import { knowledgeProcedures } from './knowledge-procedures.ts'
import { policyProcedures } from './policy-procedures.ts'
import { presence, routing } from './routing-procedures.ts'
import { slaProcedures } from './sla-procedures.ts'
import { surgeProcedures } from './surge-procedures.ts'
import { triageProcedures } from './triage-procedures.ts'

const auth = {
  signIn: os.auth.signIn.handler(async ({ input, context: { services, ip } }) => {
    const wait = services.limits.signIn.take(ip)
    if (wait > 0) throw tooMany(wait)
    const answer = await signIn(services.sessions, input)
    switch (answer.kind) {
      case 'session':
        return answer.session
      case 'wrong':
        throw unauthorized('Wrong workspace, e-mail or password.')
      case 'locked':
        throw tooMany(answer.retryAfterSeconds)
      default:
        return answer satisfies never
    }
  }),
  refresh: os.auth.refresh.handler(async ({ input, context: { services, ip } }) => {
    const wait = services.limits.signIn.take(ip)
    if (wait > 0) throw tooMany(wait)
    const session = await refresh(services.sessions, input.refreshToken)
    if (!session) throw unauthorized()
    return session
  }),
  signOut: os.auth.signOut.handler(async ({ input, context: { services, ip } }) => {
    const wait = services.limits.signIn.take(ip)
    if (wait > 0) throw tooMany(wait)
    const sessionId = await signOut(services.sessions, input.refreshToken)
    if (sessionId) services.hub.cutSession(sessionId)
    return {}
  }),
  demo: os.auth.demo.handler(({ context }) => ({ demo: context.services.demo })),
}

const commands = {
  send: os.commands.send.handler(async ({ input, context }) => {
    const who = await requireMember(context)
    try {
      const results = await sendCommands(context.services, who, input.commands)
      if (!results) throw unauthorized()
      return { results }
    } catch (error) {
      if (error instanceof QueueFullError) throw tooMany(1)
      throw error
    }
  }),
}

const feed = {
  changes: os.feed.changes.handler(async ({ input, context }) => {
    const who = await requireMember(context)
    context.services.presence.heard(who.workspaceId, who.memberId)
    const page = await readChanges(context.services.feed, who, input)
    if (!page) throw unauthorized()
    return page
  }),
  live: os.feed.live.handler(async function* ({ input, context, signal }) {
    const who = await requireMember(context)
    try {
      yield* livePokes(context.services, { ...who, alerts: input.alerts }, signal)
    } catch (error) {
      throw error instanceof CutOffError ? unauthorized() : error
    }
  }),
}

const cases = {
  trail: os.cases.trail.handler(async ({ input, context }) => {
    const trail = await readTrail(context.services.feed, await requireMember(context), input.caseId)
    if (!trail) throw notFound()
    return trail
  }),
}

const intake = {
  receive: os.intake.receive.handler(async ({ input, context }) => {
    const connector = await requireConnector(context)
    return receiveRecords(questionDeps(context), connector, input)
  }),
  ask: os.intake.ask.handler(async ({ input, context }) => {
    const connector = await requireConnector(context)
    return askQuestion(questionDeps(context), connector, input)
  }),
  question: os.intake.question.handler(async ({ input, context }) => {
    const connector = await requireConnector(context)
    const found = await readQuestion(questionDeps(context), connector, input.questionId)
    if (!found) throw notFound()
    return found
  }),
  withdrawQuestion: os.intake.withdrawQuestion.handler(async ({ input, context }) => {
    const connector = await requireConnector(context)
    const found = await withdrawQuestion(questionDeps(context), connector, input)
    if (!found) throw notFound()
    return found
  }),
  delivery: os.intake.delivery.handler(async ({ input, context }) => {
    const connector = await requireConnector(context)
    const answer = await reportDelivery(questionDeps(context), connector, input)
    if (!answer) throw notFound()
    return answer
  }),
  update: os.intake.update.handler(async ({ input, context }) => {
    const connector = await requireConnector(context)
    const { intake: deps, queue } = context.services
    const result = await updateCase({ ...deps, queue }, connector, input)
    if (!result) throw notFound()
    return result
  }),
  sample: os.intake.sample.handler(async ({ input, context }) => {
    const { workspaceId } = await requireConnector(context)
    const records = sampleRecords(input)
    if (!records)
      throw new ORPCError('BAD_REQUEST', { status: 400, message: '"samples" must be a list of 1 to 1,000.' })
    return receiveSamples(context.services.triage, workspaceId, records)
  }),
}

function questionDeps({ services: { intake: deps, queue } }: CallContext) {
  return { ...deps, queue }
}

/** The contract, carried out. */
export const router = os.router({
  alerts: alertProcedures,
  around: aroundProcedures,
  auth,
  commands,
  feed,
  cases,
  connector: connectorProcedures,
  presence,
  routing,
  intake,
  triage: triageProcedures,
  policies: policyProcedures,
  sla: slaProcedures,
  guides: guideProcedures,
  assist: assistProcedures,
  experts: expertProcedures,
  knowledge: knowledgeProcedures,
  surges: surgeProcedures,
  house: houseProcedures,
  handoffs: handoffProcedures,
})
