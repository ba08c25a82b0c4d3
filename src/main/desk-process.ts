import { MessageChannelMain, type UtilityProcess, utilityProcess, type WebContents } from 'electron'
import { type DeskToShell, deskToShellSchema, type ShellToDesk } from '../shared/contract/shell.ts'
import { deskPortMessage } from '../shared/contract/shell-names.ts'
import { afterDeath, freshRestartState, type RestartState } from './backoff.ts'

/** How long the desk may take to finish when it is told to stop. */
const stopMs = 1_500

export interface DeskProcessOptions {
  /** The desk's program. */
  readonly modulePath: string
  readonly start: Extract<ShellToDesk, { type: 'start' }>
  /** What the desk tells the shell. */
  readonly onMessage: (message: DeskToShell) => void
}

/** The desk as a utility process: started again when it dies, and connected to each window by a port. */
export class DeskProcess {
  readonly #options: DeskProcessOptions
  readonly #windows = new Set<WebContents>()
  #child: UtilityProcess | null = null
  #restarts: RestartState = freshRestartState
  #timer: NodeJS.Timeout | null = null
  #stopped = false

  constructor(options: DeskProcessOptions) {
    this.#options = options
    this.#launch()
  }

  /** Gives a window its port, now and again after every restart of the desk, until the window is gone. */
  connect(contents: WebContents): void {
    if (!this.#windows.has(contents)) {
      this.#windows.add(contents)
      contents.once('destroyed', () => this.#windows.delete(contents))
    }
    this.#handOver(contents)
  }

  /** Ends the desk: politely, then after a moment firmly. */
  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#timer !== null) clearTimeout(this.#timer)
    const child = this.#child
    if (child === null) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => child.kill(), stopMs)
      child.once('exit', () => {
        clearTimeout(timer)
        resolve()
      })
      this.#send(child, { type: 'stop' })
    })
  }

  #launch(): void {
    const startedAt = performance.now()
    const child = utilityProcess.fork(this.#options.modulePath, [], { serviceName: 'Tierdesk desk', stdio: 'inherit' })
    this.#child = child
    child.on('message', (data) => this.#receive(data))
    child.once('exit', () => {
      this.#child = null
      if (!this.#stopped) this.#relaunch(performance.now() - startedAt)
    })
    this.#send(child, this.#options.start)
    for (const contents of this.#windows) this.#handOver(contents)
  }

  #relaunch(livedMs: number): void {
    const { waitMs, state } = afterDeath(this.#restarts, livedMs)
    this.#restarts = state
    this.#timer = setTimeout(() => this.#launch(), waitMs)
  }

  #receive(data: unknown): void {
    const message = deskToShellSchema.safeParse(data)
    if (!message.success) return
    // After a reason in words the desk ends; starting it again would only say the same.
    if (message.data.type === 'failed') this.#stopped = true
    this.#options.onMessage(message.data)
  }

  #handOver(contents: WebContents): void {
    const child = this.#child
    if (child === null || contents.isDestroyed() || contents.isLoading()) return
    const { port1, port2 } = new MessageChannelMain()
    child.postMessage({ type: 'port' } satisfies ShellToDesk, [port1])
    contents.postMessage(deskPortMessage, null, [port2])
  }

  #send(child: UtilityProcess, message: ShellToDesk): void {
    child.postMessage(message)
  }
}
