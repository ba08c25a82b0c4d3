import { expect, it } from 'vitest'
import type { CaseEvent } from '../../src/shared/case/events.ts'
import { aClock, anEscalation, aReceived } from '../fixtures/case-builder.ts'
import type { LoggedEvent } from './house.ts'
import { measure } from './record.ts'
import { dayStart, hour, makeWorld, type World } from './world.ts'

const minute = 60_000
const world = makeWorld(60, 1)
const start = dayStart + 9 * hour
const span = { from: start, until: start + 3 * hour }
const receiver = world.people.find(({ member, isLead }) => member.role === 'specialist' && !isLead)
if (!receiver) throw new Error('Nobody receives')
const { member } = receiver
const by = { kind: 'member' as const, id: member.id, name: member.name }
const at = (minutes: number) => new Date(start + minutes * minute).toISOString()

/** A trail from what happened, so many minutes after the start each. */
function trail(...happened: readonly (readonly [minutes: number, event: CaseEvent])[]): LoggedEvent[] {
  const received = aReceived({ receivedAt: at(0), teamId: world.teams[0]?.id ?? '' })
  const all = [[0, { type: 'case_received', received }] as const, ...happened]
  return all.map(([minutes, event], index) => ({
    seq: index + 1,
    caseId: received.id,
    commandId: null,
    version: index + 1,
    at: at(minutes),
    by,
    event,
  }))
}

const to = { teamId: receiver.teamId, memberId: member.id }
const raised: CaseEvent = {
  type: 'case_escalated',
  escalation: anEscalation({
    id: '0190a000-0000-7000-8000-000000000001',
    to,
    raisedAt: at(1),
    ladder: {
      key: 'floor',
      policyVersion: 1,
      taken: [],
      next: { step: 0, at: at(61), wait: 0 },
      notBefore: null,
      held: null,
    },
  }),
  toName: 'Somebody',
  acknowledgement: aClock('acknowledgement', 'S3', at(1)),
}
const accepted: CaseEvent = {
  type: 'escalation_accepted',
  escalationId: '0190a000-0000-7000-8000-000000000001',
  memberId: member.id,
}
const climbed = (step: number, minutes: number, next: number | null): CaseEvent => ({
  type: 'ladder_climbed',
  escalationId: '0190a000-0000-7000-8000-000000000001',
  ladder: 'To the lead, then up',
  taken: {
    step,
    dueAt: at(minutes),
    at: at(minutes),
    lateMinutes: 0,
    who: { kind: 'lead' },
    instead: null,
    to: null,
    told: [{ kind: 'member', id: member.id, name: member.name }],
    how: [],
  },
  toName: null,
  followers: [],
  next: next === null ? null : { step: step + 1, at: at(next), wait: 0 },
})
const fine = { ownerlessMinutes: 0, ladderMissed: 0, ladderDoubled: 0, ladderEarly: 0 }

it('finds nothing wrong with an escalation that was accepted in time', () => {
  const log = trail([1, raised], [20, accepted])
  const measured = measure(log, world, span)
  expect(measured).toMatchObject({ ...fine, acceptedInTime: 1, ladderSteps: 0, escalations: 1 })
  // One of the team has everything.
  expect(measured.loadGini).toBeGreaterThan(0)
})

it('finds nothing wrong with one that climbed as its ladder says and was accepted', () => {
  const log = trail([1, raised], [61, climbed(0, 61, 68)], [68, climbed(1, 68, 83)], [70, accepted])
  expect(measure(log, world, span)).toMatchObject({ ...fine, acceptedInTime: 0, ladderSteps: 2, escalations: 1 })
})

it('sees a step that never came, or came too late', () => {
  expect(measure(trail([1, raised], [70, accepted]), world, span)).toMatchObject({ ...fine, ladderMissed: 1 })
  const late = trail([1, raised], [64, climbed(0, 64, 71)], [70, accepted])
  expect(measure(late, world, span)).toMatchObject({ ...fine, ladderMissed: 1, latestStepMinutes: 3 })
})

it('sees a step that was taken twice, and one that was taken too early', () => {
  const twice = trail([1, raised], [61, climbed(0, 61, 68)], [61.2, climbed(0, 61.2, 68)], [66, accepted])
  expect(measure(twice, world, span)).toMatchObject({ ...fine, ladderDoubled: 1 })
  const early = trail([1, raised], [50, climbed(0, 50, 57)], [51, accepted])
  expect(measure(early, world, span)).toMatchObject({ ...fine, ladderEarly: 1 })
})

it('sees an escalation that was accepted too late, and one that nobody accepted', () => {
  const steps = [
    [61, climbed(0, 61, 68)],
    [68, climbed(1, 68, 83)],
    [83, climbed(2, 83, 113)],
    [113, climbed(3, 113, null)],
  ] as const
  const late = trail([1, raised], ...steps, [122, accepted])
  expect(measure(late, world, span)).toMatchObject({ ...fine, acceptedInTime: 0, forgottenMinutes: 9 })
  const never = trail([1, raised], ...steps)
  expect(measure(never, world, span)).toMatchObject({ ...fine, acceptedInTime: 0, forgottenMinutes: 67 })
})

it('sees a case of somebody who is gone', () => {
  const without: World = {
    ...world,
    people: world.people.map((person) =>
      person === receiver ? { ...person, member: { ...member, active: false } } : person,
    ),
  }
  const log = trail([1, raised], [5, accepted])
  expect(measure(log, without, span)).toMatchObject({ ...fine, ownerlessMinutes: 179 })
})
