import type { AlertEvent } from './events.ts'
import type { AlertPolicy, AlertRule } from './policy.ts'

/** What a workspace begins with: everybody is told of what is theirs, leads of what goes wrong, QA of failing systems. */
export const defaultAlertPolicy: AlertPolicy = {
  version: 1,
  rules: [
    rule('escalation_raised', 'An escalation comes in', { to: [{ kind: 'named' }], onceInMinutes: 0 }),
    rule('escalation_unaccepted', 'Nobody accepts in time', {
      to: [{ kind: 'named' }, { kind: 'lead' }],
      urgency: 'urgent',
      onceInMinutes: 30,
    }),
    rule('clock_at_risk', 'A clock is at risk', { to: [{ kind: 'owner' }] }),
    rule('clock_breached', 'A clock ran out', { to: [{ kind: 'owner' }, { kind: 'lead' }] }),
    rule('ladder_climbed', 'An escalation climbs its ladder', {
      to: [{ kind: 'named' }],
      urgency: 'urgent',
      onceInMinutes: 0,
      handOn: [{ afterMinutes: 10, to: [{ kind: 'role', role: 'admin' }] }],
    }),
    rule('surge', 'A surge', {
      to: [{ kind: 'named' }, { kind: 'role', role: 'lead' }],
      urgency: 'urgent',
      onceInMinutes: 120,
      handOn: [{ afterMinutes: 15, to: [{ kind: 'role', role: 'admin' }] }],
    }),
    rule('system_errors', 'A system fails again and again', { to: [{ kind: 'role', role: 'qa' }] }),
    rule('critical_anomaly', 'Something far out of the ordinary', {
      severities: ['S1', 'S2'],
      to: [{ kind: 'skill', skill: '', level: 3 }],
      urgency: 'urgent',
      handOn: [{ afterMinutes: 15, to: [{ kind: 'lead' }] }],
    }),
    rule('approval_asked', 'An approval is asked for', { to: [{ kind: 'named' }], onceInMinutes: 0 }),
    rule('approval_decided', 'An approval is decided', { to: [{ kind: 'named' }], onceInMinutes: 0 }),
    rule('commitment_due', 'A promise is due soon', { to: [{ kind: 'owner' }, { kind: 'named' }] }),
    rule('commitment_missed', 'A promise was not kept', {
      to: [{ kind: 'owner' }, { kind: 'named' }, { kind: 'lead' }],
      onceInMinutes: 0,
    }),
    rule('handoff_rated', 'An escalation of yours was rated', {
      to: [{ kind: 'named' }],
      urgency: 'low',
      onceInMinutes: 0,
    }),
    rule('consult_asked', 'A colleague asks', { to: [{ kind: 'named' }], onceInMinutes: 0 }),
    rule('consult_answered', 'A question is answered', { to: [{ kind: 'named' }], onceInMinutes: 0 }),
    rule('consult_unanswered', 'Nobody answers a question', { to: [{ kind: 'named' }], onceInMinutes: 0 }),
    rule('mentioned', 'Somebody is mentioned', { to: [{ kind: 'named' }], onceInMinutes: 0 }),
    rule('ai_asked', 'The AI asks something', { to: [{ kind: 'named' }], onceInMinutes: 0 }),
    rule('message_failed', 'A message did not go out', {
      to: [{ kind: 'named' }, { kind: 'owner' }],
      onceInMinutes: 15,
    }),
    rule('reminder_due', 'A reminder comes', { to: [{ kind: 'named' }], onceInMinutes: 0 }),
    rule('late_notice', 'What was done late', { to: [{ kind: 'named' }, { kind: 'role', role: 'lead' }] }),
    rule('digest', 'What was held back', { to: [{ kind: 'named' }], urgency: 'low', onceInMinutes: 0 }),
  ],
  channels: [],
  outside: 'subject',
  delivery: { attempts: 8, firstSeconds: 15, capSeconds: 3_600, timeoutSeconds: 10 },
}

function rule(event: AlertEvent, name: string, more: Partial<AlertRule> & Pick<AlertRule, 'to'>): AlertRule {
  return {
    key: event.replaceAll('_', '-'),
    name,
    enabled: true,
    event,
    severities: [],
    how: [],
    channels: [],
    urgency: 'normal',
    onceInMinutes: 60,
    throughQuiet: false,
    handOn: [],
    ...more,
  }
}
