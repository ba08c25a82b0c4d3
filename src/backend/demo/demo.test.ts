import { beforeAll, describe, expect, it } from 'vitest'
import { memberSchema, teamSchema, workspaceSchema } from '../../shared/access/directory.ts'
import { isActive } from '../../shared/case/basics.ts'
import { caseCommandSchema } from '../../shared/case/commands/index.ts'
import { decideReceive, type ReceiveInput } from '../../shared/case/commands/receive.ts'
import { decide } from '../../shared/case/decide.ts'
import { type Actor, actorRef, type DecideContext, type Decision } from '../../shared/case/decision.ts'
import type { RecordedEvent } from '../../shared/case/events.ts'
import { evolve, evolveAll } from '../../shared/case/evolve.ts'
import { type Flag, type FlagCode, type FlagSource, flagCodes, isModelOnly } from '../../shared/case/flag.ts'
import { type Case, caseSchema } from '../../shared/case/state.ts'
import { intakeCaseSchema } from '../../shared/contract/intake.ts'
import type { StepTaken } from '../../shared/guide/run.ts'
import { walk } from '../../shared/guide/walk.ts'
import { clockState, nextClock } from '../../shared/sla/clock.ts'
import { defaultTriagePolicy } from '../../shared/triage/policy.ts'
import { buildDigestIndex, digestOf, findRelated } from '../../shared/triage/signals/related.ts'
import { triage } from '../../shared/triage/triage.ts'
import { librariesOf } from './guides/past.ts'
import { demoHistory } from './history.ts'
import { demoWorkspace } from './index.ts'
import { asReceived } from './triage-preview.ts'

const now = new Date('2026-11-23T05:00:00.000Z')
const demo = demoWorkspace(now)
const directory = {
  teams: new Map(demo.teams.map((team) => [team.id, team])),
  members: new Map(demo.members.map((member) => [member.id, member])),
}

const libraryAt = librariesOf(demo.guides)

const digests = buildDigestIndex(demo.cases.map((input) => digestOf(asReceived(input))))
const history = demoHistory(demo.cases)

/** The case with what the backend reads outside it: what is ordinary, and cases alike. */
function withSignals(received: ReceiveInput['received']): ReceiveInput['received'] {
  const related = findRelated(digestOf(received), digests)
  return { ...received, signals: { ...received.signals, ...history.categories[received.category], related } }
}

/** The flags as triage raises them when it looks again now, clocks included. */
function flagsNow(state: Case): Flag[] {
  return triage(state, defaultTriagePolicy, now.toISOString()).flags
}

function codesNow(state: Case): FlagCode[] {
  return flagsNow(state).map(({ code }) => code)
}

function isModel({ kind }: FlagSource): boolean {
  return kind === 'model'
}

/** Takes a case in and gives every follow-up, as the backend will; refusals fail with the command and the reason. */
function live(): Map<string, Case> {
  const states = new Map<string, Case>()
  for (const input of demo.cases) {
    const team = demo.teams.find(({ name }) => name === input.team)
    const received = withSignals({ ...asReceived(input), teamId: team?.id ?? '' })
    const context = contextOf({ kind: 'intake', name: 'Demo' }, received.receivedAt, 0)
    states.set(input.externalId, apply(null, decideReceive(null, { received }, context), context))
  }
  for (const step of demo.followUps) {
    const state = states.get(step.externalId)
    const member = directory.members.get(step.memberId)
    if (!state || !member) throw new Error(`Unknown case or member in ${JSON.stringify(step)}`)
    const at = new Date(Date.parse(state.receivedAt) + step.minutesAfterReceipt * 60_000).toISOString()
    const context = contextOf({ kind: 'member', member }, at, state.version)
    const decision = decide(state, caseCommandSchema.parse(step.command), context)
    if (decision.kind === 'refused')
      throw new Error(`${step.externalId} ${step.command.type}: ${decision.refusal.message}`)
    states.set(step.externalId, apply(state, decision, context))
  }
  return states
}

function contextOf(actor: Actor, at: string, seenVersion: number): DecideContext {
  return {
    at,
    actor,
    seenVersion,
    directory,
    slaPolicy: demo.slaPolicy,
    triagePolicy: defaultTriagePolicy,
    escalationPolicy: demo.escalationPolicy,
    guides: libraryAt(new Date(at)),
  }
}

