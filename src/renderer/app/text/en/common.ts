import type { Role } from '../../../../shared/access/directory.ts'
import type { Channel, Severity, Status } from '../../../../shared/case/basics.ts'
import type { EscalationType } from '../../../../shared/case/escalation.ts'
import type { FlagCode } from '../../../../shared/case/flag.ts'
import type { ClockKind } from '../../../../shared/sla/clock.ts'

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
  over_limit: 'Over the limit',
  human_requested: 'Asked for a person',
  negative_sentiment: 'Upset customer',
  vip: 'VIP customer',
  failed_attempts: 'Failed attempts',
  legal_threat: 'Legal threat',
  data_mismatch: 'Data mismatch',
}

const clockKind: Record<ClockKind, string> = {
  first_response: 'First reply',
  resolution: 'Resolution',
  acknowledgement: 'Acceptance',
}

/** Words that more than one area uses. */
export const common = {
  product: 'Tierdesk',
  status,
  severity,
  role,
  channel,
  escalationType,
  flag,
  clockKind,
  tier: { standard: 'Standard', plus: 'Plus', vip: 'VIP' },
  cancel: 'Cancel',
  close: 'Close',
  done: 'Done',
  retry: 'Try again',
  loading: 'Loading…',
  none: 'None',
  queue: 'In the queue',
  queueOf: (team: string) => `In the queue of ${team}`,
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
