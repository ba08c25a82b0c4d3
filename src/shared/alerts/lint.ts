import type { Directory } from '../access/directory.ts'
import type { EscalationPolicy } from '../escalation/policy.ts'
import type { PolicyProblem } from '../policies/problem.ts'
import type { AlertEvent } from './events.ts'
import type { AlertPolicy, AlertRecipient } from './policy.ts'

/** What an alert policy is held against. */
export interface AlertLintGround {
  readonly directory: Directory
  readonly escalationPolicy: EscalationPolicy
}

/** Events that the work itself waits for: silence about them is told before it is published. */
const important: readonly AlertEvent[] = ['escalation_raised', 'clock_breached', 'ladder_climbed', 'approval_asked']

/** What is wrong (errors) or doubtful (warnings) in an alert policy for this workspace. */
export function lintAlertPolicy(policy: AlertPolicy, ground: AlertLintGround): PolicyProblem[] {
  const ruled = new Set(policy.rules.filter(({ enabled }) => enabled).map(({ event }) => event))
  const silent = important.filter((event) => !ruled.has(event))
  return [
    ...policy.rules.flatMap((rule, index) => {
      const place = `Rule ${rule.name}`
      const problem = (severity: PolicyProblem['severity'], code: string, sentence: string): PolicyProblem => ({
        severity,
        code,
        path: ['rules', index],
        place,
        sentence,
      })
      const recipients = [...rule.to, ...rule.handOn.flatMap(({ to }) => to)]
      const off = rule.channels.filter((key) =>
        policy.channels.some((channel) => channel.key === key && !channel.enabled),
      )
      return [
        ...recipients.flatMap((recipient) => {
          const sentence = unknownIn(recipient, ground)
          return sentence ? [problem('error', 'unknown_recipient', sentence)] : []
        }),
        ...(rule.enabled && rule.to.length === 0 && rule.channels.length === 0
          ? [problem('warning', 'nobody', 'It tells nobody.')]
          : []),
        ...(rule.handOn.length > 0 && rule.urgency !== 'urgent'
          ? [problem('warning', 'hand_on_unused', 'Only urgent alerts are handed on; this rule is not urgent.')]
          : []),
        ...off.map((key) => problem('warning', 'channel_off', `The channel ${key} is switched off.`)),
      ]
    }),
    ...silent.map(
      (event): PolicyProblem => ({
        severity: 'warning',
        code: 'silent',
        path: ['rules'],
        place: 'The rules',
        sentence: `No rule that is switched on is for ${words(event)}: nobody is told.`,
      }),
    ),
    ...mailProblems(policy),
  ]
}

function unknownIn(recipient: AlertRecipient, { directory, escalationPolicy }: AlertLintGround): string | null {
  if (recipient.kind === 'member' && !directory.members.get(recipient.memberId)?.active)
    return 'It names a person who is not here.'
  if (recipient.kind === 'on_call' && !escalationPolicy.rotations.some(({ key }) => key === recipient.rotation))
    return `There is no rotation ${recipient.rotation}.`
  return null
}

function mailProblems({ rules, channels }: AlertPolicy): PolicyProblem[] {
  const wantsMail = rules.some(({ enabled, how }) => enabled && how.includes('email'))
  if (!wantsMail || channels.some(({ kind, enabled }) => kind === 'email' && enabled)) return []
  return [
    {
      severity: 'warning',
      code: 'no_mail',
      path: ['channels'],
      place: 'The channels',
      sentence: 'A rule tells people by mail, and there is no mail server switched on: they hear of it in the console.',
    },
  ]
}

function words(event: AlertEvent): string {
  return `'${event.replaceAll('_', ' ')}'`
}
