import type { WorkspaceChannel } from '../../../shared/alerts/policy.ts'
import { slackBody, teamsBody } from './chat.ts'
import { sendMail } from './mail.ts'
import type { OutsideMessage } from './message.ts'
import { dead, type Outcome } from './outcome.ts'
import { post } from './post.ts'
import type { AddressGuard } from './safe-address.ts'
import { signatureHeaders, webhookBody } from './webhook.ts'

/** Secrets of one channel; null where none was set. */
export interface ChannelSecrets {
  readonly password: string | null
  readonly url: string | null
  readonly secret: string | null
}

/** Everything one try needs. */
export interface Parcel {
  /** Of the delivery: the same for every try. */
  readonly id: string
  readonly channel: WorkspaceChannel
  readonly secrets: ChannelSecrets
  /** One alert, or for mail those of a quiet time. */
  readonly messages: readonly [OutsideMessage, ...OutsideMessage[]]
  /** For mail. */
  readonly to: { readonly name: string; readonly address: string } | null
  readonly workspace: { readonly slug: string; readonly name: string }
  readonly timeoutMs: number
}

export interface DeliverDeps {
  readonly guard: AddressGuard
  readonly now: () => Date
  /** Ends a try that is under way. */
  readonly signal: AbortSignal
}

/** Tries once to deliver; never throws for what a receiver does. */
export async function deliver(parcel: Parcel, { guard, now, signal }: DeliverDeps): Promise<Outcome> {
  const { id, channel, secrets, messages, to, workspace, timeoutMs } = parcel
  const [message] = messages
  const atNow = () => now().getTime()
  const send = (body: string, headers: Record<string, string> = {}): Promise<Outcome> => {
    if (secrets.url === null) return Promise.resolve(dead('The channel has no address yet.'))
    const marked = { 'tierdesk-alert-id': message.id, ...headers }
    return post({ url: secrets.url, headers: marked, body, timeoutMs, signal }, guard, atNow)
  }
  switch (channel.kind) {
    case 'email':
      if (!to) return dead('There is no address to write to.')
      return sendMail(
        { id, to, messages, workspace },
        { channel, password: secrets.password, timeoutMs, signal },
        guard,
      )
    case 'slack':
      return send(slackBody(message))
    case 'teams':
      return send(teamsBody(message))
    case 'webhook': {
      const body = webhookBody(message)
      return send(body, signatureHeaders(body, secrets.secret, atNow()))
    }
    default:
      return channel satisfies never
  }
}