function apply(state: Case | null, decision: Decision, context: DecideContext): Case {
  if (decision.kind === 'refused') throw new Error(decision.refusal.message)
  const log: RecordedEvent[] = decision.events.map((event, index) => ({
    event,
    at: context.at,
    by: actorRef(context.actor),
    version: (state?.version ?? 0) + index + 1,
  }))
  const next = state ? log.reduce<Case>(evolve, state) : evolveAll(log)
  if (!next) throw new Error('Nothing came of it')
  return next
}

describe('the demo workspace', () => {
  it('is the same for the same instant, and moves with it', () => {
    expect(demoWorkspace(now)).toEqual(demo)
    const later = demoWorkspace(new Date(now.getTime() + 3_600_000))
    expect(later.cases.map(({ externalId }) => externalId).toSorted()).toEqual(
      demo.cases.map(({ externalId }) => externalId).toSorted(),
    )
    expect(Date.parse(later.cases[0]?.receivedAt ?? '') - Date.parse(demo.cases[0]?.receivedAt ?? '')).toBe(3_600_000)
  })

  it('has a valid workspace, teams and members of every role', () => {
    workspaceSchema.parse(demo.workspace)
    expect(demo.workspace.slug).toBe('harbor')
    for (const team of demo.teams) teamSchema.parse(team)
    for (const member of demo.members) {
      memberSchema.parse(member)
      expect(member.email).toMatch(/^[a-z.]+@harbor\.example$/)
      for (const id of member.teamIds) expect(directory.teams.has(id)).toBe(true)
    }
    expect(new Set(demo.members.map(({ email }) => email)).size).toBe(demo.members.length)
    expect(new Set(demo.members.map(({ role }) => role))).toEqual(
      new Set(['agent', 'tier2', 'specialist', 'lead', 'qa', 'trainee', 'admin']),
    )
    expect(demo.teams).toHaveLength(8)
    for (const team of demo.teams) {
      expect(
        demo.members.some(({ teamIds }) => teamIds.includes(team.id)),
        team.name,
      ).toBe(true)
    }
  })
})

describe('its cases', () => {
  it('are 340 to 370, and each is what intake takes', () => {
    expect(demo.cases.length).toBeGreaterThanOrEqual(340)
    expect(demo.cases.length).toBeLessThanOrEqual(370)
    const problems = demo.cases.flatMap((input) => {
      const parsed = intakeCaseSchema.safeParse(input)
      return parsed.success ? [] : [`${input.externalId}: ${parsed.error.message}`]
    })
    expect(problems).toEqual([])
  })

  it('cover many categories, channels, languages, tiers and severities', () => {
    expect(distinct(demo.cases.map(({ category }) => category)).length).toBeGreaterThanOrEqual(8)
    expect(distinct(demo.cases.map(({ channel }) => channel ?? ''))).toEqual([
      'app',
      'chat',
      'email',
      'phone',
      'social',
    ])
    expect(distinct(demo.cases.map(({ language }) => language ?? ''))).toEqual(['en', 'es', 'fil', 'pt'])
    expect(distinct(demo.cases.map(({ customer }) => customer.tier ?? ''))).toEqual(['plus', 'standard', 'vip'])
    expect(distinct(demo.cases.map(({ severity }) => severity ?? ''))).toEqual(['S1', 'S2', 'S3', 'S4'])
    expect(demo.cases.filter(({ customer }) => customer.vulnerabilities?.length).length).toBeGreaterThan(8)
    expect(demo.cases.filter(({ commitments }) => commitments?.length).length).toBeGreaterThan(20)
  })

  it('have unique ids, subjects and customers', () => {
    expect(repeated(demo.cases.map(({ externalId }) => externalId))).toEqual([])
    expect(repeated(demo.cases.map(({ subject }) => subject))).toEqual([])
    expect(repeated(demo.cases.map(({ customer }) => customer.name))).toEqual([])
  })

  it('begin in words of their own, and no two conversations are alike', () => {
    const openings = demo.cases.map(
      ({ conversation }) => conversation.find(({ author }) => author === 'customer')?.text ?? '',
    )
    expect(repeated(openings)).toEqual([])
    const whole = demo.cases.map(({ conversation }) => conversation.map(({ text }) => text).join('\n'))
    expect(repeated(whole)).toEqual([])
    const spoken = demo.cases.flatMap(({ conversation }) =>
      conversation.map(({ text }) => text ?? '').filter((text) => text.length > 40),
    )
    expect(new Set(spoken).size / spoken.length).toBeGreaterThan(0.6)
  })

  it('run over 4 to 16 turns, in order of time, ending before receipt', () => {
    for (const { externalId, conversation, receivedAt } of demo.cases) {
      expect(conversation.length, externalId).toBeGreaterThanOrEqual(4)
      expect(conversation.length, externalId).toBeLessThanOrEqual(16)
      const times = conversation.map(({ at }) => at ?? '')
      expect(times, externalId).toEqual(times.toSorted())
      expect((times.at(-1) ?? '') <= (receivedAt ?? ''), externalId).toBe(true)
    }
  })

  it('leave no slot unfilled', () => {
    for (const input of demo.cases) expect(JSON.stringify(input)).not.toMatch(/\{[a-z_0-9]+\}/)
    for (const step of demo.followUps) expect(JSON.stringify(step)).not.toMatch(/\{[a-z_0-9]+\}/)
  })
})

