import { type Directory, teamSchema } from '../access/directory.ts'
import { channelSchema, riskCategorySchema, severitySchema, statusSchema } from '../case/basics.ts'
import { type EscalationType, escalationTypeSchema } from '../case/escalation.ts'
import { flagCodes, isStanding } from '../case/flag.ts'
import { customerSchema } from '../case/parts.ts'
import type { Case } from '../case/state.ts'
import type { ExpressionField } from '../expression/fields.ts'
import { clockKindSchema, clockState } from '../sla/clock.ts'

/** What a condition can ask of a case: every name with its CEL type, and how its value is read off the case. */

export type ConditionField = ExpressionField

export const conditionFields: readonly ConditionField[] = [
  { name: 'category', type: 'string', meaning: 'Category of the case', example: 'category == "billing"' },
  {
    name: 'severity',
    type: 'string',
    words: severitySchema.options,
    meaning: 'S1 (gravest) to S4',
    example: 'severity <= "S2"',
  },
  {
    name: 'escalationType',
    type: 'string',
    words: escalationTypeSchema.options,
    meaning: 'Type of the escalation: functional, hierarchical, priority, compliance; empty where there is none',
    example: 'escalationType == "compliance"',
  },
  {
    name: 'risk',
    type: 'string',
    words: riskCategorySchema.options,
    meaning: 'Risk category',
    example: 'risk == "financial"',
  },
  {
    name: 'status',
    type: 'string',
    words: statusSchema.options,
    meaning: 'Status of the case',
    example: 'status == "waiting_customer"',
  },
  {
    name: 'channel',
    type: 'string',
    words: channelSchema.options,
    meaning: 'chat, email, phone, social, app',
    example: 'channel == "social"',
  },
  { name: 'product', type: 'string', meaning: 'Product; empty when unknown', example: 'product.startsWith("Harbor")' },
  { name: 'language', type: 'string', meaning: 'Language of the case', example: 'language in ["es", "pt"]' },
  { name: 'priority', type: 'double', meaning: 'Priority, 0 to 100', example: 'priority >= 80' },
  {
    name: 'amount',
    type: 'double',
    meaning: 'Money the proposed action would give away; 0 when none is proposed',
    example: 'amount > 500',
  },
  {
    name: 'currency',
    type: 'string',
    meaning: 'Currency of that amount; empty without one',
    example: 'currency == "USD"',
  },
  {
    name: 'flags',
    type: 'list<string>',
    words: flagCodes,
    meaning: 'Codes of the standing flags',
    example: '"legal_threat" in flags',
  },
  { name: 'reopenCount', type: 'int', meaning: 'How often the case was reopened', example: 'reopenCount >= 2' },
  {
    name: 'escalationCount',
    type: 'int',
    meaning: 'Escalations raised on the case so far',
    example: 'escalationCount > 0',
  },
  {
    name: 'hoursSinceReceived',
    type: 'double',
    meaning: 'Elapsed hours since the case came in',
    example: 'hoursSinceReceived > 48',
  },
  {
    name: 'facts',
    type: 'map<string, dyn>',
    meaning:
      'Facts by key. facts.number(key), facts.text(key) and facts.yes(key) give 0, "" and false where the fact is missing',
    example: 'facts.number("order.total") > 1000',
  },
  {
    name: 'customer.tier',
    type: 'string',
    words: customerSchema.shape.tier.options,
    meaning: 'standard, plus, vip',
    example: 'customer.tier == "vip"',
  },
  {
    name: 'customer.value',
    type: 'double',
    meaning: 'Lifetime value; 0 when unknown',
    example: 'customer.value > 5000',
  },
  {
    name: 'customer.language',
    type: 'string',
    meaning: "The customer's language",
    example: 'customer.language == "es"',
  },
  {
    name: 'customer.country',
    type: 'string',
    meaning: 'Country; empty when unknown',
    example: 'customer.country == "DE"',
  },
  {
    name: 'customer.vulnerable',
    type: 'bool',
    meaning: 'A mark of vulnerability stands on the customer',
    example: 'customer.vulnerable',
  },
  {
    name: 'customer.recentContacts',
    type: 'int',
    meaning: 'Contacts in the 30 days before; 0 when unknown',
    example: 'customer.recentContacts >= 3',
  },
  {
    name: 'ai.confidence',
    type: 'double',
    meaning: "The AI's confidence, 0 to 1; 1 when it said none",
    example: 'ai.confidence < 0.5',
  },
  {
    name: 'ai.sentiment',
    type: 'double',
    meaning: 'Sentiment as the AI read it, -1 to 1; 0 when it said none',
    example: 'ai.sentiment < -0.5',
  },
  {
    name: 'ai.intent',
    type: 'string',
    meaning: 'Intent as the AI read it; empty when it said none',
    example: 'ai.intent == "refund"',
  },
  {
    name: 'team.kind',
    type: 'string',
    words: teamSchema.shape.kind.options,
    meaning: 'Kind of the team that owns the case',
    example: 'team.kind == "frontline"',
  },
  { name: 'team.skills', type: 'list<string>', meaning: 'Skills of that team', example: '"billing" in team.skills' },
  ...clockKindSchema.options.map(
    (kind): ConditionField => ({
      name: `clock.${kind}`,
      type: 'string',
      words: ['ok', 'at_risk', 'breached', 'paused', 'met', 'none'],
      meaning: 'State of that clock: ok, at_risk, breached, paused, met; none without one',
      example: `clock.${kind} == "breached"`,
    }),
  ),
]

