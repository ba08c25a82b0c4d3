import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aMessage, aPacket, aReceived, idOf } from '../../../test/fixtures/case-builder.ts'
import { ana, asks, billing, carla, frontline, intakeAsks, lena, record } from '../../../test/fixtures/decisions.ts'
import type { Member } from '../access/directory.ts'
import { aroundTheClock, type BusinessCalendar } from '../sla/calendar.ts'
import { type Clock, clockKindSchema } from '../sla/clock.ts'
import { type SlaPolicy, slaPolicySchema } from '../sla/sla-policy.ts'
import { anyScene } from '../sla/testing/any-calendar.ts'
import { knownMinuteKind } from '../sla/testing/minute-by-minute.ts'
import { type Severity, type Status, severitySchema, waitingStatusSchema } from './basics.ts'
import type { CaseCommand, HouseCommand } from './commands/index.ts'
import { decideReceive } from './commands/receive.ts'
import { decide } from './decide.ts'
import type { DecideContext } from './decision.ts'
import { evolve, evolveAll } from './evolve.ts'
import { type Case, openEscalation } from './state.ts'

/**
 * The clocks of cases that live through waits, teams in other zones, extensions, escalations, approvals and changed
 * policies, held against counting minutes. The reference sees who owned the case and what it waited for, never a book.
 */

const minute = 60_000
const days = 9

const anyTargets = fc.record({
  S1: fc.integer({ min: 1, max: 90 }),
  S2: fc.integer({ min: 1, max: 200 }),
  S3: fc.integer({ min: 1, max: 400 }),
  S4: fc.integer({ min: 1, max: 600 }),
})
const anyPauses = fc.subarray([...waitingStatusSchema.options])

function anyPolicy(version: number, calendars: readonly BusinessCalendar[]): fc.Arbitrary<SlaPolicy> {
  const named = calendars.map((calendar, index) => ({ ...calendar, id: `c${index}` }))
  const anyId = fc.constantFrom(...named.map(({ id }) => id), aroundTheClock.id)
  return fc
    .record({
      minutes: fc.record({
        first_response: anyTargets,
        next_response: anyTargets,
        resolution: anyTargets,
        acknowledgement: anyTargets,
      }),
      atRiskShare: fc.constantFrom(0.5, 0.75, 0.8),
      teamCalendars: fc.record({ [frontline.id]: anyId, [billing.id]: anyId }, { requiredKeys: [] }),
      aroundTheClock: fc.subarray([...severitySchema.options], { maxLength: 2 }),
      pauses: fc.record({
        first_response: anyPauses,
        next_response: anyPauses,
        resolution: anyPauses,
        acknowledgement: anyPauses,
      }),
      overrides: fc.uniqueArray(
        fc.record({
          kind: fc.constantFrom(...clockKindSchema.options),
          severity: fc.constantFrom(null, ...severitySchema.options),
          category: fc.constantFrom(null, 'billing'),
          minutes: fc.integer({ min: 1, max: 300 }),
        }),
        { maxLength: 3, selector: ({ kind, severity, category }) => `${kind} ${severity} ${category}` },
      ),
    })
    .map((given) => slaPolicySchema.parse({ version, calendars: named, ...given }))
}

type Wish = (
  state: Case,
  step: number,
  at: string,
) => { readonly by: Member | 'intake' | 'house'; readonly command: Command }
type Command = CaseCommand | HouseCommand

const escalationOf = (state: Case) => openEscalation(state)?.id ?? idOf('none')
const nothing = { facts: [], attempts: [], findings: [], assessment: null }

const anyWait = fc.constantFrom('open' as const, ...waitingStatusSchema.options).map(
  (to): Wish =>
    (state) => ({ by: ownerOf(state), command: { type: 'case.change_status', input: { to } } }),
)

