import { counted } from '../counted.ts'

/** Words of the list of guides. */
export const libraryText = {
  intro: 'Guides ask what they must, answer by themselves what the case already knows, and end in one action.',
  list: 'Guides',
  search: 'Find a guide',
  add: 'New guide',
  columns: { title: 'Guide', audience: 'For', state: 'State', runs: 'Runs in 30 days', draft: 'Draft' },
  everybody: 'Everybody',
  state: { published: 'Published', superseded: 'Superseded', retired: 'Retired', draft: 'Never published' },
  version: (version: number) => `version ${version}`,
  draftBy: (name: string, when: string) => `${name}, ${when}`,
  unsaved: 'Changes in this window that the server does not have yet',
  steps: (count: number) => counted(count, 'step', 'steps'),
  shown: (count: number, of: number) => (count === of ? counted(of, 'guide', 'guides') : `${count} of ${of} guides`),
  none: 'No guide yet',
  noneText: 'Guides that leads publish appear here, for everybody to read and to run on a case.',
  noneLead: 'Draw the first one: it is a draft until you publish it.',
  noMatch: 'No guide has these words',
  noMatchText: 'Take a word away, or look for the title alone.',
  offline:
    'You are working offline: these are the published guides this computer holds. Drafts and figures are at the server.',
  read: 'Read',
  edit: 'Edit',
  readLabel: (title: string) => `Read ${title}`,
  editLabel: (title: string) => `Edit ${title}`,
  newGuide: {
    title: 'New guide',
    name: 'Title',
    nameHint: 'What it helps with, as people on the floor say it',
    key: 'Key',
    keyHint: 'Its name in links and files: small letters, digits and hyphens. It stays the same in every version.',
    keyTaken: 'Another guide has this key.',
    keyWrong: 'Small letters, digits and hyphens, at most 60.',
    nameNeeded: 'Give it a title.',
    create: 'Begin drawing',
  },
}
