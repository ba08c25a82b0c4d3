import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, aMember, aPacket, idOf, minutesLater, refOf } from '../../../test/fixtures/case-builder.ts'
import {
  ana,
  asks,
  ben,
  billing,
  carla,
  floor,
  frontline,
  lena,
  likelyGiver,
  management,
  record,
} from '../../../test/fixtures/decisions.ts'
import type { Directory, Member } from '../access/directory.ts'
import { type AuthorityKind, isWithin, noLimits, sumOf } from '../approval/authority.ts'
import { dueApprovals, nextApprovalEnd } from '../approval/due.ts'
import { authorityCovers } from '../approval/who-may.ts'
import { openApprovals } from './approval.ts'
import type { CaseCommand } from './commands/index.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { type Case, caseSchema, openEscalation } from './state.ts'

/** People with all sorts of limits ask, answer, use and move the case at random: what must hold of authority. */

const max = aMember({
  name: 'Max Lund',
  role: 'lead',
  teamIds: [frontline.id],
  limits: { ...noLimits, refund: 350, discount: 100 },
})
const people = [ana, ben, carla, lena, max]
const directory: Directory = { ...floor, members: new Map(people.map((one) => [one.id, one])) }

const places = [
  { teamId: frontline.id, memberId: null },
  { teamId: management.id, memberId: lena.id },
  { teamId: management.id, memberId: null },
  { teamId: frontline.id, memberId: max.id },
  { teamId: frontline.id, memberId: ana.id },
  { teamId: billing.id, memberId: carla.id },
]
const asked = fc.constantFrom<{ kind: AuthorityKind; amount: number | null }>(
  { kind: 'refund', amount: 160.5 },
  { kind: 'refund', amount: 340 },
  { kind: 'refund', amount: 600 },
  { kind: 'discount', amount: 30 },
  { kind: 'exception', amount: null },
)

type Wish = (state: Case, step: number) => CaseCommand | 'time'

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)]
const someApproval = (state: Case, n: number) => pick(state.approvals, n)?.id ?? idOf('none')

const wish: fc.Arbitrary<Wish> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({ ask: asked, askedOf: fc.constantFrom(...places) }).map(
      ({ ask, askedOf }): Wish =>
        (_, step) => ({
          type: 'case.ask_approval',
          input: { approvalId: idOf(`approval ${step}`), ...ask, what: 'Needed.', askedOf },
        }),
    ),
  },
  {
    weight: 10,
    arbitrary: fc.nat(5).map(
      (n): Wish =>
        (state) => ({
          type: 'case.grant_approval',
          input: { approvalId: openApprovals(state)[0]?.id ?? someApproval(state, n), reason: null },
        }),
    ),
  },
  fc.nat(5).map(
    (n): Wish =>
      (state) => ({ type: 'case.deny_approval', input: { approvalId: someApproval(state, n), reason: 'No.' } }),
  ),
  fc.nat(5).map(
    (n): Wish =>
      (state) => ({ type: 'case.withdraw_approval', input: { approvalId: someApproval(state, n), reason: null } }),
  ),
  {
    weight: 10,
    arbitrary: fc.record({ what: asked, n: fc.nat(5), alone: fc.boolean(), less: fc.boolean() }).map(
      ({ what, n, alone, less }): Wish =>
        (state, step) => {
          const grant = pick(
            state.approvals.filter((one) => one.state === 'granted' || n > 3),
            n,
          )
          const wanted = grant && !less ? { kind: grant.kind, amount: grant.amount } : what
          return {
            type: 'case.record_authority',
            input: {
              concessionId: idOf(`concession ${step}`),
              kind: alone ? 'refund' : wanted.kind,
              amount: alone ? 60 : wanted.amount,
              what: 'Given.',
              approvalId: alone ? null : (grant?.id ?? null),
            },
          }
        },
    ),
  },
  fc.constantFrom('open' as const, 'waiting_customer' as const, 'waiting_third_party' as const).map(
    (to): Wish =>
      () => ({ type: 'case.change_status', input: { to } }),
  ),
  fc.constant<Wish>((_, step) => ({
    type: 'case.escalate',
    input: {
      escalationId: idOf(`escalation ${step}`),
      type: 'functional',
      to: { teamId: billing.id, memberId: null },
      reason: 'Needs you.',
      packet: aPacket(),
      overrideReason: null,
    },
  })),
  fc.constantFrom('accept', 'recall', 'return').map(
    (what): Wish =>
      (state) => {
        const escalationId = openEscalation(state)?.id ?? idOf('none')
        if (what === 'accept') return { type: 'case.accept_escalation', input: { escalationId } }
        if (what === 'recall') return { type: 'case.recall_escalation', input: { escalationId, reason: null } }
        return { type: 'case.return_escalation', input: { escalationId, reason: 'Not ours.' } }
      },
  ),
  fc.constantFrom(ana, ben).map(
    (to): Wish =>
      () => ({
        type: 'case.reassign',
        input: { to: { teamId: frontline.id, memberId: to.id }, reason: 'Balance.' },
      }),
  ),
  fc.constant<Wish>(() => ({ type: 'case.resolve', input: { rootCause: 'other', summary: 'Done.' } })),
  fc.constant<Wish>(() => ({ type: 'case.reopen', input: { reason: 'Again.' } })),
  { weight: 2, arbitrary: fc.constant<Wish>(() => 'time') },
)