/** What a condition is asked about beside the case. */
export interface ConditionContext {
  /** The escalation's type; null where there is none yet. */
  readonly type: EscalationType | null
  /** ISO instant at which the condition is asked. */
  readonly at: string
  readonly directory: Directory
}

/** Longest text of a fact that a condition sees, in UTF-16 units; keeps comparing cheap. */
const longestText = 1_000

/** The values of every field for a case. */
export function conditionValues(state: Case, { type, at, directory }: ConditionContext): Record<string, unknown> {
  const team = directory.teams.get(state.teamId)
  const { customer, assessment } = state
  return {
    category: state.category,
    severity: state.severity,
    escalationType: type ?? '',
    risk: state.riskCategory,
    status: state.status,
    channel: state.channel,
    product: state.product ?? '',
    language: state.language,
    priority: state.priority.score,
    amount: assessment?.requestedAmount?.amount ?? 0,
    currency: assessment?.requestedAmount?.currency ?? '',
    flags: state.flags.filter(isStanding).map(({ code }) => code),
    reopenCount: BigInt(state.reopenCount),
    escalationCount: BigInt(state.escalations.length),
    hoursSinceReceived: Math.max(0, Date.parse(at) - Date.parse(state.receivedAt)) / 3_600_000,
    facts: new Map(
      state.facts.map(({ key, value }) => [key, typeof value === 'string' ? value.slice(0, longestText) : value]),
    ),
    customer: {
      tier: customer.tier,
      value: customer.lifetimeValue ?? 0,
      language: customer.language,
      country: customer.country ?? '',
      vulnerable: customer.vulnerabilities.length > 0,
      recentContacts: BigInt(customer.recentContacts ?? 0),
    },
    ai: {
      confidence: assessment?.confidence ?? 1,
      sentiment: assessment?.sentiment ?? 0,
      intent: assessment?.intent ?? '',
    },
    team: { kind: team?.kind ?? '', skills: team?.skills ?? [] },
    clock: Object.fromEntries(
      clockKindSchema.options.map((kind) => {
        const clock = state.clocks.find((one) => one.kind === kind)
        return [kind, clock ? clockState(clock, at) : 'none']
      }),
    ),
  }
}
