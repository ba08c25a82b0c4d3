import type { AutomaticRule } from '../../../../../shared/escalation/policy.ts'
import { counted } from '../counted.ts'

const cause: Record<AutomaticRule['cause'], string> = {
  case: 'the case itself',
  category: 'all cases of its category',
  product: 'all cases of its product',
  customer: 'all cases of its customer',
}

/** Words of the rules that escalate by themselves. */
export const automaticText = {
  intro:
    'A rule raises an escalation by itself, in its own name, where the matrix sends it. It looks at cases nobody has escalated for the same thing.',
  list: 'Rules',
  add: 'New rule',
  newName: 'New rule',
  emptyTitle: 'Nothing escalates by itself',
  empty: 'Add a rule to have a clock that ran out or a flag raise an escalation when nobody does.',
  on: 'on',
  off: 'off',
  name: 'Name',
  key: (key: string) => `Key in the file: ${key}`,
  enabled: 'The rule is on',
  remove: 'Remove this rule',
  trigger: 'It looks when',
  triggers: { clock: 'a clock stands badly', flag: 'a flag is raised' },
  clock: 'Clock',
  state: 'State',
  states: { at_risk: 'is at risk', breached: 'has run out' },
  afterMinutes: 'Minutes after that',
  flag: 'Flag',
  type: 'It raises an escalation of type',
  dampening: 'Against a flood',
  cause: 'The same cause is',
  causes: cause,
  onceInMinutes: 'One cause raises once in (minutes)',
  always: 'Not held back in quiet times',
  alwaysHint: 'Cases this grave or graver. An S1 is never held back at all.',
  minutes: 'min',
  quietTitle: 'Quiet times',
  quietText: 'Within these times rules hold back; what they held back is looked at again afterwards.',
  noQuiet: 'There are no quiet times.',
  addQuiet: 'Add a quiet time',
  removeQuiet: 'Remove',
  quietName: (number: number) => `quiet time ${number}`,
  quietOf: (number: number, field: string) => `Quiet time ${number}: ${field}`,
  timeZone: 'Time zone',
  days: 'Days',
  from: 'From',
  until: 'Until',
  untilNextDay: 'Until (on the next day)',
  digest: 'Leads get one digest of what was held back, at most every',
  heldTitle: (count: number) =>
    count === 0
      ? 'Nothing was held back in the last seven days'
      : `${counted(count, 'escalation was', 'escalations were')} held back in the last seven days`,
  heldText: 'Somebody owns every one of them and its clocks run. A rule looks at them again at the time shown.',
  heldShown: (shown: number) => `The newest ${shown} are listed.`,
  columns: { rule: 'Rule', reason: 'Why', count: 'Cases', reference: 'Case', since: 'Held back', until: 'What then' },
  reasons: { same_cause: 'the same cause was raised already', quiet_time: 'quiet time' },
  raisedLater: (when: string) => `raised ${when}`,
  looksAgain: (when: string) => `looks again ${when}`,
  lookedAgain: 'not raised: it no longer applied or still waits',
  heldLabel: 'Held back, by rule',
  casesLabel: 'Cases held back',
}
