import { RPCHandler } from '@orpc/server/message-port'
import { type DeskToShell, type ShellToDesk, shellToDeskSchema } from '../shared/contract/shell.ts'
import type { DeskRouter } from './api/router.ts'

/** The desk as Electron's utility process. Nothing here imports Electron: its `parentPort` is used as it comes. */

/** A MessagePort as Electron hands it to a utility process. */
interface HandedPort {
  on(event: 'message', listener: (event?: { data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  postMessage(data: unknown): void
  start(): void
}

/** The line to the shell. */
export interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown; ports: HandedPort[] }) => void): unknown
  postMessage(data: unknown): void
}

export type StartMessage = Extract<ShellToDesk, { type: 'start' }>

/** How the host runs the desk it serves. */
export interface HostedDesk {
  start(options: StartMessage, tell: (message: DeskToShell) => void): Promise<DeskRouter>
  /** The shell wants the desk to end. */
  stop(): void
  /** The desk could not be started; the shell has been told why. */
  failed(): void
}

/** Electron's line to the shell, or null outside a utility process. */
export function findParentPort(): ParentPort | null {
  const host: { parentPort?: ParentPort } = process as { parentPort?: ParentPort }
  return host.parentPort ?? null
}

/** Serves the desk contract on every port the shell hands over, also those that come before the desk is open. */
export function serveParent(parent: ParentPort, desk: HostedDesk): void {
  const waiting: HandedPort[] = []
  let handler: RPCHandler<Record<never, never>> | null = null
  let started = false
  const tell = (message: DeskToShell) => parent.postMessage(message)
  const serve = (port: HandedPort) => {
    if (!handler) {
      waiting.push(port)
      return
    }
    handler.upgrade(port)
    port.start()
  }
  const start = async (options: StartMessage) => {
    try {
      handler = new RPCHandler(await desk.start(options, tell))
      waiting.splice(0).forEach(serve)
      tell({ type: 'ready' })
    } catch (error) {
      const sentence = error instanceof Error && error.message ? error.message : 'The desk could not be started.'
      tell({ type: 'failed', message: sentence.slice(0, 1_000) })
      desk.failed()
    }
  }
  parent.on('message', ({ data, ports }) => {
    ports.forEach(serve)
    const message = shellToDeskSchema.safeParse(data)
    if (!message.success) return
    if (message.data.type === 'stop') desk.stop()
    if (message.data.type !== 'start' || started) return
    started = true
    void start(message.data)
  })
}
