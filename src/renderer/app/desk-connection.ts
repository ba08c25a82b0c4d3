import { type ClientLink, createORPCClient, DynamicLink } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { DeskContract } from '../../shared/contract/desk.ts'

/** The one typed client of the screens. */
export type DeskClient = ContractRouterClient<DeskContract>

/**
 * How the page stands with its desk process. `connecting`: not yet; `open`: calls go through; `lost`: it went away
 * and is being looked for; `refused`: it is there and does not take this page's key; `no_key`: the page has no key.
 */
export type LinkState = 'connecting' | 'open' | 'lost' | 'refused' | 'no_key'

export interface ConnectionState {
  readonly link: LinkState
  /** Grows with every new connection: whoever watches something watches it anew. */
  readonly epoch: number
}

/** The client and what is known about the line behind it. */
export interface DeskConnection {
  readonly desk: DeskClient
  state(): ConnectionState
  /** Calls `listener` after every change; answers how to stop. */
  subscribe(listener: () => void): () => void
}

type Link = ClientLink<Record<never, never>>

/** The handle a transport (WebSocket or MessagePort) moves the connection with. */
export interface ConnectionControl {
  readonly connection: DeskConnection
  opened(link: Link): void
  closed(link: Exclude<LinkState, 'open'>): void
}

/** What a call fails with while no desk process answers: nothing was sent. */
export class DeskGoneError extends Error {
  override readonly name = 'DeskGoneError'
}

/** A connection that is not there yet, and the control its transport opens and closes it with. */
export function createConnection(): ConnectionControl {
  let state: ConnectionState = { link: 'connecting', epoch: 0 }
  let current: Link | null = null
  const listeners = new Set<() => void>()
  const move = (next: ConnectionState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const desk: DeskClient = createORPCClient(
    new DynamicLink(() => {
      if (!current) throw new DeskGoneError('The desk process does not answer.')
      return current
    }),
  )
  return {
    connection: {
      desk,
      state: () => state,
      subscribe: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    opened: (link) => {
      current = link
      move({ link: 'open', epoch: state.epoch + 1 })
    },
    closed: (link) => {
      current = null
      if (state.link !== link) move({ link, epoch: state.epoch })
    },
  }
}
