import type { ReplyPlaceholder } from '../../../../../shared/replies/placeholders.ts'
import { counted } from '../counted.ts'

const placeholder: Record<ReplyPlaceholder, string> = {
  'customer.name': 'Customer',
  'customer.first_name': 'First name',
  reference: 'Reference',
  subject: 'Subject',
  product: 'Product',
  'agent.name': 'Writer',
  'team.name': 'Team',
  workspace: 'Company',
  'ack.due': 'Taken over by',
  'response.due': 'Answer by',
  'resolution.due': 'Solved by',
  'commitment.text': 'Promise',
  'commitment.due': 'Promised by',
}

/** What stands for each placeholder where the preview has no case. */
const example: Record<ReplyPlaceholder, string> & Record<string, string> = {
  'customer.name': 'Maria Santos',
  'customer.first_name': 'Maria',
  reference: 'ESC-2026-000123',
  subject: 'Charged twice',
  product: 'Table lamp Aria',
  'agent.name': 'Ben Okafor',
  'team.name': 'Billing',
  workspace: 'Harbor & Pine',
  'ack.due': 'Monday, 23 November at 14:30 GMT+8',
  'response.due': 'Monday, 23 November at 14:30 GMT+8',
  'resolution.due': 'Friday, 27 November at 17:00 GMT+8',
  'commitment.text': 'We call you back.',
  'commitment.due': 'Friday, 27 November at 17:00 GMT+8',
}

/** Words of the templates of leads. */
export const repliesText = {
  intro:
    'What agents can choose from when they write to a customer, and what is proposed when a case is escalated. Nothing goes out with a hole in it.',
  list: 'Templates',
  search: 'Search templates',
  add: 'New template',
  newName: 'New template',
  emptyTitle: 'There are no templates',
  empty: 'Write the first one: agents find it under Template beside their reply.',
  mainLanguage: 'Main language of the workspace',
  mainWhat: 'Every template has words in it: whoever reads a language that is missing gets these.',
  title: 'Title',
  purpose: 'What it is for',
  purposes: { reply: 'An answer to the customer', escalation: 'What the customer is told with an escalation' },
  when: 'When to use it',
  categories: 'Fits cases of these categories best',
  flags: 'Fits cases with these flags best',
  any: 'all',
  languages: 'Words',
  addLanguage: 'Add a language',
  removeLanguage: (language: string) => `Remove the words in ${language}`,
  text: (language: string) => `Words in ${language}`,
  main: 'main language',
  placeholders: 'Put in:',
  insert: (what: string) => `Put in: ${what}`,
  mark: 'A hole to fill by hand',
  markText: 'what is missing',
  preview: 'Preview',
  previewHoles: (holes: string) => `Holes whoever writes fills in: ${holes}`,
  remove: 'Remove this template',
  copy: 'Duplicate',
  copyOf: (name: string) => `Copy of ${name}`,
  languageCount: (n: number) => counted(n, 'language', 'languages'),
  placeholder,
  example,
}