describe('its inbox', () => {
  let states: Case[] = []
  beforeAll(() => {
    states = [...live().values()]
  })

  it('accepts every follow-up and reaches valid states only', () => {
    for (const state of states) caseSchema.parse(state)
    expect(demo.followUps.every(({ minutesAfterReceipt }) => minutesAfterReceipt >= 0)).toBe(true)
    for (const state of states) expect(state.updatedAt <= now.toISOString(), state.subject).toBe(true)
  })

  it('shows every code of the catalogue on at least three cases, and drowns nobody', () => {
    const raised = states.map(codesNow)
    for (const code of flagCodes) {
      const count = raised.filter((codes) => codes.includes(code)).length
      expect(count, code).toBeGreaterThanOrEqual(3)
      expect(count, code).toBeLessThanOrEqual(states.length * 0.35)
    }
    const sizes = raised.map(({ length }) => length).toSorted((one, other) => one - other)
    const middle = sizes[sizes.length >> 1]
    expect([2, 3]).toContain(middle)
    expect(sizes.filter((size) => size === 0).length).toBeGreaterThanOrEqual(20)
    expect(sizes.filter((size) => size >= 4).length).toBeGreaterThan(20)
  })

  it('has graver matters in every language', () => {
    const grave: readonly FlagCode[] = ['outage', 'security', 'legal_hold', 'ethical_concern', 'public_exposure']
    for (const language of ['en', 'es', 'pt', 'fil'])
      expect(
        states.some((state) => state.language === language && codesNow(state).some((code) => grave.includes(code))),
        language,
      ).toBe(true)
  })

  it('has a wave: six cases or more of one product within a day that know of each other', () => {
    const wave = states.filter((state) => codesNow(state).includes('widespread'))
    const largest = Math.max(...[...Map.groupBy(wave, ({ product }) => product).values()].map(({ length }) => length))
    expect(largest).toBeGreaterThanOrEqual(6)
    const day = new Date(now.getTime() - 24 * 3_600_000).toISOString()
    for (const { receivedAt } of wave) expect(receivedAt >= day).toBe(true)
  })

  it('has a model that reads along, twice or more with what no rule raises', () => {
    const sources = states.flatMap((state) => flagsNow(state).filter((flag) => flag.sources.some(isModel)))
    expect(sources.length).toBeGreaterThanOrEqual(5)
    expect(sources.filter(isModelOnly).length).toBeGreaterThanOrEqual(2)
    expect(sources.filter((flag) => !isModelOnly(flag)).length).toBeGreaterThanOrEqual(2)
  })

  it('looks lived in: every status, escalations in every state, verdicts, replies and notes', () => {
    expect(distinct(states.map(({ status }) => status))).toEqual([
      'new',
      'open',
      'resolved',
      'waiting_approval',
      'waiting_customer',
      'waiting_third_party',
    ])
    expect(distinct(states.flatMap(({ approvals }) => approvals.map(({ state }) => state)))).toEqual([
      'asked',
      'denied',
      'granted',
    ])
    const consults = states.flatMap((state) => state.consults)
    expect(distinct(consults.map(({ state }) => state))).toEqual(['closed', 'open', 'solved'])
    expect(consults.filter(({ state }) => state === 'open').length).toBeGreaterThanOrEqual(4)
    expect(consults.filter(({ helpful, solution }) => helpful.length > 0 || solution).length).toBeGreaterThan(15)
    expect(distinct(states.flatMap(({ escalations }) => escalations.map(({ state }) => state)))).toEqual([
      'accepted',
      'completed',
      'raised',
      'recalled',
      'returned',
    ])
    expect(distinct(states.flatMap(({ escalations }) => escalations.map(({ type }) => type)))).toHaveLength(4)
    expect(states.filter(({ ownerId, status }) => ownerId && isActive(status)).length).toBeGreaterThan(60)
    expect(states.some(({ reopenCount }) => reopenCount > 0)).toBe(true)
    expect(states.flatMap(({ flags }) => flags).filter(({ verdict }) => verdict).length).toBeGreaterThan(10)
    expect(states.flatMap(({ escalations }) => escalations).every(({ completeness }) => completeness >= 0.7)).toBe(true)
  })

  it('keeps most clocks in time', () => {
    const running = states.filter(({ status }) => isActive(status)).flatMap(({ clocks }) => nextClock(clocks) ?? [])
    const share = (wanted: string): number =>
      running.filter((clock) => clockState(clock, now.toISOString()) === wanted).length / running.length
    expect(share('ok')).toBeGreaterThan(0.75)
    expect(share('at_risk')).toBeGreaterThan(0.02)
    expect(share('breached')).toBeGreaterThan(0.02)
    expect(share('breached')).toBeLessThan(0.12)
  })

  it('overloads nobody', () => {
    for (const member of demo.members) {
      const owned = states.filter(({ ownerId, status }) => ownerId === member.id && isActive(status)).length
      expect(owned, member.name).toBeLessThanOrEqual(member.capacity * 1.2)
    }
  })
})

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted()
}

