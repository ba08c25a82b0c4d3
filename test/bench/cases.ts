import type { Member, Team } from '../../src/shared/access/directory.ts'
import { noSignals } from '../../src/shared/case/signals.ts'
import type { Case } from '../../src/shared/case/state.ts'
import { personsPen } from '../../src/shared/pen/pen.ts'
import { defaultSlaPolicy } from '../../src/shared/sla/clock.ts'
import { startClock } from '../../src/shared/sla/clock-times.ts'

/** Seeded cases of about 5.5 KB each (2 KB of it spoken text), shaped like a floor's: most are done, some wait, a few burn. */

/** Numbers from 0 to 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The vocabulary of every case: few words, so that each is in about a third of the summaries. */
export const words =
  'order parcel refund charge invoice delivery tracking courier address account password reset subscription renewal device battery screen replacement warranty voucher discount store pickup damaged missing broken late wrong twice again customer agent support answer promise Friday morning evening card bank statement amount double pending open closed login code phone email kettle lamp chair table tent boots jacket stove filter cable charger router update install crash error freeze noise leak smell burn hot cold blue green large small north south river harbor pine'.split(
    ' ',
  )
const categories = ['billing', 'delivery', 'returns', 'account', 'technical', 'subscription', 'privacy', 'safety']
const names = ['Ana', 'Ben', 'Carla', 'Dev', 'Elena', 'Femi', 'Grace', 'Hugo', 'Ines', 'Jonas', 'Kaya', 'Luis']
const families = ['Reyes', 'Okafor', 'Lindgren', 'Santos', 'Marin', 'Novak', 'Silva', 'Tanaka', 'Weber', 'Cruz']

/** A UUID (version 7 layout) that sorts by `index`. */
export function uuidAt(kind: number, index: number): string {
  const hex = index.toString(16).padStart(12, '0')
  return `0190${kind.toString(16).padStart(4, '0')}-0000-7000-8000-${hex}`
}

