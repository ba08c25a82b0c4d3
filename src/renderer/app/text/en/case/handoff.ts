import { plural } from './plural.ts'

/** Rating how an escalation came, and what the last receivers missed. */

export const handoffText = {
  handoff: {
    needed: 'Needed',
    notNeeded: 'Not needed',
    rightPlace: 'Right place',
    wrongPlace: 'Wrong place',
    complete: 'Complete',
    notComplete: 'Not complete',
    ask: (name: string) => `How did the case come from ${name}?`,
    askWhat: 'The sender sees it and learns from it. It counts for no one person.',
    rate: 'Rate the handoff',
    title: (reference: string) => `How did ${reference} come to you?`,
    what: 'Press a number: two keys and it is done.',
    choices: {
      good: 'Right in every way',
      incomplete: 'Something was missing',
      misplaced: 'It came to the wrong place',
      needless: 'It was not needed',
    },
    lacked: 'What did you miss?',
    lackedWhat: 'Press the number of each item, then Enter.',
    note: 'In your words (not required)',
    send: 'Send',
    change: 'Change',
    done: 'Thank you. The sender sees it.',
    said: (name: string, when: string) => `Rated by ${name}, ${when}`,
    lastMissed: 'The last receivers missed:',
    lastMissedOf: (n: number, category: boolean) =>
      category
        ? `from ${n} rated ${plural(n, 'escalation', 'escalations')} of this type and category`
        : `from ${n} rated ${plural(n, 'escalation', 'escalations')} of this type`,
    item: (item: string, count: number, of: number) => `${item} (${count} of ${of})`,
    missesNow: 'empty here too',
  },
}
