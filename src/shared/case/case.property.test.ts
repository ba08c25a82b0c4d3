import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCustomer, aMessage, aPacket, aReceived, idOf, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { consultWishes, likelyConsultGiver } from '../../../test/fixtures/consults.ts'
import {
  ada,
  ana,
  asks,
  ben,
  billing,
  carla,
  eventsOf,
  floor,
  frontline,
  gone,
  houseAsks,
  intakeAsks,
  lena,
  likelyGiver,
  management,
  quinn,
  record,
  tom,
} from '../../../test/fixtures/decisions.ts'
import { beginning, guides, lostParcel, onward } from '../../../test/fixtures/guided.ts'
import { endsWish, promiseWishes } from '../../../test/fixtures/promises.ts'
import { walk } from '../guide/walk.ts'
import { togetherWishes } from '../together/testing/wishes.ts'
import { retriage } from '../triage/retriage.ts'
import { openApprovals } from './approval.ts'
import { type CaseCommand, caseCommandSchema, type HouseCommand } from './commands/index.ts'
import { decideReceive } from './commands/receive.ts'
import { rootCauses } from './commands/resolve.ts'
import { decide } from './decide.ts'
import type { DecideContext, Decision } from './decision.ts'
import type { RecordedEvent } from './events.ts'
import { recordedEventSchema } from './events.ts'
import { evolve, evolveAll } from './evolve.ts'
import { type Case, caseSchema, openEscalation } from './state.ts'

/** Any members, any commands, any order: what must hold whatever people do. */

const people = [ana, ben, carla, lena, tom, quinn, ada, gone]
const places = [
  { teamId: frontline.id, memberId: null },
  { teamId: billing.id, memberId: null },
  { teamId: management.id, memberId: null },
  { teamId: frontline.id, memberId: ben.id },
  { teamId: billing.id, memberId: carla.id },
  { teamId: management.id, memberId: lena.id },
  { teamId: management.id, memberId: quinn.id },
  { teamId: frontline.id, memberId: gone.id },
  { teamId: billing.id, memberId: ana.id },
  { teamId: idOf('nowhere'), memberId: null },
]

const anyone = fc.constantFrom(...people)
const place = fc.constantFrom(...places)
const words = fc.constantFrom('Because.', 'It has to be.', 'Asked for.')
const code = fc.constantFrom('low_confidence' as const, 'vip' as const, 'legal_threat' as const)
const missed = fc.constantFrom('vip' as const, 'outage' as const, 'other' as const)

type Wish = (state: Case, step: number) => CaseCommand

