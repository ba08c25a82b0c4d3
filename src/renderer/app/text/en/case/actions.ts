import type { BlockReason } from '../../../../case/available-actions.ts'

/** The action bar, and what is said once an action is done or refused. */

const blocked: Record<BlockReason, string> = {
  role: 'Your role does not allow this.',
  not_owner: 'Only the owner of the case can do this.',
  not_your_team: 'Only the team that has the case can do this.',
  resolved: 'The case is done. Reopen it first.',
  waits_for_acceptance: 'The case waits to be accepted.',
  owned_by_you: 'You own this case already.',
  owned_by_other: 'Somebody owns this case already.',
  unowned: 'Nobody owns the case yet. Accept it first.',
  no_clock: 'No clock runs, so there is nothing to put off.',
}

export const caseActionsText = {
  actions: {
    label: 'Actions on the case',
    accept: 'Accept',
    acceptWhat: 'Take this case out of the queue of your team.',
    escalate: 'Escalate',
    recall: 'Recall',
    return: 'Return',
    reassign: 'Reassign',
    status: 'Status',
    severity: 'Severity',
    resolve: 'Resolve',
    reopen: 'Reopen',
    reply: 'Reply',
    note: 'Note',
    ask: 'Ask approval',
    consult: 'Consult',
    give: 'Record what was given…',
    grant: 'Grant',
    deny: 'Deny',
    agree: 'The flag is right',
    override: 'The flag is not right…',
    extend: 'Put the due time off…',
    moreFlags: 'Show all flags',
    setSeverity: (severity: string) => `Set severity ${severity}`,
    showWhy: 'Show why',
    showFacts: 'Show facts',
    showTimeline: 'Show timeline',
    undo: 'Undo the escalation just sent',
    leaveEvidence: 'Back to the flag',
    blocked,
  },
  done: {
    accepted: (reference: string) => `${reference} is yours.`,
    escalated: (reference: string, place: string) => `${reference} escalated to ${place}.`,
    undo: 'Undo',
    undone: (reference: string) => `${reference}: the escalation was taken back.`,
    undoRefused: 'The escalation could not be taken back',
    failed: 'That did not work',
    close: 'Close this message',
  },
  refusal: {
    title: 'Not done',
    truth: (truth: string) => `As it is now: ${truth}`,
    kept: 'What you wrote is kept.',
    unreachable: 'The desk service does not answer. What you wrote is kept; try again in a moment.',
  },
}
