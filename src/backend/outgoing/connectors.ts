import { dead, type Outcome } from '../alerts/send/outcome.ts'
import { post } from '../alerts/send/post.ts'
import type { AddressGuard } from '../alerts/send/safe-address.ts'
import { signatureHeaders } from '../alerts/send/webhook.ts'
import type { ConnectorSettings } from '../db/connector.ts'

/** How messages leave: the one interface for every channel. */

/** What became of one try; `delivered`: it is known to be on the other side. */
export type Arrival = Outcome | { readonly kind: 'delivered' }

/** One try's message. `id` is the same for every try; `body` is JSON as it goes out. */
export interface OutgoingParcel {
  readonly id: string
  readonly body: string
  readonly timeoutMs: number
}

export interface SendDeps {
  readonly guard: AddressGuard
  readonly now: () => Date
  /** Ends a try that is under way. */
  readonly signal: AbortSignal
}

export interface OutgoingConnector {
  /** Tries once; never throws for what a receiver does. */
  send(parcel: OutgoingParcel, deps: SendDeps): Promise<Arrival>
}

/** The connector a workspace chose. */
export function connectorOf(settings: ConnectorSettings): OutgoingConnector {
  return settings.kind === 'demo' ? intoTheConversation : byWebhook(settings)
}

/** Where the conversation in Tierdesk is the channel, what is written has arrived. */
const intoTheConversation: OutgoingConnector = {
  send: () => Promise.resolve({ kind: 'delivered' }),
}

/** Posts to the workspace's own receiver, signed; a 2xx says that the channel took it. */
function byWebhook({ url, secret }: ConnectorSettings): OutgoingConnector {
  return {
    send({ id, body, timeoutMs }, { guard, now, signal }) {
      if (url === null) return Promise.resolve(dead('The connector has no address yet.'))
      const atNow = () => now().getTime()
      const headers = {
        'user-agent': 'Tierdesk-Messages/1',
        'tierdesk-message-id': id,
        ...signatureHeaders(body, secret, atNow()),
      }
      return post({ url, headers, body, timeoutMs, signal }, guard, atNow)
    },
  }
}
