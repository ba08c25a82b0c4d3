import { createHash } from 'node:crypto'

/** Chance that repeats itself: the same seed deals the same demo workspace every time. */
export interface Random {
  /** 0 up to, never reaching, 1. */
  next(): number
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number
  chance(share: number): boolean
  pick<T>(items: readonly T[]): T
  /** One of the keys, by the weights given. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K
}

/** A generator seeded with words (mulberry32). */
export function randomFrom(seed: string): Random {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0)
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[int(0, items.length - 1)]
      if (item === undefined) throw new Error('Nothing to pick from')
      return item
    },
    weighted: (weights) => {
      let rest = next() * Object.values<number>(weights).reduce((sum, weight) => sum + weight, 0)
      for (const key in weights) {
        rest -= weights[key]
        if (rest < 0) return key
      }
      throw new Error('No weights given')
    },
  }
}

/** A fixed UUID (version 8, a digest of our own) for a name. */
export function idFrom(name: string): string {
  const hex = createHash('sha256').update(`tierdesk-demo:${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
