import { randomUUID } from 'node:crypto'
import type { IntakeCaseInput } from '../../src/shared/contract/intake.ts'

/** Contacts that triage sees much in, and one that it sees nothing in. */

/** A contact that gives a reason of every group. */
export function grievance(): Partial<IntakeCaseInput> {
  const id = randomUUID()
  return {
    subject: 'Charged twice, and nobody answers',
    // Received hours ago, so that the time for a first reply is over.
    receivedAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
    customer: {
      id,
      name: 'Ida Falk',
      email: `${id}@mail.example`,
      tier: 'vip',
      recentContacts: 5,
      vulnerabilities: ['recently bereaved'],
    },
    conversation: [
      { id: 'm1', author: 'customer', text: 'I was charged twice. I paid 400 USD on order 1001.' },
      {
        id: 'm2',
        author: 'ai',
        text: 'I can see one charge of 40 USD.',
        ai: { confidence: 0.41, intent: 'billing' },
      },
      {
        id: 'm3',
        author: 'customer',
        text: 'I am furious, this is the worst service ever. I want to speak to a real person, please.',
      },
      { id: 'm4', author: 'customer', text: 'My lawyer will sue you.' },
    ],
    assessment: {
      model: 'assistant-one',
      confidence: 0.31,
      goal: 'One of two charges back',
      proposedAction: 'Refund 400 USD',
      requestedAmount: { amount: 400, currency: 'USD' },
    },
    facts: [{ key: 'order.total', label: 'Order total', value: 40, unit: 'USD', source: 'Shop' }],
    attempts: [
      { what: 'Looked for a second charge', outcome: 'failed' },
      { what: 'Asked the card processor', outcome: 'failed' },
    ],
  }
}

/** A contact in which nothing is wrong. */
const calm: Partial<IntakeCaseInput> = {
  subject: 'Where to find the user guide',
  conversation: [
    { id: 'm1', author: 'customer', text: 'Hello, where can I find the user guide?' },
    { id: 'm2', author: 'ai', text: 'You find it on our site.', ai: { confidence: 0.96, intent: 'user_guide' } },
  ],
  assessment: { model: 'assistant-one', confidence: 0.96, goal: 'Find the user guide' },
  facts: [],
  attempts: [{ what: 'Sent the link', outcome: 'worked', messageId: 'm2' }],
}

/** The contact under another customer's name, so that no test's cases look like one customer's return. */
export function calmContact(): Partial<IntakeCaseInput> {
  const id = randomUUID()
  return { ...calm, externalId: `calm-${id}`, customer: { id, name: 'Noor Adel', email: `${id}@mail.example` } }
}
