import { z } from 'zod'

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

/** What stands for each placeholder; empty or absent: nothing is known, and the hole stays visible. */
export const messageValuesSchema = z.partialRecord(messagePlaceholderSchema, z.string())
export type MessageValues = z.infer<typeof messageValuesSchema>

const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g

/** The template filled in. A placeholder nothing is known for stays as it is, so that `holesIn` finds it. */
export function renderMessage(template: string, values: MessageValues): string {
  return template.replace(placeholder, (hole, name: string) => {
    const known = messagePlaceholderSchema.safeParse(name)
    // A value must not bring a hole of its own, such as a subject with braces in it.
    return (known.success && values[known.data]?.replaceAll(/\{(?=\{)/g, '{ ')) || hole
  })
}

/** The names of the placeholders still in a text; a message goes out only when there is none. */
export function holesIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name))]
}

/** The placeholders of a template that no value will ever stand for. */
export function unknownPlaceholders(template: string): string[] {
  return holesIn(template).filter((name) => !messagePlaceholderSchema.safeParse(name).success)
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
