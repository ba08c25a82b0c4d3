import { z } from 'zod'
import { isAllowed } from '../alerts/send/safe-address.ts'
import { hostListSchema } from '../host-list.ts'

/** A model that drafts replies, behind OpenAI's chat completions interface. */
export const assistConfigSchema = z
  .object({
    /** The base of the interface, such as `https://models.example/v1`. */
    url: z.url({ protocol: /^https?$/, error: 'must be an address such as https://models.example/v1' }),
    model: z.string('must name the model').max(200, 'must be the name of a model'),
    key: z.string().max(1_000, 'must be at most 1,000 characters').optional(),
    /** Hosts it may be at though they are not on the public internet. */
    hosts: hostListSchema.default([]),
    timeoutMs: z.coerce
      .number('must be a number of seconds')
      // The desk waits 20 seconds for the backend.
      .min(1, 'must be 1 to 18')
      .max(18, 'must be 1 to 18')
      .default(15)
      .transform((seconds) => seconds * 1_000),
  })
  .check(({ value, issues }) => {
    const url = URL.parse(value.url)
    const complain = (message: string) => issues.push({ code: 'custom', path: ['url'], message, input: value.url })
    if (url?.username || url?.password) complain('must not hold a user or password')
    const host = (url?.hostname ?? '').replace(/^\[|\]$/g, '')
    if (url?.protocol === 'http:' && !isAllowed(host, { allowed: new Set(value.hosts) }))
      complain('must begin with https:// unless ASSIST_HOSTS names its host')
  })
export type AssistConfig = z.output<typeof assistConfigSchema>

/** How people know each setting. */
export const assistNames: Readonly<Record<string, string>> = {
  'assist.url': 'ASSIST_URL',
  'assist.model': 'ASSIST_MODEL',
  'assist.key': 'ASSIST_KEY',
  'assist.hosts': 'ASSIST_HOSTS',
  'assist.timeoutMs': 'ASSIST_TIMEOUT',
}

/** The settings as they stand in the environment; undefined: none of them is set, and there is no model. */
export function readAssist(env: (name: string) => string | undefined): Record<string, string | undefined> | undefined {
  const settings = Object.entries(assistNames).map(([key, name]) => [key.slice('assist.'.length), env(name)] as const)
  return settings.every(([, value]) => value === undefined) ? undefined : Object.fromEntries(settings)
}
