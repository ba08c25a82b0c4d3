import type { EscalationType } from '../../../shared/case/escalation.ts'
import { mandatoryByType } from '../../../shared/case/packet.ts'
import { anyValue, type MatrixRow } from '../../../shared/escalation/matrix-row.ts'
import { type TeamKey, teamId } from '../people.ts'

/** The escalation matrix of Harbor & Pine: who gets what, and what its customers are told. */

const to = (key: TeamKey): MatrixRow['target'] => ({ kind: 'team', teamId: teamId(key) })

const handedOn = `Dear {{customer}},

I have asked our colleagues of {{team}} to look after your request {{reference}}. They know everything you have told us, so you need not repeat anything. You will hear from them by {{acknowledge_by}}.

{{sender}}, {{workspace}}`

const lookedInto = `Dear {{customer}},

thank you for telling us. {{team}} is looking into {{reference}} now and will write to you by {{acknowledge_by}}. Please keep what you have until then.

{{sender}}, {{workspace}}`

function row(key: string, change: Partial<MatrixRow> & Pick<MatrixRow, 'target'>): MatrixRow {
  return {
    key,
    category: anyValue,
    severity: anyValue,
    type: anyValue,
    condition: '',
    ladder: 'standard',
    // What every type asks for: a row for all of them can ask for no more.
    mandatory: ['summary', 'goal', 'next_step'],
    message: null,
    note: '',
    ...change,
  }
}

function ofType(type: EscalationType): Pick<MatrixRow, 'type' | 'mandatory'> {
  return { type, mandatory: [...mandatoryByType[type]] }
}

/** The team that answers for each category when expertise is missing. */
const experts: Readonly<Record<string, TeamKey>> = {
  billing: 'billing',
  gift_cards: 'billing',
  subscription: 'billing',
  delivery: 'logistics',
  orders: 'logistics',
  technical: 'technical',
  account_access: 'technical',
  warranty: 'technical',
  privacy: 'trust',
  returns: 'tier2',
  loyalty: 'management',
  product_question: 'tier2',
}

export const demoRows: readonly MatrixRow[] = [
  row('legal-threat', {
    ...ofType('compliance'),
    condition: '"legal_threat" in flags || "regulatory" in flags || "legal_hold" in flags',
    target: to('trust'),
    ladder: 'compliance',
    note: 'A deadline may run: outside counsel is on the ladder.',
  }),
  row('large-amount', {
    ...ofType('hierarchical'),
    condition: 'amount > 1000',
    target: { kind: 'role', role: 'admin', teamId: teamId('management') },
    note: 'Above what a shift lead decides alone.',
  }),
  row('vip-first', {
    ...ofType('priority'),
    condition: 'customer.tier == "vip"',
    target: to('management'),
    ladder: 'grave',
    message: handedOn,
    note: 'VIP customers do not wait in a queue.',
  }),
  row('safety', {
    category: 'product_safety',
    target: to('trust'),
    ladder: 'grave',
    message: lookedInto,
    note: 'Anything about safety, whatever the type: somebody may get hurt.',
  }),
  row('safety-compliance', {
    category: 'product_safety',
    ...ofType('compliance'),
    target: to('trust'),
    ladder: 'compliance',
    message: lookedInto,
  }),
  row('outage', {
    category: 'technical',
    severity: 'S1',
    ...ofType('functional'),
    target: to('technical'),
    ladder: 'outage',
    message: handedOn,
    note: 'The shop or the app is down: the engineer on call is told at once.',
  }),
  ...Object.entries(experts).map(([category, team]) =>
    row(`${category.replaceAll('_', '-')}-experts`, {
      category,
      ...ofType('functional'),
      target: to(team),
      ladder: 'specialists',
      message: handedOn,
    }),
  ),
  row('any-functional', {
    ...ofType('functional'),
    target: { kind: 'best_fit' },
    ladder: 'specialists',
    message: handedOn,
  }),
  row('any-hierarchical', {
    ...ofType('hierarchical'),
    target: { kind: 'role', role: 'lead', teamId: null },
    note: 'Up within the own house; management where a team has no lead of its own.',
  }),
  row('grave-priority', { severity: 'S1', ...ofType('priority'), target: to('tier2'), ladder: 'grave' }),
  row('any-priority', { ...ofType('priority'), target: to('tier2'), ladder: 'specialists', message: handedOn }),
  row('any-compliance', { ...ofType('compliance'), target: to('trust'), ladder: 'compliance' }),
]
