import type { Role } from '../../../../shared/access/directory.ts'
import type { AuthorityKind } from '../../../../shared/approval/authority.ts'
import type { Channel, RiskCategory, Severity, Status } from '../../../../shared/case/basics.ts'
import type { EscalationType } from '../../../../shared/case/escalation.ts'
import type { FlagCode, FlagGroup, Judgement } from '../../../../shared/case/flag.ts'
import type { ClockKind } from '../../../../shared/sla/clock.ts'
import { counted } from './counted.ts'

const status: Record<Status, string> = {
  new: 'New',
  open: 'Open',
  waiting_customer: 'Waiting for customer',
  waiting_approval: 'Waiting for approval',
  waiting_third_party: 'Waiting for third party',
  resolved: 'Resolved',
  closed: 'Closed',
}

const severity: Record<Severity, string> = { S1: 'Critical', S2: 'High', S3: 'Normal', S4: 'Low' }

const role: Record<Role, string> = {
  agent: 'Agent',
  tier2: 'Tier 2',
  specialist: 'Specialist',
  lead: 'Team lead',
  qa: 'Quality review',
  trainee: 'Trainee',
  admin: 'Administrator',
}

const channel: Record<Channel, string> = { chat: 'Chat', email: 'E-mail', phone: 'Phone', social: 'Social', app: 'App' }

const escalationType: Record<EscalationType, string> = {
  functional: 'Functional',
  hierarchical: 'Hierarchical',
  priority: 'Priority',
  compliance: 'Compliance',
}

const flag: Record<FlagCode, string> = {
  low_confidence: 'Low AI confidence',
  intent_unclear: 'Intent unclear',
  out_of_scope: 'Out of scope',
  over_limit: 'Over the limit',
  policy_exception: 'Policy exception',
  beyond_permissions: 'Beyond permissions',
  human_requested: 'Asked for a person',
  supervisor_requested: 'Asked for a supervisor',
  dissatisfied_with_handling: 'Unhappy with the handling',
  negative_sentiment: 'Upset customer',
  sentiment_falling: 'Mood is falling',
  abuse_or_threat: 'Abuse or threat',
  vulnerable_customer: 'Vulnerable customer',
  response_sla_risk: 'First reply at risk',
  resolution_sla_risk: 'Resolution at risk',
  aged: 'Old case',
  extensions_used: 'Extensions used',
  reopened: 'Reopened',
  repeat_contact: 'Repeat contact',
  outage: 'Outage',
  safety: 'Safety',
  security: 'Security',
  vip: 'VIP customer',
  widespread: 'Widespread trouble',
  public_exposure: 'Public exposure',
  failed_attempts: 'Failed attempts',
  unknown_cause: 'Unknown cause',
  suspected_defect: 'Suspected defect',
  repeated_system_error: 'Repeated system error',
  regulatory: 'Regulation',
  legal_threat: 'Legal threat',
  legal_hold: 'Legal hold',
  fraud_suspected: 'Suspected fraud',
  executive_review: 'Executive review',
  ethical_concern: 'Ethical concern',
  data_mismatch: 'Data mismatch',
  conflicting_input: 'Conflicting input',
  anomaly: 'Out of the ordinary',
}

const authorityKind: Record<AuthorityKind, string> = {
  refund: 'Refund',
  credit: 'Credit',
  discount: 'Discount',
  contract_term: 'Contract term',
  exception: 'Exception',
}

const flagGroup: Record<FlagGroup, string> = {
  capability: 'Capability',
  authority: 'Authority',
  customer: 'Customer',
  emotion: 'Emotion',
  service_level: 'Service level',
  impact: 'Impact',
  technical: 'Technical',
  procedural: 'Procedural',
  data: 'Data',
}

const judgement: Record<Judgement, string> = {
  right: 'Right',
  too_early: 'Too early',
  too_late: 'Too late',
  wrong: 'Wrong',
  wrong_reason: 'Wrong reason',
}

const risk: Record<RiskCategory, string> = {
  operational: 'Operations',
  compliance: 'Compliance',
  service: 'Service',
  financial: 'Money',
  security_safety: 'Security or safety',
  ethical: 'Ethics',
}

