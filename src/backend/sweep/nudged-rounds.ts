import { setTimeout as wait } from 'node:timers/promises'

export interface RoundsPlan {
  /** Milliseconds between two rounds over everything. */
  readonly every: number
  /** Everything that is due in every workspace. */
  readonly all: () => Promise<unknown>
  /** What is due in one workspace in which something just came up. */
  readonly one: (workspaceId: string) => Promise<unknown>
  readonly onError: (error: unknown) => void
}

/** Works off what is due again and again, and at once in a workspace that was nudged. */
export class NudgedRounds {
  readonly #plan: RoundsPlan
  readonly #stop = new AbortController()
  readonly #nudged = new Set<string>()
  #wake: (() => void) | null = null
  #running: Promise<void> | null = null

  constructor(plan: RoundsPlan) {
    this.#plan = plan
  }

  /** Aborted once the rounds are to end. */
  get signal(): AbortSignal {
    return this.#stop.signal
  }

  start(): void {
    this.#running ??= this.#run()
  }

  async stop(): Promise<void> {
    this.#stop.abort()
    this.#wake?.()
    await this.#running
  }

  /** Something came up in the workspace: does not wait for the next round. */
  nudge(workspaceId: string): void {
    this.#nudged.add(workspaceId)
    this.#wake?.()
  }

  async #run(): Promise<void> {
    const { every, all, one, onError } = this.#plan
    const { signal } = this
    let full = 0
    while (!signal.aborted) {
      try {
        const workspaceIds = [...this.#nudged]
        this.#nudged.clear()
        for (const id of workspaceIds) await one(id)
        if (Date.now() - full >= every) {
          await all()
          full = Date.now()
        }
      } catch (error) {
        if (!signal.aborted) onError(error)
      }
      if (this.#nudged.size > 0) continue
      const nap = new AbortController()
      this.#wake = () => nap.abort()
      await wait(every, undefined, { signal: nap.signal, ref: false }).catch(() => undefined)
      this.#wake = null
    }
  }
}
