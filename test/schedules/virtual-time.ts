import { setImmediate as turn } from 'node:timers/promises'

/**
 * Time that passes only when a schedule says so. Timers of desk and backend code fire when it does; what is under way
 * in between runs to its end, because nothing else is asynchronous here but the database, and that is waited for.
 * (`node:test` has such timers too; clearing one that has fired takes another one out of its queue there.)
 */
export class VirtualTime {
  /** Milliseconds since 1970, by the clock of the backend. */
  now: number
  readonly #real = { setTimeout, clearTimeout, setInterval, clearInterval }
  readonly #timers = new Set<VirtualTimer>()
  #made = 0

  private constructor(now: number) {
    this.now = now
  }

  /** Takes the timers of this process over until `stop`. */
  static start(now: number): VirtualTime {
    const time = new VirtualTime(now)
    const clear = (timer: unknown) => {
      if (timer instanceof VirtualTimer) time.#timers.delete(timer)
    }
    Object.assign(globalThis, {
      setTimeout: (call: () => void, after = 0) => time.#add(call, after, null),
      setInterval: (call: () => void, every: number) => time.#add(call, every, every),
      clearTimeout: clear,
      clearInterval: clear,
    })
    return time
  }

  /** Lets time pass; timers fire on the way, in order. */
  pass(milliseconds: number): void {
    const end = this.now + milliseconds
    for (;;) {
      const next = [...this.#timers].filter(({ at }) => at <= end).toSorted(byTurn)[0]
      if (!next) break
      this.now = Math.max(this.now, next.at)
      if (next.every === null) this.#timers.delete(next)
      else next.at += Math.max(1, next.every)
      next.call()
    }
    this.now = end
  }

  stop(): void {
    Object.assign(globalThis, this.#real)
  }

  #add(call: () => void, after: number, every: number | null): VirtualTimer {
    this.#made += 1
    const timer = new VirtualTimer(this.#made, call, { at: this.now + Math.max(1, after), every })
    this.#timers.add(timer)
    return timer
  }
}

/** What `setTimeout` and `setInterval` give. */
class VirtualTimer {
  readonly number: number
  readonly call: () => void
  readonly every: number | null
  at: number

  constructor(number: number, call: () => void, { at, every }: { at: number; every: number | null }) {
    this.number = number
    this.call = call
    this.at = at
    this.every = every
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }
}

function byTurn(one: VirtualTimer, other: VirtualTimer): number {
  return one.at - other.at || one.number - other.number
}

/** Lets everything run that waits for nothing but its turn. */
export async function runOn(turns = 3): Promise<void> {
  for (let round = 0; round < turns; round += 1) await turn()
}