/** A wish becomes a command when its turn comes: it may name the escalation that is then open, or one long gone. */
const wish: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({ member: anyone }).map(
    ({ member }): Wish =>
      () => ({ type: 'case.assign', input: { memberId: member.id } }),
  ),
  fc.record({ to: place, reason: words }).map(
    (input): Wish =>
      () => ({ type: 'case.reassign', input }),
  ),
  fc
    .record({
      to: place,
      type: fc.constantFrom('functional' as const, 'hierarchical' as const, 'priority' as const, 'compliance' as const),
      bare: fc.boolean(),
      excuse: fc.option(words, { nil: null }),
    })
    .map(
      ({ to, type, bare, excuse }): Wish =>
        (_, step) => ({
          type: 'case.escalate',
          input: {
            escalationId: idOf(`escalation ${step}`),
            type,
            to,
            reason: 'Needs you.',
            packet: aPacket(bare ? { tried: [], documentation: '', goal: '' } : {}),
            overrideReason: excuse,
          },
        }),
    ),
  fc.constant<Wish>((state) => ({ type: 'case.accept_escalation', input: { escalationId: escalationIn(state) } })),
  words.map(
    (reason): Wish =>
      (state) => ({ type: 'case.return_escalation', input: { escalationId: escalationIn(state), reason } }),
  ),
  fc.option(words, { nil: null }).map(
    (reason): Wish =>
      (state) => ({ type: 'case.recall_escalation', input: { escalationId: escalationIn(state), reason } }),
  ),
  fc.record({ minutes: fc.option(fc.integer({ min: 1, max: 1_440 }), { nil: null }), reason: words }).map(
    (input): Wish =>
      (state) => ({ type: 'case.hold_climb', input: { ...input, escalationId: escalationIn(state) } }),
  ),
  words.map(
    (reason): Wish =>
      (state) => {
        const escalationId = escalationIn(state)
        return openEscalation(state)?.ladder?.held
          ? { type: 'case.release_climb', input: { escalationId, reason } }
          : { type: 'case.hold_climb', input: { escalationId, minutes: null, reason } }
      },
  ),
  fc.record({ ahead: fc.nat({ max: 2 }), reason: words }).map(
    ({ ahead, reason }): Wish =>
      (state) => {
        const step = (openEscalation(state)?.ladder?.next?.step ?? 0) + ahead
        return { type: 'case.climb_now', input: { escalationId: escalationIn(state), step, reason } }
      },
  ),
  words.map(
    (text): Wish =>
      (_, step) => ({ type: 'case.note', input: { noteId: idOf(`note ${step}`), text } }),
  ),
  words.map(
    (text): Wish =>
      (_, step) => ({ type: 'case.reply', input: { messageId: idOf(`reply ${step}`), text } }),
  ),
  fc
    .constantFrom(
      'open' as const,
      'waiting_customer' as const,
      'waiting_approval' as const,
      'waiting_third_party' as const,
    )
    .map(
      (to): Wish =>
        () => ({ type: 'case.change_status', input: { to } }),
    ),
  fc.record({ to: fc.constantFrom('S1' as const, 'S2' as const, 'S3' as const, 'S4' as const), reason: words }).map(
    (input): Wish =>
      () => ({ type: 'case.change_severity', input }),
  ),
  fc.record({ rootCause: fc.constantFrom(...rootCauses), summary: words, ends: endsWish }).map(
    ({ ends, ...input }): Wish =>
      (state) => ({ type: 'case.resolve', input: { ...input, promises: ends(state) } }),
  ),
  words.map(
    (reason): Wish =>
      () => ({ type: 'case.reopen', input: { reason } }),
  ),
  fc
    .record({
      code,
      judgement: fc.constantFrom('right' as const, 'too_early' as const, 'too_late' as const),
      reason: fc.option(words, { nil: null }),
    })
    .map(
      (input): Wish =>
        () => ({ type: 'case.confirm_flag', input }),
    ),
  fc.record({ code: missed, note: fc.option(words, { nil: null }) }).map(
    (input): Wish =>
      () => ({ type: 'case.record_miss', input }),
  ),
  fc
    .record({
      clock: fc.constantFrom('first_response' as const, 'resolution' as const),
      minutes: fc.integer({ min: 1, max: 600 }),
      reason: words,
    })
    .map(
      (input): Wish =>
        () => ({ type: 'case.extend_clock', input }),
    ),
  fc
    .record({
      ask: fc.constantFrom(
        { kind: 'refund' as const, amount: 400 },
        { kind: 'credit' as const, amount: 20 },
        { kind: 'exception' as const, amount: null },
      ),
      askedOf: fc.oneof({ weight: 3, arbitrary: fc.constant({ teamId: management.id, memberId: null }) }, place),
    })
    .map(
      ({ ask, askedOf }): Wish =>
        (_, step) => ({
          type: 'case.ask_approval',
          input: { approvalId: idOf(`approval ${step}`), ...ask, what: 'Needed.', askedOf },
        }),
    ),
  fc.option(words, { nil: null }).map(
    (reason): Wish =>
      (state) => ({ type: 'case.grant_approval', input: { approvalId: approvalIn(state), reason } }),
  ),
  words.map(
    (reason): Wish =>
      (state, step) =>
        openApprovals(state).length > 0
          ? { type: 'case.deny_approval', input: { approvalId: approvalIn(state), reason } }
          : askRefund(step),
  ),
  fc.option(words, { nil: null }).map(
    (reason): Wish =>
      (state, step) =>
        openApprovals(state).length > 0
          ? { type: 'case.withdraw_approval', input: { approvalId: approvalIn(state), reason } }
          : askRefund(step),
  ),
  fc.constantFrom(30, 140, 400).map(
    (amount): Wish =>
      (state, step) => ({
        type: 'case.record_authority',
        input: {
          concessionId: idOf(`concession ${step}`),
          kind: 'refund',
          amount,
          what: 'Given.',
          approvalId: state.approvals.find((one) => one.state === 'granted')?.id ?? null,
        },
      }),
  ),
  fc.constant<Wish>((state, step) => ({
    type: 'case.start_guide',
    input: {
      runId: idOf(`run ${step}`),
      guide: lostParcel.key,
      version: 1,
      offeredBecause: [],
      taken: beginning(state, minutesLater(step)),
      at: minutesLater(step),
    },
  })),
  {
    weight: 2,
    arbitrary: fc.record({ pick: fc.nat({ max: 1_000 }), at: fc.nat({ max: 400 }) }).map(
      ({ pick, at }): Wish =>
        (state, step) =>
          onward(state, pick, minutesLater(at)) ?? {
            type: 'case.note',
            input: { noteId: idOf(`note ${step}`), text: 'No guide yet.' },
          },
    ),
  },
  words.map(
    (reason): Wish =>
      (state) => ({
        type: 'case.leave_guide',
        input: { runId: state.guideRuns.at(-1)?.id ?? idOf('no run'), reason },
      }),
  ),
  { weight: 6, arbitrary: fc.oneof(...consultWishes) },
  { weight: 3, arbitrary: fc.oneof(...promiseWishes) },
  { weight: 4, arbitrary: togetherWishes },
  fc.record({ code, judgement: fc.constantFrom('wrong' as const, 'wrong_reason' as const), reason: words }).map(
    (input): Wish =>
      () => ({ type: 'case.override_flag', input }),
  ),
)

