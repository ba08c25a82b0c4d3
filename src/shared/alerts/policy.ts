import { z } from 'zod'
import { roleSchema } from '../access/directory.ts'
import { idSchema, severitySchema } from '../case/basics.ts'
import { alertChannelSchema } from '../escalation/ladder.ts'
import { policyKeySchema } from '../escalation/matrix-row.ts'
import { alertEventSchema, urgencySchema } from './events.ts'

/**
 * The alert policy of a workspace: who is told of what, how, how urgently and how often, and the workspace's channels.
 * Passwords, webhook addresses and signing secrets are no part of it: they are kept apart and never given out again.
 */

/** Whom a rule tells. */
export const alertRecipientSchema = z.discriminatedUnion('kind', [
  /** Those the event itself is about: the target of an escalation, a ladder's step, the one who asked. */
  z.strictObject({ kind: z.literal('named') }),
  z.strictObject({ kind: z.literal('owner') }),
  /** Everybody of the team that has the case. */
  z.strictObject({ kind: z.literal('team') }),
  /** Those who answer for the team's queue; of management where it has none. */
  z.strictObject({ kind: z.literal('lead') }),
  z.strictObject({ kind: z.literal('role'), role: roleSchema }),
  /** The best with a skill among those who may see the case; an empty skill is the one the flag suggests. */
  z.strictObject({ kind: z.literal('skill'), skill: z.string().max(80), level: z.number().int().min(1).max(5) }),
  z.strictObject({ kind: z.literal('on_call'), rotation: policyKeySchema }),
  z.strictObject({ kind: z.literal('member'), memberId: idSchema }),
])
export type AlertRecipient = z.infer<typeof alertRecipientSchema>

/** Who is told next when nobody has seen an urgent alert for so many minutes. */
export const handOnStepSchema = z.strictObject({
  afterMinutes: z.number().int().min(1).max(1_440),
  to: z.array(alertRecipientSchema).min(1).max(10),
})
export type HandOnStep = z.infer<typeof handOnStepSchema>

export const alertRuleSchema = z.strictObject({
  key: policyKeySchema,
  name: z.string().trim().min(1).max(120),
  enabled: z.boolean(),
  event: alertEventSchema,
  /** Only for cases as grave as one of these; empty: for all. */
  severities: z.array(severitySchema).default([]),
  to: z.array(alertRecipientSchema).max(20),
  /** How people are told beside the console; empty: as each of them has chosen. */
  how: z.array(alertChannelSchema).max(5).default([]),
  /** Channels of the workspace that hear of it too, such as a chat room, whoever else is told. */
  channels: z.array(policyKeySchema).max(20).default([]),
  urgency: urgencySchema,
  /** The same cause tells the same person once in this many minutes; what is held back is counted. */
  onceInMinutes: z.number().int().min(0).max(20_160).default(60),
  /** Reaches people in their quiet times, whatever they have chosen. */
  throughQuiet: z.boolean().default(false),
  /** Only for urgent rules: who is told next, one step after the other, while nobody has seen it. */
  handOn: z.array(handOnStepSchema).max(5).default([]),
})
export type AlertRule = z.infer<typeof alertRuleSchema>

const channelBase = { key: policyKeySchema, name: z.string().trim().min(1).max(120), enabled: z.boolean() }

/** Something outside the console that alerts are sent to. */
export const workspaceChannelSchema = z.discriminatedUnion('kind', [
  /** Mail to people. The password is kept apart. */
  z.strictObject({
    ...channelBase,
    kind: z.literal('email'),
    host: z.string().trim().min(1).max(253),
    port: z.number().int().min(1).max(65_535),
    /** `tls`: from the first byte; `starttls`: must be offered before anything is sent; `none`: unprotected. */
    security: z.enum(['tls', 'starttls', 'none']),
    user: z.string().max(254).nullable().default(null),
    from: z.email().max(254),
  }),
  /** An incoming webhook of Slack; its address is kept apart. */
  z.strictObject({ ...channelBase, kind: z.literal('slack') }),
  /** An incoming webhook of Teams; its address is kept apart. */
  z.strictObject({ ...channelBase, kind: z.literal('teams') }),
  /** A webhook of the workspace's own; its address and signing secret are kept apart. */
  z.strictObject({ ...channelBase, kind: z.literal('webhook') }),
])
export type WorkspaceChannel = z.infer<typeof workspaceChannelSchema>
export type ChannelKind = WorkspaceChannel['kind']

export const alertPolicySchema = z
  .strictObject({
    version: z.number().int().min(1),
    rules: z.array(alertRuleSchema).max(200),
    channels: z.array(workspaceChannelSchema).max(50),
    /** What mail, chat and webhooks say of a case: its reference, also its subject, or everything the console says. */
    outside: z.enum(['reference', 'subject', 'text']).default('subject'),
    delivery: z
      .strictObject({
        /** Tries before a delivery is given up and put on the list of dead letters. */
        attempts: z.number().int().min(1).max(30),
        /** Seconds until the second try; doubled from try to try, up to `capSeconds`. */
        firstSeconds: z.number().int().min(1).max(3_600),
        capSeconds: z.number().int().min(1).max(86_400),
        /** Seconds a receiver may take to answer. */
        timeoutSeconds: z.number().int().min(1).max(60),
      })
      .default({ attempts: 8, firstSeconds: 15, capSeconds: 3_600, timeoutSeconds: 10 }),
  })
  .superRefine(({ rules, channels }, context) => {
    once(rules, 'rules', context)
    once(channels, 'channels', context)
    const known = new Set(channels.map(({ key }) => key))
    rules.forEach((rule, index) => {
      for (const key of rule.channels)
        if (!known.has(key))
          context.addIssue({
            code: 'custom',
            message: `there is no channel ${key}`,
            path: ['rules', index, 'channels'],
          })
    })
  })
export type AlertPolicy = z.infer<typeof alertPolicySchema>

function once(list: readonly { readonly key: string }[], what: string, context: z.core.$RefinementCtx): void {
  const seen = new Set<string>()
  list.forEach(({ key }, index) => {
    if (seen.has(key))
      context.addIssue({ code: 'custom', message: `two ${what} are called ${key}`, path: [what, index, 'key'] })
    seen.add(key)
  })
}
