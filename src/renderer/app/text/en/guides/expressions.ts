import { counted } from '../counted.ts'

/** Words of the fields for expressions and templates, and of the case they are tried on. */
export const expressionsText = {
  /** What the code field says of itself to those who hear it. */
  phrases: {
    Completions: 'Proposals',
    'Control character': 'Control character',
    Diagnostics: 'Mistakes',
    'No diagnostics': 'No mistakes',
  },
  fault: (reason: string) => `Mistake: ${reason}`,
  emptyAlways: 'Empty: never.',
  wanted: {
    bool: 'An expression that answers yes or no. Ctrl+Space proposes.',
    number: 'An expression that gives a number. Ctrl+Space proposes.',
    string: 'An expression that gives a text. Ctrl+Space proposes.',
    any: 'An expression. Ctrl+Space proposes.',
  },
  template: 'Words, with {{ an expression }} where the case fills something in.',
  on: (reference: string) => `On ${reference}:`,
  reads: 'It reads',
  saw: (name: string, value: string) => `${name} is ${value}`,
  cannot: (reason: string) => `No answer: ${reason}`,
  yes: 'yes',
  no: 'no',
  emptyText: 'an empty text',
  fields: 'What an expression can ask',
  columns: { name: 'Field', meaning: 'Meaning', example: 'For example' },
  chosen: {
    label: 'Tried on',
    none: 'No case chosen',
    choose: 'Choose a case',
    change: 'Choose another case',
    search: 'Reference, subject or customer',
    searchHint: 'Cases of this desk. Nothing on the case changes.',
    recent: 'Tried lately',
    mine: 'Your cases',
    found: 'Found',
    nothing: (text: string) => `No case of this desk has “${text}”.`,
    noRecent: 'Type a reference, or a word of the subject.',
    failed: 'The cases cannot be searched now.',
    gone: (reference: string) => `${reference} is no longer on this desk.`,
    clear: 'Without a case',
    why: 'Expressions show here what they give on this case.',
    count: (count: number) => counted(count, 'case', 'cases'),
  },
}
