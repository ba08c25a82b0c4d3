/** What a template of a reply can name, and what each name stands for. */

export const replyPlaceholders = {
  'customer.name': "The customer's name",
  'customer.first_name': "The first word of the customer's name",
  reference: 'Reference of the case, such as ESC-2026-000123',
  subject: 'Subject of the case',
  product: 'Product the case is about',
  'agent.name': 'Who writes',
  'team.name': 'The team that has the case, or gets it with an escalation',
  workspace: 'The company the customer knows',
  'ack.due': 'By when somebody will have taken an escalation over',
  'response.due': 'By when the customer hears from us next, by the clock',
  'resolution.due': 'By when it is to be solved, by the clock',
  'commitment.text': 'The open promise that is due first',
  'commitment.due': 'When the open promise that is due first is due',
} as const
export type ReplyPlaceholder = keyof typeof replyPlaceholders

/** Placeholders of messages in the escalation matrix, which templates understand too. */
export const olderNames: Readonly<Record<string, ReplyPlaceholder>> = {
  customer: 'customer.name',
  team: 'team.name',
  sender: 'agent.name',
  acknowledge_by: 'ack.due',
}

/** A fact of the case by its key: `fact.order.total`. */
export const factPrefix = 'fact.'

/** Whether a value may ever stand for the name. */
export function isPlaceholder(name: string): boolean {
  return (
    Object.hasOwn(replyPlaceholders, name) ||
    Object.hasOwn(olderNames, name) ||
    (name.startsWith(factPrefix) && name.length > factPrefix.length)
  )
}
