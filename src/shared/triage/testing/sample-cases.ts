import type { Message } from '../../case/message.ts'
import type { Fact } from '../../case/parts.ts'
import { noSignals } from '../../case/signals.ts'
import type { TriageInput } from '../triage.ts'

/** Small cases to begin a test with. */

export const at = '2026-03-01T09:30:00.000Z'

/** A quiet case that raises nothing under the default policy; `changes` make it interesting. */
export function quietCase(changes: Partial<TriageInput> = {}): TriageInput {
  return {
    subject: 'A question about an order',
    category: 'order_status',
    product: null,
    channel: 'chat',
    language: 'en',
    severity: 'S3',
    riskCategory: 'service',
    customer: {
      id: 'c-1',
      name: 'Rosa Example',
      email: null,
      phone: null,
      tier: 'standard',
      lifetimeValue: null,
      language: 'en',
      country: null,
      customerSince: null,
      recentContacts: null,
      vulnerabilities: [],
    },
    conversation: [],
    facts: [],
    attempts: [],
    commitments: [],
    assessment: null,
    findings: [],
    signals: noSignals,
    clocks: [],
    status: 'new',
    reopenCount: 0,
    receivedAt: at,
    ...changes,
  }
}

/** A turn; the customer's unless it says otherwise. */
export function turn(id: string, text: string, changes: Partial<Message> = {}): Message {
  return { id, at, author: 'customer', authorName: null, text, ai: null, tool: null, delivery: null, ...changes }
}

/** A case in which the customer writes these messages, `m1` first. */
export function saying(...texts: readonly string[]): TriageInput {
  return quietCase({ conversation: texts.map((text, index) => turn(`m${index + 1}`, text)) })
}

/** An assessment of the AI's with nothing in it but the changes. */
export function assessed(changes: Partial<NonNullable<TriageInput['assessment']>>): TriageInput['assessment'] {
  return {
    model: 'test-model',
    confidence: null,
    intent: null,
    sentiment: null,
    goal: null,
    summary: null,
    stopReason: null,
    proposedAction: null,
    requestedAmount: null,
    ...changes,
  }
}

export function fact(key: string, value: Fact['value'], unit: string | null = null): Fact {
  return { id: `f-${key}`, key, label: key.replace(/[._]/g, ' '), value, unit, source: 'Shop' }
}
