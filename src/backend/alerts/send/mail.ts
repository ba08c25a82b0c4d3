import { createTransport } from 'nodemailer'
import type { WorkspaceChannel } from '../../../shared/alerts/policy.ts'
import { before } from './deadline.ts'
import { type OutsideMessage, oneLine } from './message.ts'
import { dead, type Outcome, retry, sent } from './outcome.ts'
import { codeOf } from './post.ts'
import { type AddressGuard, BlockedAddress, safeAddress } from './safe-address.ts'

/** One mail with one alert, or with all that was held back in a quiet time. */
export interface Mail {
  /** The same for every try: it becomes the Message-ID. */
  readonly id: string
  readonly to: { readonly name: string; readonly address: string }
  readonly messages: readonly OutsideMessage[]
  readonly workspace: { readonly slug: string; readonly name: string }
}

export interface MailServer {
  readonly channel: Extract<WorkspaceChannel, { kind: 'email' }>
  readonly password: string | null
  readonly timeoutMs: number
  /** Ends a try that is under way. */
  readonly signal: AbortSignal
}

/**
 * Sends one mail. Recipients and senders are given as objects and texts stripped of line breaks, so that nothing
 * written by people can add a header. A server that does not offer encryption when the channel asks for it gets
 * nothing.
 */
export async function sendMail(
  mail: Mail,
  { channel, password, timeoutMs, signal }: MailServer,
  guard: AddressGuard,
): Promise<Outcome> {
  try {
    const { address } = await safeAddress(channel.host, guard)
    const transport = createTransport({
      // The address that was checked; certificates are held to the name.
      host: address,
      port: channel.port,
      secure: channel.security === 'tls',
      requireTLS: channel.security === 'starttls',
      ignoreTLS: channel.security === 'none',
      tls: { servername: channel.host },
      ...(channel.user === null ? {} : { auth: { user: channel.user, pass: password ?? '' } }),
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    try {
      const deadline = AbortSignal.any([AbortSignal.timeout(timeoutMs * 3), signal])
      await before(deadline, transport.sendMail(envelopeOf(mail, channel.from)))
      return sent
    } finally {
      transport.close()
    }
  } catch (error) {
    return explain(error)
  }
}

function explain(error: unknown): Outcome {
  if (error instanceof BlockedAddress) return dead(error.message)
  const status = error instanceof Error && 'responseCode' in error ? error.responseCode : null
  const code = codeOf(error)
  // A refusal for good of this mail or address; of the sign-in it may be mended.
  if (typeof status === 'number' && status >= 500 && code !== 'EAUTH')
    return dead(`The mail server refused it (${status}).`)
  return retry(
    typeof status === 'number'
      ? `The mail server answered ${status} (${code}).`
      : `The mail server could not be used (${code}).`,
  )
}

function envelopeOf({ id, to, messages, workspace }: Mail, from: string) {
  const [first] = messages
  const single = messages.length === 1 ? first : undefined
  const urgent = messages.some(({ urgency }) => urgency === 'urgent')
  return {
    from: { name: oneLine(`Tierdesk ${workspace.name}`), address: from },
    to: { name: oneLine(to.name), address: to.address },
    subject: single ? subjectOf(single) : `${messages.length} alerts from your quiet time`,
    messageId: `<${id}@${from.split('@').at(-1) ?? 'tierdesk'}>`,
    ...(urgent ? { priority: 'high' as const } : {}),
    list: { id: { url: `alerts.${workspace.slug}.tierdesk`, comment: oneLine(`Tierdesk alerts, ${workspace.name}`) } },
    headers: { 'Tierdesk-Alert-Id': single?.id ?? id, 'Auto-Submitted': 'auto-generated' },
    text: textOf(messages),
    html: htmlOf(messages),
  }
}

function subjectOf({ urgency, title, reference }: OutsideMessage): string {
  return oneLine(`${urgency === 'urgent' ? '[Urgent] ' : ''}${title}${reference ? ` (${reference})` : ''}`)
}

function textOf(messages: readonly OutsideMessage[]): string {
  const parts = messages.map(({ id, title, reference, subject, text, link, raisedAt }) =>
    [title, aboutOf(reference, subject), text, link, `${raisedAt} · Alert ${id}`].filter(Boolean).join('\n'),
  )
  return `${parts.join('\n\n')}\n`
}

function htmlOf(messages: readonly OutsideMessage[]): string {
  const parts = messages.map(
    ({ id, title, reference, subject, text, link, raisedAt }) =>
      `<h2 style="font-size:16px;margin:16px 0 4px">${escapeHtml(title)}</h2>` +
      paragraph(aboutOf(reference, subject)) +
      paragraph(text) +
      (link ? `<p style="margin:4px 0"><a href="${escapeHtml(link)}">Open in Tierdesk</a></p>` : '') +
      `<p style="margin:4px 0;color:#595959;font-size:12px">${escapeHtml(`${raisedAt} · Alert ${id}`)}</p>`,
  )
  return `<!doctype html><html lang="en"><body style="font-family:sans-serif;font-size:14px">${parts.join('')}</body></html>`
}

function aboutOf(reference: string | null, subject: string | null): string | null {
  return [reference, subject].filter((part) => part !== null).join(': ') || null
}

function paragraph(text: string | null): string {
  return text ? `<p style="margin:4px 0;white-space:pre-line">${escapeHtml(text)}</p>` : ''
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