const steps = fc.array(
  fc.record({
    /** Null: whoever could most likely do it. */
    by: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, fc.constantFrom(...people)),
    wish,
    pause: fc.oneof({ weight: 6, arbitrary: fc.nat(30) }, fc.constant(300), fc.constant(1_500)),
  }),
  { minLength: 10, maxLength: 40, size: 'max' },
)
type Steps = readonly { by: Member | null; wish: Wish; pause: number }[]

interface Seen {
  readonly before: Case
  readonly after: Case
  readonly at: string
  readonly member: Member
  readonly command: CaseCommand | 'time'
}

/** Plays the steps, the house's expiries among them, and hands every change to `check`. */
function play(wanted: Steps, check: (seen: Seen) => void): void {
  let state = aCase({ status: 'open', ownerId: ana.id })
  let minutes = 10
  wanted.forEach(({ by, wish: make, pause }, step) => {
    minutes += pause
    const at = minutesLater(minutes)
    const before = state
    const command = make(state, step)
    const member = by ?? (command === 'time' ? lena : likelyGiver(state, command))
    if (command === 'time') {
      const context = asks(member, { at, directory, actor: { kind: 'rule', id: 'house', name: 'House' } })
      state = record(dueApprovals(state, at), state.version, context).reduce<Case>(evolve, state)
    } else {
      const context = asks(member, { at, directory })
      const decision = decide(state, command, context)
      if (decision.kind === 'refused') return
      state = record(decision.events, state.version, context).reduce<Case>(evolve, state)
    }
    check({ before, after: state, at, member, command })
  })
}

