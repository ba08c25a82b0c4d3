import { type Guide, guideSchema } from '../../shared/guide/guide.ts'

/** A guide that the lint has nothing against: one question with two answers, each with its end. */
export function aGuide(key: string, overrides: Partial<Guide> = {}): Guide {
  return guideSchema.parse({
    key,
    version: 1,
    title: `Guide ${key}`,
    summary: 'What to do when money is missing.',
    start: 'asked-before',
    steps: [
      {
        key: 'asked-before',
        title: 'Asked before?',
        type: 'question',
        text: 'Did the customer ask before?',
        answer: {
          kind: 'options',
          options: [
            { key: 'yes', label: 'Yes', next: 'again' },
            { key: 'no', label: 'No', next: 'first' },
          ],
        },
      },
      { key: 'again', title: 'Asked again', type: 'outcome', result: 'answered', text: 'Say when the money comes.' },
      { key: 'first', title: 'First time', type: 'outcome', result: 'no_action', text: 'Nothing to do.' },
    ],
    ...overrides,
  })
}
