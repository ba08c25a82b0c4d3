import { plural } from './plural.ts'

/** Clocks of a case and why they are due when they are. */

export const clocksText = {
  clocks: {
    why: 'Why then?',
    whyOf: (clock: string) => `Why is the clock '${clock}' due then?`,
    title: (clock: string, when: string) => `${clock}: why it is due ${when}`,
    titlePaused: (clock: string) => `${clock}: why it stands still`,
    working: (left: string, when: string) => `${left} of working time, due ${when}`,
    former: 'Began before intervals were written down: every minute of it counts.',
    target: (length: string) => `May take ${length} of working time`,
    byTable: (severity: string) => `the target for ${severity}`,
    byRow: (what: string) => `a row of the policy for ${what}`,
    rowAll: 'every case',
    extended: (length: string, n: number) => `put off by ${length} in ${n} ${plural(n, 'step', 'steps')}`,
    version: (version: number) => `SLA policy version ${version}`,
    behind:
      'The SLA policy changed since these times were set. They follow it with the next look at the case, a moment after the server is reached.',
    stands: (when: string, left: string) =>
      `Stands still since ${when}. ${left} of working time remain when it goes on.`,
    never: 'The calendar never opens long enough in the coming ten years.',
    strip: (sums: string) => `The time from start to due: ${sums}`,
    table: 'Every interval',
    from: 'From',
    until: 'Until',
    what: 'What',
    length: 'Length',
    counted: 'Counted',
    closed: 'Closed',
    holiday: (name: string) => `Holiday: ${name}`,
    holidays: 'Holidays',
    paused: 'Paused',
    pausedFor: (why: string) => `Paused: ${why}`,
    reasons: {
      waiting_customer: 'waiting for the customer',
      waiting_approval: 'waiting for approval',
      waiting_third_party: 'waiting for a third party',
      approval: 'a request for approval is open',
    } as Readonly<Record<string, string>>,
    calendar: (name: string) => `by ${name}`,
    around: 'around the clock',
    extensions: (n: number) => `Put off ${n} ${plural(n, 'time', 'times')}`,
    stale: (when: string) =>
      `The customer wrote ${when}, but this case still waits for them, so its clock stands still.`,
    goOn: 'Go on working',
    wentOn: 'The case is open again and its clock runs.',
  },
}
