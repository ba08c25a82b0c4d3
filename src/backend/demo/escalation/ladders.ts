import type { Ladder, LadderStep, Rotation } from '../../../shared/escalation/ladder.ts'
import type { Contact } from '../../../shared/escalation/policy.ts'
import { memberId, teamId } from '../people.ts'

/** Who is turned to next at Harbor & Pine while nobody accepts, and who is on call. */

const day = 86_400_000

/** Minutes on weekdays, at weekends and on holidays; the first wait of a ladder begins when the acknowledgement clock has run out. */
function after(weekday: number, weekend: number, holiday: number = weekend): LadderStep['after'] {
  return { weekday, weekend, holiday }
}

function step(wait: LadderStep['after'], who: LadderStep['who'], more: Partial<LadderStep> = {}): LadderStep {
  return { after: wait, who, how: [], moves: false, severity: null, ...more }
}

const management = { kind: 'role', role: 'admin' } as const

export const demoLadders: readonly Ladder[] = [
  {
    key: 'standard',
    name: 'To the lead, then to management',
    steps: [
      step(after(0, 10), { kind: 'lead' }),
      step(after(20, 30), { kind: 'lead' }, { moves: true }),
      step(after(30, 45), management, { how: ['app', 'email'] }),
    ],
    jump: { S1: 1 },
  },
  {
    key: 'specialists',
    name: 'Remind the team, then its lead',
    steps: [
      step(after(0, 5, 10), { kind: 'target' }),
      step(after(15, 25, 30), { kind: 'lead' }),
      step(after(25, 40, 60), { kind: 'lead' }, { moves: true }),
      step(after(30, 45, 60), { kind: 'on_call', rotation: 'duty-manager' }, { how: ['app', 'email'] }),
    ],
    jump: { S1: 2, S2: 1 },
  },
  {
    key: 'grave',
    name: 'Grave: the duty manager at once',
    steps: [
      step(after(0, 0), { kind: 'on_call', rotation: 'duty-manager' }, { how: ['app', 'desktop', 'email'] }),
      step(after(10, 10), { kind: 'on_call', rotation: 'duty-manager' }, { moves: true }),
      step(after(15, 15), management, { how: ['app', 'email'] }),
    ],
    jump: {},
  },
  {
    key: 'outage',
    name: 'Outage: the engineer on call',
    steps: [
      step(after(0, 0), { kind: 'on_call', rotation: 'technical-on-call' }, { how: ['app', 'desktop', 'email'] }),
      step(after(10, 15), { kind: 'on_call', rotation: 'duty-manager' }, { moves: true }),
      step(after(15, 15), { kind: 'contact', contact: 'shop-hosting' }, { how: ['email'] }),
    ],
    jump: {},
  },
  {
    key: 'compliance',
    name: 'Trust & Legal, then counsel',
    steps: [
      step(after(0, 15, 30), { kind: 'team', teamId: teamId('trust') }),
      step(after(30, 45, 60), { kind: 'on_call', rotation: 'trust-on-call' }, { how: ['app', 'email'] }),
      step(after(60, 90, 120), { kind: 'contact', contact: 'outside-counsel' }, { how: ['email'] }),
      step(after(30, 45, 60), management, { moves: true }),
    ],
    jump: { S1: 1 },
  },
]

/** The turns of duty as they stand at `now`; one of the coming days somebody stands in. */
export function demoRotations(now: Date): Rotation[] {
  const startsOn = mondayBefore(now, 56)
  const rotation = (key: string, name: string, people: readonly string[], turnDays: number): Rotation => ({
    key,
    name,
    timeZone: 'America/New_York',
    startsOn,
    handover: '09:00',
    turnDays,
    memberIds: people.map(memberId),
    overrides: [],
  })
  const from = new Date(now.getTime() + 2 * day)
  from.setUTCHours(12, 0, 0, 0)
  const standIn = {
    from: from.toISOString(),
    until: new Date(from.getTime() + day / 2).toISOString(),
    memberId: memberId('Arjun Pillai'),
  }
  return [
    {
      ...rotation('duty-manager', 'Duty manager', ['Olivia Hargrove', 'Víctor Quintana', 'Arjun Pillai'], 7),
      overrides: [standIn],
    },
    rotation('trust-on-call', 'Trust & Legal on call', ['Grace Amankwah', 'Stefan Brandt'], 7),
    rotation('technical-on-call', 'Engineer on call', ['Anders Kjeldsen', 'Wen Li', 'Kwame Boateng'], 3),
  ]
}

/** Outside contacts; one of them nobody has looked at in time. */
export function demoContacts(now: Date): Contact[] {
  const contact = (key: string, name: string, duty: string, reviewDays: number): Contact => ({
    key,
    name,
    duty,
    memberId: null,
    email: `${key}@harbor-partners.example`,
    phone: null,
    reviewBy: new Date(now.getTime() + reviewDays * day).toISOString().slice(0, 10),
  })
  return [
    contact('outside-counsel', 'Whitcombe & Rao', 'Outside counsel for legal threats', -23),
    contact('shop-hosting', 'Shop hosting desk', 'Emergency line of the shop’s hosting', 96),
    contact('carrier-desk', 'Northway claims desk', 'Lost and damaged parcels', 41),
    contact('payment-provider', 'Card payments desk', 'Chargebacks and double bookings', 160),
  ]
}

/** The Monday `days` before or earlier, as a date. */
function mondayBefore(now: Date, days: number): string {
  const then = new Date(now.getTime() - days * day)
  return new Date(then.getTime() - ((then.getUTCDay() + 6) % 7) * day).toISOString().slice(0, 10)
}
