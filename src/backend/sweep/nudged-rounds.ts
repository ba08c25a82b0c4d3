import { setTimeout as wait } from 'node:timers/promises'

export interface RoundsPlan {
  /** Milliseconds between two rounds over every workspace. */
  readonly every: number
  readonly workspaces: () => Promise<readonly string[]>
  /** What is due in one workspace. */
  readonly one: (workspaceId: string) => Promise<unknown>
  /** What is done once with each round, beside the workspaces. */
  readonly tidy: () => Promise<unknown>
  readonly onError: (error: unknown) => void
}

/** Workspaces worked on at once: one whose receivers are slow must not hold up the others. */
const lanes = 8

/**
 * Works off what is due again and again, and at once in a workspace that was nudged. One workspace is never worked on
 * twice at the same time; nudged meanwhile, it is looked at once more.
 */
export class NudgedRounds {
  readonly #plan: RoundsPlan
  readonly #stop = new AbortController()
  readonly #due = new Set<string>()
  readonly #busy = new Map<string, Promise<void>>()
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
    await this.#running
    await Promise.all(this.#busy.values())
  }

  /** Something came up in the workspace: does not wait for the next round. */
  nudge(workspaceId: string): void {
    this.#due.add(workspaceId)
    if (this.#running) this.#begin()
  }

  async #run(): Promise<void> {
    const { every, workspaces, tidy, onError } = this.#plan
    const { signal } = this
    while (!signal.aborted) {
      try {
        for (const id of await workspaces()) this.#due.add(id)
        this.#begin()
        await tidy()
      } catch (error) {
        if (!signal.aborted) onError(error)
      }
      await wait(every, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }

  /** Begins what is due, as far as there are lanes and nobody is at it. */
  #begin(): void {
    for (const id of this.#due) {
      if (this.signal.aborted || this.#busy.size >= lanes) return
      if (this.#busy.has(id)) continue
      this.#due.delete(id)
      this.#busy.set(id, this.#work(id))
    }
  }

  async #work(id: string): Promise<void> {
    try {
      await this.#plan.one(id)
    } catch (error) {
      if (!this.signal.aborted) this.#plan.onError(error)
    } finally {
      this.#busy.delete(id)
      this.#begin()
    }
  }
}
