import { z } from 'zod'
import { approvalRulesSchema, defaultApprovalRules } from '../approval/rule.ts'
import { idSchema, instantSchema, severitySchema } from '../case/basics.ts'
import { escalationTypeSchema } from '../case/escalation.ts'
import { flagCodeSchema } from '../case/flag.ts'
import { defaultRoutingPolicy, routingPolicySchema } from '../routing/routing-policy.ts'
import { timeZoneSchema } from '../sla/calendar.ts'
import { clockKindSchema } from '../sla/clock-kind.ts'
import { ladderSchema, rotationSchema } from './ladder.ts'
import { anyValue, matrixRowSchema } from './matrix-row.ts'
import { policyKeySchema } from './policy-key.ts'

/**
 * The escalation policy of a workspace: where escalations go, what they carry, how they climb, what escalates by
 * itself, who may grant what. One document with one version, because its parts name each other.
 */

/** Somebody to turn to, inside or outside; looked after until `reviewBy`. */
export const contactSchema = z.strictObject({
  key: policyKeySchema,
  name: z.string().trim().min(1).max(120),
  /** What they are for: 'Regulator desk', 'Carrier hotline'. */
  duty: z.string().trim().min(1).max(200),
  memberId: idSchema.nullable().default(null),
  email: z.email().max(254).nullable().default(null),
  phone: z.string().max(40).nullable().default(null),
  /** The date by which somebody must look whether this is still right. */
  reviewBy: z.iso.date(),
})
export type Contact = z.infer<typeof contactSchema>

/** Who answers for a team's queue and who takes over from it. */
export const teamPlanSchema = z.strictObject({
  teamId: idSchema,
  /** Answer for the queue, first named first; empty: the members with the role lead. */
  leadIds: z.array(idSchema).max(20).default([]),
  backupTeamId: idSchema.nullable().default(null),
  overflowTeamId: idSchema.nullable().default(null),
})
export type TeamPlan = z.infer<typeof teamPlanSchema>

/** When somebody works: a calendar of the SLA policy as their shifts (null: their team's), and when they are away. */
export const personPlanSchema = z.strictObject({
  memberId: idSchema,
  calendar: z.string().min(1).max(80).nullable().default(null),
  leave: z
    .array(z.strictObject({ from: instantSchema, until: instantSchema }))
    .max(200)
    .default([]),
})
export type PersonPlan = z.infer<typeof personPlanSchema>

/** What makes an automatic rule look: a clock's state, or a flag. */
export const automaticTriggerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('clock'),
    clock: clockKindSchema,
    state: z.enum(['at_risk', 'breached']),
    /** Minutes after the state began. */
    afterMinutes: z.number().int().min(0).max(20_160).default(0),
  }),
  z.strictObject({ kind: z.literal('flag'), code: flagCodeSchema }),
])
export type AutomaticTrigger = z.infer<typeof automaticTriggerSchema>

/** A rule that raises an escalation by itself. */
export const automaticRuleSchema = z.strictObject({
  key: policyKeySchema,
  name: z.string().trim().min(1).max(120),
  enabled: z.boolean(),
  trigger: automaticTriggerSchema,
  /** A CEL expression over the case that must hold too; empty: none. */
  condition: z.string().max(2_000).default(''),
  type: escalationTypeSchema,
  /** What counts as the same cause: the case itself, or all cases of its category, product or customer. */
  cause: z.enum(['case', 'category', 'product', 'customer']).default('case'),
  /** The same cause raises one escalation in this many minutes; the others are held back and counted. */
  onceInMinutes: z.number().int().min(0).max(20_160).default(60),
  /** Cases as grave as one of these are never held back for quiet times. */
  always: z.array(severitySchema).default(['S1']),
})
export type AutomaticRule = z.infer<typeof automaticRuleSchema>

/** Times at which automatic rules hold back until the digest: local times of the weekdays named. */
export const quietTimeSchema = z.strictObject({
  timeZone: timeZoneSchema,
  days: z.array(z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])).min(1),
  from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  /** Earlier than `from`: on the next day. */
  until: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
})
export type QuietTime = z.infer<typeof quietTimeSchema>

const keysOnce = (what: string) => (list: readonly { readonly key: string }[], context: z.core.$RefinementCtx) => {
  const seen = new Set<string>()
  list.forEach(({ key }, index) => {
    if (seen.has(key))
      context.addIssue({ code: 'custom', message: `two ${what} are called ${key}`, path: [index, 'key'] })
    seen.add(key)
  })
}

export const escalationPolicySchema = z.strictObject({
  version: z.number().int().min(1),
  matrix: z.array(matrixRowSchema).max(2_000).superRefine(keysOnce('rows')),
  ladders: z.array(ladderSchema).max(100).superRefine(keysOnce('ladders')),
  rotations: z.array(rotationSchema).max(100).superRefine(keysOnce('rotations')),
  contacts: z.array(contactSchema).max(500).superRefine(keysOnce('contacts')),
  teams: z.array(teamPlanSchema).max(500),
  people: z.array(personPlanSchema).max(5_000),
  automatic: z.strictObject({
    rules: z.array(automaticRuleSchema).max(200).superRefine(keysOnce('rules')),
    quiet: z.array(quietTimeSchema).max(20),
    /** Minutes between two digests of what was held back. */
    digestMinutes: z.number().int().min(5).max(1_440),
  }),
  approvals: approvalRulesSchema,
  routing: routingPolicySchema,
})
export type EscalationPolicy = z.infer<typeof escalationPolicySchema>

/** What a workspace begins with: teams found by their skills, a ladder to the lead and on to management, no automatic rules. */
export const defaultEscalationPolicy: EscalationPolicy = {
  version: 1,
  matrix: [
    row('functional', ['summary', 'goal', 'tried', 'next_step']),
    row('hierarchical', ['summary', 'goal', 'key_facts', 'next_step']),
    row('priority', ['summary', 'goal', 'next_step']),
    row('compliance', ['summary', 'goal', 'key_facts', 'documentation', 'next_step']),
  ],
  ladders: [
    {
      key: 'standard',
      name: 'To the lead, then to management',
      steps: [
        {
          after: { weekday: 0, weekend: 0, holiday: 0 },
          who: { kind: 'lead' },
          how: [],
          moves: false,
          severity: null,
        },
        {
          after: { weekday: 20, weekend: 30, holiday: 30 },
          who: { kind: 'lead' },
          how: [],
          moves: true,
          severity: null,
        },
        {
          after: { weekday: 30, weekend: 45, holiday: 45 },
          who: { kind: 'role', role: 'admin' },
          how: ['app', 'email'],
          moves: false,
          severity: null,
        },
      ],
      jump: { S1: 1 },
    },
  ],
  rotations: [],
  contacts: [],
  teams: [],
  people: [],
  automatic: { rules: [], quiet: [], digestMinutes: 60 },
  approvals: [...defaultApprovalRules],
  routing: defaultRoutingPolicy,
}

function row(type: z.infer<typeof escalationTypeSchema>, mandatory: EscalationPolicy['matrix'][number]['mandatory']) {
  return {
    key: `any-${type}`,
    category: anyValue,
    severity: anyValue,
    type,
    condition: '',
    target: { kind: 'best_fit' },
    ladder: 'standard',
    mandatory,
    message: null,
    note: '',
  } as const satisfies EscalationPolicy['matrix'][number]
}
