import { z } from 'zod'
import { findHoles, holeNames } from '../replies/holes.ts'
import { isPlaceholder } from '../replies/placeholders.ts'
import { type ReplyValues, renderReply } from '../replies/render.ts'

/** Messages to customers with `{{placeholders}}`, filled in when an escalation is raised. */

export const messagePlaceholders = {
  reference: 'Reference of the case, such as ESC-2026-000123',
  customer: "The customer's name",
  team: 'The team it goes to',
  sender: 'Who escalates',
  acknowledge_by: 'When somebody will have taken it over, in the local time of the team it goes to',
  workspace: 'The company the customer knows',
  subject: 'Subject of the case',
  product: 'Product the case is about',
} as const
export type MessagePlaceholder = keyof typeof messagePlaceholders

export const messagePlaceholderSchema = z.enum(
  Object.keys(messagePlaceholders) as [MessagePlaceholder, ...MessagePlaceholder[]],
)

/** The template filled in. A placeholder nothing is known for stays as it is, so that `holesIn` finds it. */
export function renderMessage(template: string, values: ReplyValues): string {
  return renderReply(template, values).text
}

/** The names of the holes still in a text; a message goes out only when there is none. */
export function holesIn(text: string): string[] {
  return holeNames(text)
}

/** The placeholders of a template that no value will ever stand for. */
export function unknownPlaceholders(template: string): string[] {
  const named = findHoles(template).filter(({ kind, name }) => kind === 'placeholder' && !isPlaceholder(name))
  return [...new Set(named.map(({ name }) => name))]
}

/** An instant as customers read it: 'Monday, 23 November at 14:30 GMT+8', in a time zone (IANA) and a language. */
export function customerTime(instant: string, timeZone: string, language: string): string {
  const options = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  } as const
  return new Intl.DateTimeFormat([language, 'en-GB'], options).format(new Date(instant))
}
