import { createHmac } from 'node:crypto'
import type { OutsideMessage } from './message.ts'

/** The body of the workspace's own webhook; described for receivers in docs/alerts.md. */
export function webhookBody(message: OutsideMessage): string {
  return JSON.stringify({ version: 1, ...message })
}

/**
 * The headers that let a receiver know that an alert is ours and not replayed: `v1=` and the HMAC-SHA256, in
 * hexadecimal, over timestamp, a full stop and the body exactly as sent. `at` in milliseconds since 1970; the
 * timestamp is in seconds and new for every try.
 */
export function signatureHeaders(body: string, secret: string | null, at: number): Record<string, string> {
  const timestamp = String(Math.floor(at / 1_000))
  if (secret === null) return { 'tierdesk-timestamp': timestamp }
  const digest = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
  return { 'tierdesk-timestamp': timestamp, 'tierdesk-signature': `v1=${digest}` }
}