function repeated(values: readonly (string | undefined)[]): string[] {
  const seen = new Set<string>()
  return values.filter((value): value is string => {
    if (!value) return true
    if (seen.has(value)) return true
    seen.add(value)
    return false
  })
}

describe('its past runs of guides', () => {
  const states = [...live().values()]
  const runs = states.flatMap(({ guideRuns }) => guideRuns)
  const library = libraryAt(now)

  it('are many, of every guide that cases are offered, and stand where their records say', () => {
    expect(runs.length).toBeGreaterThan(150)
    const used = new Set(runs.map(({ guide }) => guide))
    for (const { key, offer } of library.all()) if (offer.when !== '') expect([...used], key).toContain(key)
    for (const run of runs) {
      const { state, fault } = walk(run, library)
      expect(state, `${run.guide}: ${fault}`).toBe(run.state === 'ended' ? 'ended' : 'running')
    }
  })

  it('ended, were left for a reason, or wait for somebody to go on; some went back or off the path', () => {
    const of = (state: string): number => runs.filter((run) => run.state === state).length
    expect(of('ended')).toBeGreaterThan(60)
    expect(of('left')).toBeGreaterThan(20)
    expect(of('running')).toBeGreaterThan(5)
    const records = (holds: (taken: StepTaken) => boolean): number =>
      runs.filter((run) => run.records.some(({ taken }) => holds(taken))).length
    expect(records((taken) => taken.kind === 'back')).toBeGreaterThan(5)
    expect(records((taken) => 'offPath' in taken && taken.offPath !== null)).toBeGreaterThan(10)
    expect(records((taken) => taken.kind === 'acted' && taken.command !== null)).toBeGreaterThan(30)
  })

  it('ran on the version of their day, and led to escalations that came back and cases that came back', () => {
    expect(new Set(runs.filter(({ guide }) => guide === 'lost-parcel').map(({ version }) => version))).toEqual(
      new Set([1, 2]),
    )
    const made = new Set(
      runs.flatMap(({ records }) => records.flatMap(({ taken }) => (taken.kind === 'acted' ? (taken.made ?? []) : []))),
    )
    const escalations = states.flatMap((state) => state.escalations).filter(({ id }) => made.has(id))
    expect(escalations.some(({ state }) => state === 'returned')).toBe(true)
    expect(escalations.some(({ packet }) => (packet.guidePath?.steps.length ?? 0) > 2)).toBe(true)
    expect(states.some(({ reopenCount, guideRuns }) => reopenCount > 0 && guideRuns.length > 0)).toBe(true)
  })
})
