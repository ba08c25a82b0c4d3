/** How much a caller may do: `burst` at once, `perSecond` on average. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

interface Bucket {
  level: number
  at: number
}

/** Most callers remembered; beyond that the longest idle are forgotten (an idle bucket is a full one). */
const maxBuckets = 50_000

/** Token buckets by key, on this node. */
export class RateLimit {
  readonly #rate: Rate
  readonly #now: () => number
  readonly #buckets = new Map<string, Bucket>()

  constructor(rate: Rate, now: () => number = () => performance.now()) {
    this.#rate = rate
    this.#now = now
  }

  /** Takes one; gives 0, or the seconds until there is one again. */
  take(key: string): number {
    const now = this.#now()
    const { burst, perSecond } = this.#rate
    const known = this.#buckets.get(key)
    const level = known ? Math.min(burst, known.level + ((now - known.at) / 1_000) * perSecond) : burst
    const left = level >= 1 ? level - 1 : level
    this.#buckets.delete(key)
    this.#buckets.set(key, { level: left, at: now })
    if (this.#buckets.size > maxBuckets) {
      const [idlest] = this.#buckets.keys()
      if (idlest !== undefined) this.#buckets.delete(idlest)
    }
    return level >= 1 ? 0 : (1 - level) / perSecond
  }
}

export interface Limits {
  /** Sign-ins and refreshes per address: a whole floor may sit behind one. */
  readonly signIn: RateLimit
  /** Calls per member. */
  readonly member: RateLimit
  /** Intake requests per workspace. */
  readonly connector: RateLimit
  /** Files, or parts of them, per member. */
  readonly attachment: RateLimit
  /** What desks say of who is around and how far they read, per member. */
  readonly around: RateLimit
}

export interface LimitRates {
  readonly signIn: Rate
  readonly member: Rate
  readonly connector: Rate
  readonly attachment: Rate
  readonly around: Rate
}

const defaultRates: LimitRates = {
  signIn: { burst: 200, perSecond: 5 },
  member: { burst: 4_000, perSecond: 2_000 },
  connector: { burst: 500, perSecond: 100 },
  attachment: { burst: 200, perSecond: 40 },
  // A desk says two things a second at most, and up to 200 marks once it is back.
  around: { burst: 400, perSecond: 20 },
}

export function createLimits(rates: Partial<LimitRates> = {}): Limits {
  const all = { ...defaultRates, ...rates }
  return {
    signIn: new RateLimit(all.signIn),
    member: new RateLimit(all.member),
    connector: new RateLimit(all.connector),
    attachment: new RateLimit(all.attachment),
    around: new RateLimit(all.around),
  }
}
