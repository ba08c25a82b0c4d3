import { plural } from './plural.ts'

/** What frames a case: its header, the summary under it, and what stands there when there is no case. */

export const caseScreenText = {
  screen: {
    label: (reference: string) => `Case ${reference}`,
    loading: 'Loading the case…',
    notHere: 'This case is not on this desk',
    notHereWhat: 'It may have moved to a team whose cases you do not see, or the link is wrong.',
    notHereDo: 'Choose another case from the list, or search for its reference.',
    failing: 'This case cannot be loaded',
    failingWhat:
      'Tierdesk’s local service answers with a fault. Nothing is lost, and it is asked again every few seconds.',
    panels: 'Parts of the case',
    conversationTab: 'Conversation',
  },
  header: {
    queue: (team: string) => `Queue of ${team}`,
    ownedBy: (name: string, team: string) => `${name} · ${team}`,
    waits: (place: string) => `Waits for ${place} to accept`,
    sentBy: (name: string) => `sent by ${name}`,
    held: (name: string, team: string) => `Held by ${name} in ${team}`,
    copyReference: 'Copy the reference',
    copied: 'Copied',
    pending: (n: number) => `${n} ${plural(n, 'change', 'changes')} not sent yet`,
    pendingWhat: 'Saved on this desk. It goes out as soon as the connection is there.',
    putOff: (n: number) => `put off ${n}×`,
    putOffWhat: (n: number) => `The due time was put off ${n} ${plural(n, 'time', 'times')}`,
    reopened: (n: number) => `Reopened ${n} ${plural(n, 'time', 'times')}`,
  },
  severities: {
    S1: 'S1 · outage, safety, deadline',
    S2: 'S2 · serious',
    S3: 'S3 · normal',
    S4: 'S4 · minor',
  },
  summary: {
    label: 'Summary of the case',
    wants: 'Wants',
    stopped: 'AI stopped',
    tried: 'Tried',
    promised: 'Promised',
    next: 'Next',
    nothing: {
      wants: 'Not known.',
      stopped: 'The AI did not say.',
      tried: 'Nothing yet.',
      promised: 'Nothing.',
      next: 'Answer the customer.',
    },
    more: 'Show all of the summary',
    less: 'Show less of the summary',
  },
  keys: { ctrlEnter: 'Ctrl+Enter', enter: 'Enter' },
}