describe('authority, whatever people do', () => {
  it('is used at most once per grant, by the asker, for no more than was granted and in time', () => {
    let used = 0
    fc.assert(
      fc.property(steps, (wanted) => {
        play(wanted, ({ after }) => {
          caseSchema.parse(after)
          for (const approval of after.approvals) {
            const uses = after.concessions.filter(({ approvalId }) => approvalId === approval.id)
            expect(uses.length).toBe(approval.state === 'used' ? 1 : 0)
            for (const use of uses) {
              used += 1
              expect(use.by.id).toBe(approval.askedBy.id)
              expect(use.kind).toBe(approval.kind)
              if (approval.amount === null) expect(use.amount).toBeNull()
              else expect(isWithin(use.amount ?? Number.POSITIVE_INFINITY, approval.amount)).toBe(true)
              expect(use.at < (approval.grantExpiresAt ?? '')).toBe(true)
            }
          }
        })
      }),
      { numRuns: 400 },
    )
    expect(used).toBeGreaterThan(50)
  })

  it('is never granted by the asker, nor by anybody whose own limit does not cover it', () => {
    let answered = 0
    fc.assert(
      fc.property(steps, (wanted) => {
        play(wanted, ({ before, after, member }) => {
          for (const approval of after.approvals) {
            const was = before.approvals.find(({ id }) => id === approval.id)
            const isNew = was?.state === 'asked' && (approval.state === 'granted' || approval.state === 'denied')
            if (!isNew) continue
            answered += 1
            expect(approval.decidedBy).toEqual(refOf(member))
            expect(approval.askedBy.id).not.toBe(member.id)
            expect(authorityCovers(member, approval)).toBe(true)
          }
        })
      }),
      { numRuns: 400 },
    )
    expect(answered).toBeGreaterThan(100)
  })

  it('given without asking stays within the limit of who gave it', () => {
    fc.assert(
      fc.property(steps, (wanted) => {
        play(wanted, ({ after }) => {
          for (const { id, limits } of people) {
            for (const kind of ['refund', 'discount'] as const) {
              const alone = after.concessions.filter(
                (one) => one.by.id === id && one.kind === kind && one.approvalId === null,
              )
              expect(isWithin(sumOf(alone.map(({ amount }) => amount ?? 0)), limits[kind])).toBe(true)
            }
          }
        })
      }),
      { numRuns: 400 },
    )
  })

  it('leaves no case waiting for an answer nobody owes, and pauses clocks exactly while it waits', () => {
    fc.assert(
      fc.property(steps, (wanted) => {
        play(wanted, ({ after }) => {
          const open = openApprovals(after)
          if (after.status === 'waiting_approval') expect(open).not.toEqual([])
          const escalation = openEscalation(after)
          if (escalation?.statusBefore === 'waiting_approval') expect(open).not.toEqual([])
          if (after.status === 'resolved') expect(open).toEqual([])
          const isStill =
            after.status === 'waiting_customer' ||
            (after.status === 'waiting_approval' && open.some(({ pauses }) => pauses.includes('resolution')))
          const clock = after.clocks.find(({ kind }) => kind === 'resolution')
          if (clock && !clock.metAt) expect(clock.pausedAt !== null).toBe(isStill)
        })
      }),
      { numRuns: 400 },
    )
  })

  it('ends by itself when its time is over, exactly at the moment the house is told to look', () => {
    let ended = 0
    fc.assert(
      fc.property(steps, (wanted) => {
        play(wanted, ({ after }) => {
          const next = nextApprovalEnd(after)
          if (next === null) return expect(dueApprovals(after, '9999-01-01T00:00:00.000Z')).toEqual([])
          expect(dueApprovals(after, new Date(Date.parse(next) - 1).toISOString())).toEqual([])
          ended += 1
          const due = dueApprovals(after, next)
          expect(due.length).toBeGreaterThan(0)
          const context = asks(lena, { at: next })
          const later = record(due, after.version, context).reduce<Case>(evolve, after)
          expect(dueApprovals(later, next)).toEqual([])
        })
      }),
      { numRuns: 200 },
    )
    expect(ended).toBeGreaterThan(100)
  })

  it('waits as long as it takes and moves the due time by just as much', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.constantFrom('grant', 'deny', 'withdraw'), (wait, what) => {
        const state = aCase({ status: 'open', ownerId: ana.id })
        const ask: CaseCommand = {
          type: 'case.ask_approval',
          input: {
            approvalId: idOf('approval'),
            kind: 'refund',
            amount: 300,
            what: 'Needed.',
            askedOf: { teamId: management.id, memberId: lena.id },
          },
        }
        const approvalId = idOf('approval')
        const answer: CaseCommand =
          what === 'grant'
            ? { type: 'case.grant_approval', input: { approvalId, reason: null } }
            : what === 'deny'
              ? { type: 'case.deny_approval', input: { approvalId, reason: 'No.' } }
              : { type: 'case.withdraw_approval', input: { approvalId, reason: null } }
        const run = (from: Case, command: CaseCommand, minutes: number, by: Member) => {
          const context = asks(by, { at: minutesLater(minutes) })
          const decision = decide(from, command, context)
          if (decision.kind === 'refused') throw new Error(decision.refusal.message)
          return record(decision.events, from.version, context).reduce<Case>(evolve, from)
        }
        const after = run(run(state, ask, 20, ana), answer, 20 + wait, what === 'withdraw' ? ana : lena)
        const due = (of: Case, kind: string) => Date.parse(of.clocks.find((one) => one.kind === kind)?.dueAt ?? '')
        expect(after.status).toBe('open')
        expect(due(after, 'resolution') - due(state, 'resolution')).toBe(wait * 60_000)
        expect(due(after, 'first_response')).toBe(due(state, 'first_response'))
      }),
    )
  })
})
