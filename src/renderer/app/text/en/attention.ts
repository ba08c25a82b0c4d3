import type { CaseCommandType } from '../../../../shared/case/commands/index.ts'

/** What the person wanted to do, as a heading. */
const commands: Record<CaseCommandType, string> = {
  'case.assign': 'Take the case',
  'case.reassign': 'Reassign the case',
  'case.escalate': 'Escalate the case',
  'case.accept_escalation': 'Accept the escalation',
  'case.return_escalation': 'Return the escalation',
  'case.recall_escalation': 'Recall the escalation',
  'case.note': 'Write a note',
  'case.reply': 'Reply to the customer',
  'case.change_status': 'Change the status',
  'case.change_severity': 'Change the severity',
  'case.resolve': 'Resolve the case',
  'case.reopen': 'Reopen the case',
  'case.confirm_flag': 'Agree with a flag',
  'case.override_flag': 'Override a flag',
  'case.record_miss': 'Record what the AI missed',
  'case.extend_clock': 'Put the due time off',
  'case.hold_climb': 'Hold the ladder',
  'case.release_climb': 'Let the ladder go on',
  'case.climb_now': 'Climb the ladder now',
}

/** Words of the Needs attention screen. */
export const attention = {
  title: 'Needs attention',
  intro: 'The server did not take these changes. Each is kept here until you try it again or discard it.',
  emptyTitle: 'Nothing needs attention',
  empty: 'When the server does not take a change of yours, it waits here with the reason. Nothing to do now.',
  commands,
  what: 'You wanted',
  why: 'Why not',
  truth: 'True now',
  content: 'Your words',
  tried: (when: string) => `Tried ${when}`,
  open: 'Open the case',
  edit: 'Edit in the case',
  retry: 'Try again',
  discard: 'Discard',
  discardTitle: 'Discard this change?',
  discardText: (what: string, reference: string) =>
    `“${what}” on ${reference} will not be sent. This cannot be taken back.`,
  discardConfirm: 'Discard it',
  keep: 'Keep it',
  retried: 'Sent again.',
  stillRefused: (reason: string) => `Still not possible: ${reason}`,
  toStatus: (status: string) => `Status “${status}”`,
  toSeverity: (severity: string) => severity,
  toPlace: (place: string) => `To ${place}`,
  flag: (flag: string) => `Flag “${flag}”`,
}
