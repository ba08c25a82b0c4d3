import { counted } from '../counted.ts'

/** Words of the contacts ladders turn to. */
export const contactsText = {
  intro: (days: number) =>
    `People and desks that ladders turn to. Somebody looks at each by its date; then it is asked for again in ${days} days.`,
  label: 'Contacts',
  add: 'New contact',
  newName: 'New contact',
  newDuty: 'What they are for',
  emptyTitle: 'There is no contact',
  empty:
    'Add people and desks outside of Tierdesk that a ladder can turn to, such as a regulator desk or a carrier’s hotline.',
  columns: { name: 'Name', duty: 'For', reach: 'Reached by', usedIn: 'Used in', reviewBy: 'Look again by' },
  overdue: (days: number) => `overdue by ${counted(days, 'day', 'days')}`,
  dueIn: (days: number) => (days === 0 ? 'today' : `in ${counted(days, 'day', 'days')}`),
  finding: (overdue: number, count: number) =>
    overdue === 0
      ? `All ${counted(count, 'contact was', 'contacts were')} looked at in time.`
      : `${counted(overdue, 'contact is', 'contacts are')} overdue for a look.`,
  looked: 'Looked at today',
  lookedLabel: (name: string) => `Looked at today: ${name}`,
  edit: (name: string) => `Edit ${name}`,
  remove: 'Remove this contact',
  removeUsed: (ladders: string) => `It cannot be removed while ladders turn to it: ${ladders}.`,
  unused: 'no ladder',
  noReach: 'nothing: nobody can be told',
  name: 'Name',
  duty: 'What they are for',
  member: 'Person in Tierdesk',
  memberNone: 'nobody in Tierdesk',
  email: 'E-mail',
  phone: 'Phone',
  reviewBy: 'Look again by',
  choose: 'Choose a contact',
  chooseText: 'Its details can be changed here.',
}