const penWish: fc.Arbitrary<Wish> = fc.oneof(
  fc.constant<Wish>(() => ({ type: 'case.hand_to_ai', input: { reason: null } })),
  fc.constant<Wish>(() => ({ type: 'case.take_pen', input: {} })),
  fc.boolean().map(
    (granted): Wish =>
      (state) => ({
        type: 'case.answer_ai',
        input: { questionId: state.aiQuestion?.id ?? idOf('no question'), granted, option: null, text: null },
      }),
  ),
  fc.constant<Wish>((state) => ({
    type: 'case.resend_message',
    input: { messageId: state.conversation.at(-1)?.id ?? 'none' },
  })),
)

const one = fc.record({
  /** Null: whoever could most likely do it. */
  member: fc.oneof(anyone, fc.constant(null)),
  wish: fc.oneof({ weight: 14, arbitrary: wish }, { weight: 1, arbitrary: penWish }),
  pause: fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 300 })),
  behind: fc.nat({ max: 3 }),
})
const steps = fc.array(one, { minLength: 1, maxLength: 30, size: 'max' })
/** Long enough that what needs much before it comes too. */
const longWalk = fc.array(one, { minLength: 80, maxLength: 80 })

function askRefund(step: number): CaseCommand {
  const askedOf = { teamId: management.id, memberId: null }
  return {
    type: 'case.ask_approval',
    input: { approvalId: idOf(`approval ${step}`), kind: 'refund', amount: 400, what: 'Needed.', askedOf },
  }
}

function approvalIn(state: Case): string {
  return (openApprovals(state)[0] ?? state.approvals.at(-1))?.id ?? idOf('no approval')
}

function escalationIn(state: Case): string {
  return (openEscalation(state) ?? state.escalations.at(-1))?.id ?? idOf('no escalation')
}

/** A received case with a few flags on it, and its log. */
function received(): { state: Case; log: RecordedEvent[] } {
  const { clocks: _, ...contact } = aReceived({
    customer: aCustomer({ tier: 'vip', lifetimeValue: 20_000 }),
    conversation: [aMessage({ text: 'My lawyer will sue you over this.' })],
    assessment: {
      model: 'm',
      confidence: 0.3,
      intent: null,
      sentiment: null,
      goal: null,
      summary: null,
      stopReason: null,
      proposedAction: null,
      requestedAmount: null,
    },
  })
  const context = intakeAsks({ at: minutesLater(0) })
  const log = record(eventsOf(decideReceive(null, { received: contact }, context)), 0, context)
  const state = evolveAll(log)
  if (!state) throw new Error('nothing received')
  return { state, log }
}

interface Seen {
  readonly before: Case
  readonly command: CaseCommand
  readonly context: DecideContext
  readonly decision: Decision
  readonly after: Case
  readonly log: readonly RecordedEvent[]
}