const anyWish: fc.Arbitrary<Wish> = fc.oneof(
  { arbitrary: anyWait, weight: 5 },
  fc.constantFrom({ team: frontline, member: ana }, { team: billing, member: carla }).map(
    ({ team, member }): Wish =>
      () => ({
        by: lena,
        command: { type: 'case.reassign', input: { to: { teamId: team.id, memberId: member.id }, reason: 'Theirs.' } },
      }),
  ),
  fc.constantFrom(frontline, billing).map(
    (team): Wish =>
      (state, step) => ({
        by: ownerOf(state),
        command: {
          type: 'case.escalate',
          input: {
            escalationId: idOf(`escalation ${step}`),
            type: 'functional',
            to: { teamId: team.id, memberId: null },
            reason: 'Needs you.',
            packet: aPacket(),
            overrideReason: null,
          },
        },
      }),
  ),
  fc.constantFrom('accept' as const, 'return' as const, 'recall' as const, 'recall' as const).map(
    (what): Wish =>
      (state) => {
        const escalationId = escalationOf(state)
        const raiser = openEscalation(state)?.raisedBy.id === carla.id ? carla : ana
        const receiver = state.teamId === billing.id ? carla : ana
        if (what === 'accept')
          return { by: receiver, command: { type: 'case.accept_escalation', input: { escalationId } } }
        return what === 'return'
          ? { by: receiver, command: { type: 'case.return_escalation', input: { escalationId, reason: 'Not ours.' } } }
          : { by: raiser, command: { type: 'case.recall_escalation', input: { escalationId, reason: null } } }
      },
  ),
  fc
    .record({
      clock: fc.constantFrom('first_response' as const, 'next_response' as const, 'resolution' as const),
      minutes: fc.integer({ min: 1, max: 120 }),
    })
    .map(
      (input): Wish =>
        (state) => ({
          by: ownerOf(state),
          command: { type: 'case.extend_clock', input: { ...input, reason: 'Parts.' } },
        }),
    ),
  fc.constantFrom(...severitySchema.options).map(
    (to): Wish =>
      () => ({ by: lena, command: { type: 'case.change_severity', input: { to, reason: 'It is.' } } }),
  ),
  fc.constant<Wish>((state, step) => ({
    by: ownerOf(state),
    command: { type: 'case.reply', input: { messageId: idOf(`reply ${step}`), text: 'We look into it.' } },
  })),
  fc.constant<Wish>((_, step, at) => ({
    by: 'intake',
    command: { type: 'case.continue_contact', input: { ...nothing, messages: [aMessage({ id: `next ${step}`, at })] } },
  })),
  fc.constant<Wish>(() => ({ by: 'house', command: { type: 'case.retriage', input: { signals: null } } })),
)

function ownerOf(state: Case): Member {
  return state.ownerId === carla.id ? carla : ana
}

interface Step {
  readonly wish: Wish
  readonly after: number
  /** Whether the second policy is in force from here on. */
  readonly changed: boolean
}

const anyLife = fc.tuple(anyScene, anyScene, anyScene).chain(([first, second, third]) => {
  const calendars = [first, second, third].map(({ calendar }) => calendar)
  return fc.record({
    start: fc.constant(first.instants[0]),
    before: anyPolicy(1, calendars),
    after: anyPolicy(2, calendars.toReversed()),
    severity: fc.constantFrom(...severitySchema.options),
    endsChanged: fc.boolean(),
    steps: fc.array(fc.record({ wish: anyWish, after: fc.integer({ min: 0, max: 700 }), changed: fc.boolean() }), {
      minLength: 1,
      maxLength: 14,
    }),
  })
})

/** What was true of the case from an instant on, as anybody could have written it down. */
interface Moment {
  readonly at: number
  readonly teamId: string
  readonly status: Status
}

interface Life {
  readonly state: Case
  readonly policy: SlaPolicy
  readonly moments: readonly Moment[]
  readonly now: number
}

function live(
  start: string,
  severity: Severity,
  policies: readonly [SlaPolicy, SlaPolicy],
  steps: readonly Step[],
): Life {
  let now = Date.parse(start)
  let [policy] = policies
  const { clocks: _, ...contact } = aReceived({ severity, receivedAt: new Date(now).toISOString() })
  const context = (): Partial<DecideContext> => ({ at: new Date(now).toISOString(), slaPolicy: policy })
  const receiving = intakeAsks(context())
  const received = decideReceive(null, { received: contact }, receiving)
  if (received.kind === 'refused') throw new Error(received.refusal.message)
  const first = evolveAll(record(received.events, 0, receiving))
  if (!first) throw new Error('nothing received')
  let state: Case = { ...first, ownerId: ana.id, status: 'open' }
  let moments: Moment[] = [{ at: now, teamId: state.teamId, status: 'open' }]
  let beforeRaise = 1
  steps.forEach(({ wish, after, changed }, step) => {
    now += after * minute
    if (changed) policy = policies[1]
    const { by, command } = wish(state, step, new Date(now).toISOString())
    const asking =
      by === 'intake'
        ? intakeAsks(context())
        : by === 'house'
          ? { ...intakeAsks(context()), actor: { kind: 'rule' as const, id: 'triage', name: 'Triage' } }
          : asks(by, context())
    const decision = decide(state, command, asking)
    if (decision.kind === 'refused') return
    state = record(decision.events, state.version, asking).reduce<Case>(evolve, state)
    if (command.type === 'case.escalate') beforeRaise = moments.length
    // A recalled escalation is as if it had not been raised.
    if (command.type === 'case.recall_escalation') moments = moments.slice(0, beforeRaise)
    else moments.push({ at: now, teamId: state.teamId, status: state.status })
  })
  return { state, policy, moments, now }
}

