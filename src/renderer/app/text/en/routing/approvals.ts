/** Words of the rules for approvals. */
export const approvalsText = {
  intro:
    'What people may not give by their own limit they ask for. Only somebody whose own limit covers it can grant it, nobody grants their own, and each grant is used once.',
  rules: 'Rules',
  without: 'Nobody can ask for this.',
  add: 'Add a rule',
  addFor: (kind: string) => `Add a rule: ${kind}`,
  remove: 'Remove',
  removeFor: (kind: string) => `Remove the rule: ${kind}`,
  of: (kind: string, field: string) => `${kind}: ${field}`,
  columns: {
    kind: 'What is asked for',
    expires: 'Answer within',
    grant: 'Use within',
    pauses: 'Clocks that wait',
    roles: 'Who may grant',
    policy: 'The rule in words',
  },
  minutes: 'min',
  byLimit: 'whose own limit covers it',
  noClock: 'none',
  limits: 'What people may give',
  limitsIntro: 'Limits belong to people and are set with their account. They hold for one case.',
  limitsLabel: 'Limits of people',
  person: 'Person',
  role: 'Role',
  none: '–',
}