/** What happens outside because of a command: the channel loses a reply, the AI asks as soon as it has the pen. */
function fromOutside(command: CaseCommand, step: number): { by: DecideContext; command: HouseCommand } | null {
  if (command.type === 'case.reply')
    return {
      by: houseAsks(),
      command: {
        type: 'case.mark_delivery',
        input: { messageId: command.input.messageId, state: 'failed', tries: 8, reason: 'No answer.' },
      },
    }
  if (command.type === 'case.hand_to_ai')
    return {
      by: intakeAsks(),
      command: {
        type: 'case.ask_by_ai',
        input: {
          id: idOf(`question ${step}`),
          senderId: `q-${step}`,
          kind: 'permission',
          text: 'May I send it back?',
          options: [],
          authority: null,
          dueAt: minutesLater(100_000),
        },
      },
    }
  return null
}

/** Plays the steps and hands every one of them to `check`. No step may change what was there before. */
function play(
  wanted: readonly { member: typeof ana | null; wish: Wish; pause: number; behind: number }[],
  check: (seen: Seen) => void,
) {
  let { state, log } = received()
  let minutes = 1
  wanted.forEach(({ member: given, wish: make, pause, behind }, step) => {
    minutes += pause
    const before = freeze(state)
    const command = caseCommandSchema.parse(make(state, step))
    const member = given ?? likelyConsultGiver(state, command) ?? likelyGiver(state, command)
    const context = asks(member, {
      at: minutesLater(minutes),
      seenVersion: Math.max(0, state.version - behind),
      guides,
    })
    const decision = decide(state, command, context)
    if (decision.kind === 'accepted') {
      const recorded = record(decision.events, state.version, context)
      log = [...log, ...recorded]
      state = recorded.reduce<Case>(evolve, state)
      expect(state.version).toBe(before.version + decision.events.length)
      expect(decision.events.length).toBeGreaterThan(0)
    } else {
      expect(decision.refusal.message).toMatch(/[.!]$/)
    }
    const answer = decision.kind === 'accepted' ? fromOutside(command, step) : null
    if (answer) {
      const outside = { ...answer.by, at: minutesLater(minutes) }
      const recorded = record(eventsOf(decide(state, answer.command, outside)), state.version, outside)
      log = [...log, ...recorded]
      state = recorded.reduce<Case>(evolve, state)
    }
    check({ before, command, context, decision, after: state, log })
  })
}

/** The same, which throws when anybody writes to it or into it. What is frozen already is so all the way down. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) freeze(part)
  return value
}

/** What holds of every case, whatever was done to it. */
function expectInOrder(state: Case): void {
  caseSchema.parse(state)
  expect(floor.teams.has(state.teamId)).toBe(true)
  const owner = state.ownerId ? floor.members.get(state.ownerId) : null
  if (state.ownerId) expect(owner?.teamIds).toContain(state.teamId)
  const open = state.escalations.filter((escalation) => escalation.state === 'raised')
  expect(open.length).toBeLessThanOrEqual(1)
  if (open[0]) expect(state.teamId).toBe(open[0].to.teamId)
  expect(state.escalations.filter((escalation) => escalation.state === 'accepted').length).toBeLessThanOrEqual(1)
  expect(new Set(state.clocks.map(({ kind }) => kind)).size).toBe(state.clocks.length)
  const sum = state.priority.contributions.reduce((total, { points }) => total + points, 0)
  expect(state.priority.score).toBe(sum)
  expect(state.timeline.at(-1)?.version).toBe(state.version)
  const gaps = state.timeline.filter(
    ({ version, kind }, index) => kind !== 'guide_stepped' && version - (state.timeline[index - 1]?.version ?? 0) !== 1,
  )
  expect(gaps).toEqual([])
  for (const run of state.guideRuns) {
    const { state: stands, result } = walk(run, guides)
    expect(stands).not.toBe('stuck')
    if (run.state !== 'left') expect([run.state, run.result]).toEqual([stands, result])
    const times = run.records.map((one) => one.at)
    expect(times).toEqual(times.toSorted())
    expect(times.every((at) => at >= run.startedAt && at <= state.updatedAt)).toBe(true)
  }
  const running = state.guideRuns.filter((run) => run.state === 'running').map(({ guide }) => guide)
  expect(new Set(running).size).toBe(running.length)
}

