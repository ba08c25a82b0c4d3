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

/**
 * A guide that ends in an escalation where the amount is high and in a resolved case where it is low: a question, a
 * number, a check that answers itself, an action. Version by version only `limit` differs.
 */
export function aRefundGuide(key: string, limit = 100, overrides: Partial<Guide> = {}): Guide {
  return guideSchema.parse({
    key,
    version: 1,
    title: 'Refund',
    start: 'amount',
    variables: [{ key: 'lost', label: 'Lost amount', type: 'number' }],
    steps: [
      {
        key: 'amount',
        title: 'How much?',
        type: 'question',
        text: 'How much money is it?',
        answer: { kind: 'number', variable: 'lost', unit: 'USD', min: 0, next: 'high' },
      },
      {
        key: 'high',
        title: 'Over the limit?',
        type: 'check',
        branches: [{ key: 'over', label: `Over ${limit}`, when: `vars.lost > ${limit}.0`, next: 'up' }],
        otherwise: { label: 'Within', next: 'told' },
      },
      {
        key: 'up',
        title: 'Hand it over',
        type: 'action',
        action: 'escalate',
        fields: { type: 'functional', reason: 'The amount is over the limit.' },
        next: 'handed-over',
      },
      { key: 'handed-over', title: 'Handed over', type: 'outcome', result: 'escalated' },
      {
        key: 'told',
        title: 'Tell the customer',
        type: 'question',
        text: 'Is the customer content?',
        answer: {
          kind: 'options',
          options: [
            { key: 'yes', label: 'Yes', suggestWhen: 'true', next: 'done' },
            { key: 'no', label: 'No', next: 'up' },
          ],
        },
      },
      { key: 'done', title: 'Done', type: 'outcome', result: 'resolved' },
    ],
    ...overrides,
  })
}