/** Everything about a clock by counting minutes; null when `days` days do not suffice. */
function slowly({ state, policy, moments, now }: Life, clock: Clock, share: number) {
  const start = Date.parse(clock.startedAt)
  const at = (instant: number) => moments.findLast((moment) => moment.at <= instant) ?? moments[0]
  const stands = (instant: number) => {
    const status = at(instant)?.status
    return policy.pauses[clock.kind].some((one) => one === status)
  }
  let pausedAt: number | null = null
  for (let instant = now; stands(instant) && instant >= start; instant -= minute) pausedAt = instant
  const calendarAt = (instant: number) => {
    const id = policy.teamCalendars[at(instant)?.teamId ?? '']
    const ofTeam = policy.calendars.find((calendar) => calendar.id === id) ?? aroundTheClock
    return policy.aroundTheClock.includes(state.severity) ? aroundTheClock : ofTeam
  }
  const target = Math.round(targetSlowly(state, policy, clock) * share * minute)
  let left = target + clock.extensions.reduce((sum, { minutes }) => sum + minutes * minute, 0)
  for (let instant = start; instant < start + days * 1_440 * minute; instant += minute) {
    const isPaused = stands(instant) && (pausedAt === null || instant < pausedAt)
    if (isPaused || knownMinuteKind(calendarAt(instant), instant) !== 'counted') continue
    if (left <= minute) return { due: instant + left, pausedAt }
    left -= minute
  }
  return null
}

/** The target by trying every row from the most to the least specific. */
function targetSlowly({ severity, category }: Case, { overrides, minutes }: SlaPolicy, { kind }: Clock): number {
  for (const [wantsSeverity, wantsCategory] of [
    [true, true],
    [false, true],
    [true, false],
    [false, false],
  ] as const) {
    const row = overrides.find(
      (one) =>
        one.kind === kind &&
        one.severity === (wantsSeverity ? severity : null) &&
        one.category === (wantsCategory ? category : null),
    )
    if (row) return row.minutes
  }
  return minutes[kind][severity]
}

describe('the clocks of a case, whatever happens to it', () => {
  it('are due, at risk and paused when counting minutes says', () => {
    const seen = { clocks: 0, paused: 0, moved: 0, waited: 0, extended: 0, retimed: 0 }
    fc.assert(
      fc.property(anyLife, ({ start, before, after, severity, endsChanged, steps }) => {
        const lived = live(start, severity, [before, after], steps)
        const life = { ...lived, policy: endsChanged ? after : lived.policy }
        // A policy that changed reaches the clocks with the next command: here nothing else does.
        const sweeping = {
          ...intakeAsks({ at: new Date(life.now).toISOString(), slaPolicy: life.policy }),
          actor: { kind: 'rule' as const, id: 'triage', name: 'Triage' },
        }
        const swept = decide(life.state, { type: 'case.retriage', input: { signals: null } }, sweeping)
        const retimed = swept.kind === 'accepted' && swept.events.some(({ type }) => type === 'clocks_timed')
        expect(retimed && life.policy === lived.policy && life.policy === before).toBe(false)
        const state =
          swept.kind === 'accepted'
            ? record(swept.events, life.state.version, sweeping).reduce<Case>(evolve, life.state)
            : life.state
        if (retimed) seen.retimed += 1
        for (const clock of state.clocks) {
          if (clock.metAt) continue
          const due = slowly({ ...life, state }, clock, 1)
          if (!due) continue
          seen.clocks += 1
          if (clock.pausedAt) seen.paused += 1
          if (clock.teams.length > 1) seen.moved += 1
          if (clock.waits.some(({ until }) => until !== null)) seen.waited += 1
          if (clock.extensions.length > 0) seen.extended += 1
          expect(clock.dueAt).toBe(new Date(due.due).toISOString())
          expect(clock.pausedAt).toBe(due.pausedAt === null ? null : new Date(due.pausedAt).toISOString())
          expect(clock.atRiskAt).toBe(
            new Date(slowly({ ...life, state }, clock, life.policy.atRiskShare)?.due ?? 0).toISOString(),
          )
        }
      }),
      { numRuns: 120 },
    )
    // Each of these happened, so that the above means something.
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(5)
  })
})