describe('any sequence of commands by anybody', () => {
  it('leaves a valid case that somebody owns, told whole by its log; a refusal changes nothing', () => {
    fc.assert(
      fc.property(steps, (wanted) => {
        let last: Seen | null = null
        play(wanted, (seen) => {
          last = seen
          const { before, command, context, decision, after } = seen
          expect(decide(structuredClone(before), structuredClone(command), context)).toEqual(decision)
          if (decision.kind === 'refused') expect(after).toBe(before)
          else expectInOrder(after)
        })
        const { after: state, log } = last ?? { after: null, log: [] }
        expect(evolveAll(log)).toEqual(state)
        const wired = log.map((entry) => recordedEventSchema.parse(JSON.parse(JSON.stringify(entry))))
        expect(evolveAll(wired)).toEqual(state)
        expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 1))
      }),
      { numRuns: 250 },
    )
  })

  it('reaches every kind of command accepted at least once, so that the properties above mean something', () => {
    const all = caseCommandSchema.options.map((option) => option.shape.type.value)
    const reached = new Set<string>()
    // A few walks at a time: hundreds that are then not needed cost more than those that are.
    for (let seed = 1; seed <= 150 && reached.size < all.length; seed += 1)
      for (const wanted of fc.sample(longWalk, { numRuns: 10, seed }))
        play(wanted, ({ decision, command }) => {
          if (decision.kind === 'accepted') reached.add(command.type)
        })
    expect([...reached].toSorted()).toEqual(all.toSorted())
    // Rare commands need many walks: seconds on a quiet machine, and more beside others.
  }, 90_000)
})

describe('an escalation that is recalled', () => {
  it('leaves no trace but its record on owner, status, clocks and earlier escalations', () => {
    let recalled = 0
    fc.assert(
      fc.property(steps, place, fc.integer({ min: 1, max: 600 }), (wanted, to, minutes) => {
        let state = received().state
        play(wanted, ({ after }) => {
          state = after
        })
        const owner = floor.members.get(state.ownerId ?? '') ?? lena
        const raisedAt = new Date(Date.parse(state.updatedAt) + 60_000).toISOString()
        const recalledAt = new Date(Date.parse(raisedAt) + minutes * 60_000).toISOString()
        const escalationId = idOf('the recalled one')
        const raise: CaseCommand = {
          type: 'case.escalate',
          input: { escalationId, type: 'functional', to, reason: 'x', packet: aPacket(), overrideReason: null },
        }
        const asking = asks(owner, { at: raisedAt })
        const raised = decide(state, raise, asking)
        if (raised.kind === 'refused') return
        const during = record(raised.events, state.version, asking).reduce<Case>(evolve, state)
        const undoing = asks(owner, { at: recalledAt })
        const undone = eventsOf(
          decide(during, { type: 'case.recall_escalation', input: { escalationId, reason: null } }, undoing),
        )
        const after = record(undone, during.version, undoing).reduce<Case>(evolve, during)
        recalled += 1
        // The AI gets the pen by an explicit act only: it does not come back with the case.
        const { version, updatedAt, timeline, touched, followers, escalations, clocks, pen, aiQuestion } = after
        expect([pen.holder, aiQuestion?.state === 'open']).toEqual(['person', false])
        const rest = withoutRecord(after)
        // Time went on meanwhile, and the flags of clocks with it.
        const { flags, priority, ...others } = rest
        const again = retriage({ ...state, flags, priority }, asking.triagePolicy, recalledAt)
        expect(again).toBeNull()
        const { flags: _flags, priority: _priority, ...before } = withoutRecord(state)
        expect(others).toEqual(before)
        expect(byKind(clocks)).toEqual(byKind(state.clocks))
        expect(escalations.slice(0, -1)).toEqual(state.escalations)
        expect(escalations.at(-1)).toMatchObject({ id: escalationId, state: 'recalled', endedAt: recalledAt })
        expect(followers).toEqual(expect.arrayContaining(state.followers))
        const events = raised.events.length + undone.length
        expect([version, updatedAt, timeline.length]).toEqual([
          state.version + events,
          recalledAt,
          state.timeline.length + events,
        ])
        expect(touched).toMatchObject({ owner: { by: owner.id } })
      }),
      { numRuns: 300 },
    )
    expect(recalled).toBeGreaterThan(50)
  })
})

function withoutRecord(state: Case) {
  // A case that changed hands is put aside by nobody any more.
  const { version, updatedAt, timeline, touched, followers, escalations, clocks, pen, aiQuestion, snoozes, ...rest } =
    state
  return rest
}

function byKind(clocks: Case['clocks']): Case['clocks'] {
  return clocks.toSorted((a, b) => a.kind.localeCompare(b.kind))
}
