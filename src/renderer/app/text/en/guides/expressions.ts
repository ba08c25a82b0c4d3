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
  on: (reference: string) => `On ${reference}:`,
  /** A field as people or expressions name it, with its value. */
  saw: (name: string, value: string) => `${name}: ${value}`,
  cannot: (reason: string) => `No answer: ${reason}`,
  yes: 'yes',
  no: 'no',
  emptyText: 'an empty text',
  fields: 'What an expression can ask',
  chosen: {
    label: 'Tried on',
    choose: 'Choose a case',
    change: 'Other case',
    search: 'Reference, subject or customer',
    recent: 'Tried lately',
    mine: 'Your cases',
    found: 'Found',
    nothing: (text: string) => `No case of this desk has “${text}”.`,
    noRecent: 'Type a reference, or a word of the subject.',
    failed: 'The cases cannot be searched now.',
    gone: (reference: string) => `${reference} is no longer on this desk.`,
    clear: 'Without a case',
  },
}
