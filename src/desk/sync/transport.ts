import { type AnswerListener, type BackendClient, connectBackend } from './backend-api.ts'
import { type BootstrapListener, type Loaded, runBootstrap } from './bootstrap.ts'
import type { BootstrapJob } from './bootstrap-messages.ts'
import type { Heartbeat } from './live-connection.ts'
import { type LiveConnection, openLive } from './live-connection.ts'

/** How a member's desk reaches the backend: calls, the live line, the stream of the first load. */
export interface Transport {
  /** Calls over HTTP; `now` is the desk's own clock, in milliseconds. */
  connect(listener: AnswerListener, now: () => number): BackendClient
  /** A live line; `alive` is called at every sign of life. Rejects when it cannot be opened. */
  openLive(
    line: { readonly accessToken: string; readonly alive: () => void },
    signal: AbortSignal,
  ): Promise<LiveConnection>
  /** Loads the cache's next generation. Rejects, with nothing left behind, when it cannot finish. */
  bootstrap(job: BootstrapJob, listener: BootstrapListener, signal: AbortSignal): Promise<Loaded>
}

/** The real thing: HTTP, a WebSocket, and a thread for the load. */
export function overNetwork(backendUrl: string, heartbeat: Heartbeat): Transport {
  return {
    connect: (listener, now) => connectBackend(backendUrl, listener, now),
    openLive: (line, signal) => openLive({ backendUrl, heartbeat, ...line }, signal),
    bootstrap: runBootstrap,
  }
}
