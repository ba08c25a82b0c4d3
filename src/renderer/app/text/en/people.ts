import { counted } from './counted.ts'

/** Words of the screen that says who knows what. */
export const people = {
  title: 'Who knows what',
  rail: 'People',
  go: 'Go to who knows what',
  areaFailed: 'This list could not be shown',
  intro: 'What colleagues know, and how often their answers helped. New answers count more than old ones.',
  search: 'Person, team or topic',
  list: 'Who knows what',
  shown: (shown: number, all: number) =>
    shown === all ? counted(all, 'entry', 'entries') : `${shown} of ${all} entries`,
  more: (count: number) => `${counted(count, 'entry', 'entries')} more. Search to see fewer.`,
  asOf: (when: string) => `As it was ${when}: the server cannot be asked now.`,
  columns: {
    topic: 'Topic',
    person: 'Person',
    team: 'Team',
    level: 'Skill',
    answers: 'Answers',
    helps: 'Likely to help',
  },
  product: 'Product',
  level: (level: number) => `${level} of 5`,
  noLevel: 'None named',
  answers: (answered: number, helped: number) =>
    `${counted(answered, 'answer', 'answers')}, ${helped === 0 ? 'none' : helped} marked as helpful`,
  solved: (count: number) => (count === 1 ? '1 was the solution' : `${count} were the solution`),
  noAnswers: 'None yet',
  helps: (percent: number) => `${percent} %`,
  helpsHint: 'How likely the next answer helps. Few answers are taken with care.',
  few: 'Few answers yet',
  unsuggested: 'Asks not to be suggested',
  none: 'Nobody is listed yet',
  noneText: 'Skills of your colleagues and answers that helped will appear here.',
  noMatch: 'Nothing found',
  noMatchText: 'No entry has all of these words. Try fewer.',
  suggestMe: 'Suggest me to colleagues',
  suggestMeHint: 'When off, you are not offered to those who ask. They can still choose you by name.',
}