/** One case; equal arguments give equal cases. `now` is in milliseconds. */
export function benchCase(index: number, seed: number, world: BenchWorld): Case {
  const random = seeded(seed * 1_000_003 + index)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const sentence = (count: number) => Array.from({ length: count }, () => pick(words)).join(' ')
  const age = random() ** 2 * 60 * 24 * 60 * 60_000
  const receivedAt = new Date(world.now - age).toISOString()
  const done = random() < 0.8
  const team = pick(world.teams)
  const owner = random() < 0.7 ? pick(world.members.filter((member) => member.teamIds.includes(team.id))) : undefined
  const severity = pick(['S1', 'S2', 'S3', 'S3', 'S3', 'S4', 'S4'] as const)
  const confidence = Math.round(random() * 100) / 100
  const by = { kind: 'intake', id: 'intake', name: 'Bench' } as const
  const points = { S1: 40, S2: 28, S3: 16, S4: 6 }[severity]
  const flagged = confidence < 0.7
  const subject = `${sentence(4)} ${index}`
  const timed = { severity, category: '', teamId: team.id, customer: { tier: 'standard' as const } }
  const clocks = [
    startClock('first_response', timed, receivedAt, defaultSlaPolicy),
    startClock('resolution', timed, receivedAt, defaultSlaPolicy),
  ]
  return {
    id: uuidAt(1, index),
    workspaceId: world.workspaceId,
    reference: `ESC-2026-${String(index).padStart(6, '0')}`,
    externalId: `bench-${index}`,
    version: 2,
    subject,
    category: pick(categories),
    product: pick(words),
    channel: pick(['chat', 'email', 'phone'] as const),
    language: random() < 0.9 ? 'en' : 'es',
    status: done ? 'resolved' : owner ? pick(['open', 'open', 'waiting_customer'] as const) : 'new',
    severity,
    riskCategory: 'service',
    teamId: team.id,
    ownerId: owner?.id ?? null,
    followers: [],
    customer: {
      id: `c${index % 40_000}`,
      name: `${pick(names)} ${pick(families)}`,
      email: `customer${index}@mail.example`,
      phone: null,
      tier: random() < 0.05 ? 'vip' : 'standard',
      lifetimeValue: Math.round(random() * 5_000),
      language: 'en',
      country: 'US',
      customerSince: null,
      recentContacts: Math.floor(random() * 4),
      vulnerabilities: [],
    },
    conversation: Array.from({ length: 8 }, (_, at) => ({
      id: `m${at + 1}`,
      at: receivedAt,
      author: at % 2 === 0 ? ('customer' as const) : ('ai' as const),
      authorName: null,
      text: sentence(36),
      ai:
        at % 2 === 0
          ? null
          : { model: 'assistant-2', confidence, intent: pick(categories), entities: {}, proposedAction: null },
      tool: null,
      delivery: null,
    })),
    facts: [
      {
        id: 'f1',
        key: 'order.total',
        label: 'Order total',
        value: Math.round(random() * 30_000) / 100,
        unit: 'USD',
        source: 'orders',
      },
      {
        id: 'f2',
        key: 'order.state',
        label: 'Order state',
        value: pick(['shipped', 'delivered', 'lost']),
        unit: null,
        source: 'orders',
      },
    ],
    attempts: [{ id: 'a1', what: sentence(3), tool: null, outcome: 'failed', detail: null, messageId: null }],
    commitments: [],
    assessment: {
      model: 'assistant-2',
      confidence,
      intent: pick(categories),
      sentiment: null,
      goal: sentence(10),
      summary: sentence(20),
      stopReason: sentence(8),
      proposedAction: null,
      requestedAmount: null,
    },
    flags: flagged
      ? [
          {
            code: 'low_confidence',
            group: 'capability',
            label: `Low AI confidence ${Math.round(confidence * 100)} %`,
            sentence: 'The AI was not sure enough of its answer.',
            counterfactual: 'Not raised if the confidence had been at least 0.70.',
            observed: { value: confidence, text: String(confidence) },
            threshold: { value: 0.7, text: '0.70' },
            evidence: [{ kind: 'assessment', field: 'confidence' }],
            contribution: 10,
            suggests: { type: 'functional', skill: 'billing' },
            risk: 'operational',
            severity: 'S4',
            sources: [{ kind: 'rule' }],
            mergedInto: null,
            policyVersion: 1,
            raisedAt: receivedAt,
            verdict: null,
          },
        ]
      : [],
    priority: {
      score: points + (flagged ? 10 : 0),
      contributions: [
        { kind: 'severity' as const, name: 'severity', label: `Severity ${severity}`, points },
        ...(flagged ? [{ kind: 'flag' as const, name: 'low_confidence', label: 'Low AI confidence', points: 10 }] : []),
      ],
    },
    escalations: [],
    approvals: [],
    consults: [],
    sight: 'full',
    concessions: [],
    guideRuns: [],
    aiQuestion: null,
    heldBack: [],
    pen: personsPen,
    notes: [],
    snoozes: [],
    reminders: [],
    clocks: done ? clocks.map((clock) => ({ ...clock, metAt: clock.dueAt })) : clocks,
    resolution: done ? { rootCause: 'other', summary: sentence(6), by, at: receivedAt } : null,
    reopenCount: 0,
    misses: [],
    findings: [],
    signals: noSignals,
    timeline: [
      { version: 1, at: receivedAt, by, kind: 'case_received', details: { channel: 'chat' } },
      { version: 2, at: receivedAt, by, kind: 'case_triaged', details: { flags: '', policyVersion: '1' } },
    ],
    touched: {},
    receivedAt,
    updatedAt: receivedAt,
  }
}

export interface BenchWorld {
  readonly workspaceId: string
  readonly teams: readonly Team[]
  readonly members: readonly Member[]
  readonly now: number
}