const clockKind: Record<ClockKind, string> = {
  first_response: 'First reply',
  next_response: 'Next reply',
  resolution: 'Resolution',
  acknowledgement: 'Acceptance',
}

/** Words that more than one area uses. */
export const common = {
  authority: {
    kinds: authorityKind,
    of: (kind: string, amount: string) => `${kind} of ${amount}`,
    percent: (n: string) => `${n} %`,
    months: (n: string, count: number) => `${n} ${count === 1 ? 'month' : 'months'}`,
  },
  product: 'Tierdesk',
  flagGroup,
  judgement,
  status,
  severity,
  role,
  channel,
  escalationType,
  flag,
  clockKind,
  risk,
  tier: { standard: 'Standard', plus: 'Plus', vip: 'VIP' },
  cancel: 'Cancel',
  close: 'Close',
  done: 'Done',
  retry: 'Try again',
  loading: 'Loading…',
  toInbox: 'Go to the inbox',
  none: 'None',
  reason: 'Reason',
  reasonNeeded: 'Write a short reason.',
  queue: 'In the queue',
  queueOf: (team: string) => `In the queue of ${team}`,
  /** The buttons that move an entry of a list or take it out. */
  order: {
    moveUp: (what: string) => `Move up: ${what}`,
    moveDown: (what: string) => `Move down: ${what}`,
    remove: (what: string) => `Remove: ${what}`,
  },
  unknownMember: 'Somebody who left',
  severityLabel: (code: Severity) => `Severity ${code.slice(1)}, ${severity[code].toLowerCase()}`,
  priorityLabel: (score: number) => `Priority ${score} of 100`,
  moreFlags: (count: number) => `+${count}`,
  clock: {
    left: (time: string) => `${time} left`,
    late: (time: string) => `${time} late`,
    paused: 'Paused',
    met: 'Met',
    inState: (kind: string, words: string) => `${kind}: ${words}`,
    dueAt: (kind: string, words: string, when: string) => `${kind}: ${words}, due ${when}`,
    atRisk: 'at risk',
    breached: 'breached',
    minutes: (minutes: number) => `${minutes} min`,
    seconds: (seconds: number) => `${seconds} s`,
    hours: (hours: number, minutes: number) => (minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`),
    days: (days: number, hours: number) => (hours > 0 ? `${days} d ${hours} h` : `${days} d`),
  },
  /** A policy as a YAML file, out and in. */
  yaml: {
    which: 'Which one',
    inForce: (version: number) => `In force (version ${version})`,
    draft: 'My draft',
    download: 'Download',
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'The computer did not let us copy. Download the file instead.',
    file: 'Choose a file',
    paste: 'Or paste the text',
    check: 'Check and take it as draft',
    empty: 'Choose a file or paste the text first.',
    unreadable: 'The file cannot be read. Nothing was taken.',
    problems: (count: number) => `${counted(count, 'mistake', 'mistakes')}. Nothing was taken.`,
    line: (line: number) => `Line ${line}`,
    noLine: 'The file',
    unknown: (count: number) => `${counted(count, 'field was', 'fields were')} left out`,
    same: 'This is the policy in force: nothing is different.',
    taken: (count: number) => `Taken as your draft: ${counted(count, 'difference', 'differences')}.`,
    replaces: 'It takes the place of the draft you have now.',
    toDraft: 'Look at the draft',
  },
  /** Calls that need the backend, when it cannot be reached or said no. */
  server: {
    offlineTitle: 'This needs the server',
    offline:
      'You are working offline, and this is kept at the server. Your draft is kept here. This goes on by itself when you are back.',
    failed: 'The server did not answer as it should. Nothing was changed, and what you entered is kept. Try again.',
    refusedTitle: 'Not possible now',
    kept: 'What you entered is kept.',
  },
  errors: {
    title: 'This did not work',
    deskGone:
      'Tierdesk’s local service does not answer. Nothing was changed. Try again when the line at the top is gone.',
    inboxFailed: 'The inbox cannot be shown',
    caseFailed: 'This case cannot be shown',
    part: 'A fault in Tierdesk stopped it. What you saved and wrote is kept. Reload the window to go on.',
    reload: 'Reload',
    unexpected: 'Something went wrong that should not. Nothing you saved is lost.',
  },
}
