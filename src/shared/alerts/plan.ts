import type { AlertChannel } from '../escalation/ladder.ts'
import { type AlertEvent, moreUrgent, type Urgency } from './events.ts'
import type { AlertPolicy, AlertRule, HandOnStep, WorkspaceChannel } from './policy.ts'
import { type AlertPreference, defaultAlertPreference } from './preference.ts'
import { quietUntil } from './quiet.ts'
import { type AlertTarget, type RecipientSearch, resolveRecipients } from './recipients.ts'
import { standingRules } from './standing-rules.ts'

/** Something to tell people of. */
export interface AlertNotice {
  readonly event: AlertEvent
  /** Notices with the same cause are one matter: each person is told of it once in a while. */
  readonly cause: string
  /** The case it is about; null where it is about none. */
  readonly target: AlertTarget | null
  /** One line without anything personal: it goes to every channel. */
  readonly title: string
  /** More, for the console; goes outside only where the policy says so. */
  readonly text: string
  /** The members the event itself is about: the rules' `named`. */
  readonly to?: readonly string[]
  /** People outside the console who are told by mail. */
  readonly contacts?: readonly { readonly name: string; readonly email: string }[]
  /** How they are told, where the cause itself says so (a ladder's step); empty: as rule and person have it. */
  readonly how?: readonly AlertChannel[]
  /** More urgent than the rule has it. */
  readonly urgency?: Urgency
  /** The skill an expert for it has. */
  readonly skill?: string
  /** Of an alert handed on: whom it was for, and the steps that are left. */
  readonly handed?: { readonly from: string; readonly steps: readonly HandOnStep[] }
}

/** What one person gets of a notice. */
export interface PlannedRecipient {
  readonly memberId: string
  readonly desktop: boolean
  readonly email: boolean
  /** Mail and notifications wait until then; null: they go at once. */
  readonly quietUntil: string | null
  /** The same cause is held back for this person for so many minutes. */
  readonly onceInMinutes: number
}

export interface AlertPlan {
  readonly urgency: Urgency
  readonly recipients: readonly PlannedRecipient[]
  /** Channels of the workspace that hear of it, each with how often the same cause may. */
  readonly channels: readonly { readonly key: string; readonly onceInMinutes: number }[]
  readonly handOn: readonly HandOnStep[]
}

/** What a plan is made of, beside the notice. */
export interface PlanContext extends Pick<RecipientSearch, 'directory' | 'escalationPolicy' | 'at'> {
  readonly policy: AlertPolicy
  readonly preferences: ReadonlyMap<string, AlertPreference>
}

/** Who is told of the notice, and how; null when no enabled rule is for it or it reaches nobody. */
export function planAlert(notice: AlertNotice, context: PlanContext): AlertPlan | null {
  const rules = rulesFor(notice, context.policy)
  if (rules.length === 0) return null
  const urgency = rules.reduce<Urgency>((most, rule) => moreUrgent(most, rule.urgency), notice.urgency ?? 'low')
  const reached = new Map<string, AlertRule[]>()
  for (const rule of rules) {
    const members = resolveRecipients(rule.to, {
      ...context,
      target: notice.target,
      named: notice.to ?? [],
      skill: notice.skill ?? null,
    })
    for (const { id } of members) reached.set(id, [...(reached.get(id) ?? []), rule])
  }
  const recipients = [...reached].map(([memberId, mine]) =>
    recipientOf({ memberId, rules: mine, urgency }, notice, context),
  )
  const channels = channelsOf(rules, notice, context.policy)
  if (recipients.length === 0 && channels.length === 0 && (notice.contacts ?? []).length === 0) return null
  const handOn =
    notice.handed?.steps ?? (urgency === 'urgent' ? (rules.find((rule) => rule.handOn.length > 0)?.handOn ?? []) : [])
  return { urgency, recipients, channels, handOn }
}

function rulesFor({ event, target, handed }: AlertNotice, policy: AlertPolicy): AlertRule[] {
  const fitting = standingRules(policy).filter(
    (rule) =>
      rule.enabled &&
      rule.event === event &&
      (rule.severities.length === 0 || (target !== null && rule.severities.includes(target.severity))),
  )
  // Handed on, it goes to the people named then and to nobody a second time.
  return handed
    ? fitting.map((rule) => ({ ...rule, to: [{ kind: 'named' }], channels: [], onceInMinutes: 0 }))
    : fitting
}

function recipientOf(
  { memberId, rules, urgency }: { memberId: string; rules: readonly AlertRule[]; urgency: Urgency },
  notice: AlertNotice,
  { preferences, at }: PlanContext,
): PlannedRecipient {
  const preference = preferences.get(memberId) ?? defaultAlertPreference
  const forced = new Set([...(notice.how ?? []), ...rules.flatMap(({ how }) => how)])
  const chosen = new Set<AlertChannel>(forced.size > 0 ? forced : preference.channels[urgency])
  const through =
    rules.some(({ throughQuiet }) => throughQuiet) || (urgency === 'urgent' && preference.urgentThroughQuiet)
  return {
    memberId,
    desktop: chosen.has('desktop'),
    email: chosen.has('email'),
    quietUntil: through ? null : quietUntil(preference.quiet, at),
    onceInMinutes: Math.min(...rules.map(({ onceInMinutes }) => onceInMinutes)),
  }
}

/** The channels the rules name, and every room or webhook when the cause asks for chat or webhook and no rule says which. */
function channelsOf(
  rules: readonly AlertRule[],
  notice: AlertNotice,
  { channels }: AlertPolicy,
): AlertPlan['channels'] {
  const once = Math.min(...rules.map(({ onceInMinutes }) => onceInMinutes))
  const named = new Set(rules.flatMap((rule) => rule.channels))
  const asked = new Set([...(notice.how ?? []), ...rules.flatMap(({ how }) => how)])
  const picked = (channel: WorkspaceChannel) => {
    if (!channel.enabled || channel.kind === 'email') return false
    if (named.has(channel.key)) return true
    const as = channel.kind === 'webhook' ? 'webhook' : 'chat'
    return asked.has(as) && !channels.some((other) => named.has(other.key) && familyOf(other) === as)
  }
  return channels.filter(picked).map(({ key }) => ({ key, onceInMinutes: once }))
}

function familyOf({ kind }: WorkspaceChannel): AlertChannel {
  return kind === 'webhook' ? 'webhook' : kind === 'email' ? 'email' : 'chat'
}

/** The channel mail goes out by: the first that is enabled. */
export function mailChannel({ channels }: AlertPolicy): Extract<WorkspaceChannel, { kind: 'email' }> | null {
  for (const channel of channels) if (channel.kind === 'email' && channel.enabled) return channel
  return null
}

export type { AlertTarget }
