import type { Passage } from './passages.ts'
import { readMood } from './sentiment.ts'

/** How the mood of a customer went over a conversation, each from -1 (furious) to 1 (delighted). */
export interface MoodCourse {
  /** The mood at the beginning: the middle of the first third of the messages. */
  readonly from: number
  /** The mood at the end: the middle of the last third. */
  readonly to: number
  /** How far it fell, robustly: 0 or less where it did not fall. A single outlier does not move it. */
  readonly drop: number
  /** How many of the customer's messages were read. */
  readonly turns: number
  /** The message from which on the mood was lower than before. */
  readonly turningPoint: Passage
}

/** Fewer messages than this have no course. */
const fewest = 3
/** Of a conversation longer than this, evenly spread messages are read, the first and the last among them. */
const mostRead = 120

/**
 * Reads the course of the mood over the customer's messages, in order. Two robust measures must agree on a fall: the
 * middle of the last third against that of the first, and the median difference between any message of the second half
 * and any of the first (Hodges and Lehmann's shift); the smaller of the two is told. From four messages on, one message
 * alone never makes a fall. Null with fewer than three messages.
 */
export function readCourse(passages: readonly Passage[]): MoodCourse | null {
  const messages = byMessage(passages)
  if (messages.length < fewest) return null
  const read = spread(messages, mostRead).flatMap(readLowest)
  const scores = read.map(({ score }) => score)
  const turned = read[turningIndex(scores)]
  if (!turned) return null
  const third = Math.max(scores.length > fewest ? 2 : 1, Math.floor(scores.length / 3))
  // Where two stand in the middle the one that speaks against a fall is taken.
  const [from] = middles(scores.slice(0, third))
  const [, to] = middles(scores.slice(-third))
  const shift = from > to ? fallBetweenHalves(scores) : 0
  const drop = from > to && shift > 0 ? Math.min(from - to, shift) : Math.min(0, from - to)
  return { from: round(from), to: round(to), drop: round(drop), turns: messages.length, turningPoint: turned.passage }
}

interface Reading {
  readonly passage: Passage
  readonly score: number
}

/** The passages by message; a long message has two. Messages that say nothing are left out. */
function byMessage(passages: readonly Passage[]): Passage[][] {
  const messages: Passage[][] = []
  for (const passage of passages) {
    if (passage.plain.trim() === '') continue
    const last = messages.at(-1)
    if (last?.[0]?.message === passage.message) last.push(passage)
    else messages.push([passage])
  }
  return messages
}

/** A message read in two parts counts once, by its lower part. */
function readLowest(parts: readonly Passage[]): Reading[] {
  const readings = parts.map((passage) => ({ passage, score: readMood(passage).score }))
  return readings.toSorted((a, b) => a.score - b.score).slice(0, 1)
}

function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all]
  return Array.from({ length: most }, (_, index) => all[Math.round((index * (all.length - 1)) / (most - 1))]).filter(
    (one) => one !== undefined,
  )
}

function fallBetweenHalves(scores: readonly number[]): number {
  const half = scores.length >> 1
  const late = scores.slice(-half)
  const [low, high] = middles(scores.slice(0, half).flatMap((early) => late.map((one) => early - one)))
  return (low + high) / 2
}

/** Where to cut so that the mean before lies most above the mean after, weighed by how many stand on each side. */
function turningIndex(scores: readonly number[]): number {
  const total = scores.reduce((sum, score) => sum + score, 0)
  let best = { index: scores.length - 1, gain: Number.NEGATIVE_INFINITY }
  let before = 0
  for (let index = 1; index < scores.length; index += 1) {
    before += scores[index - 1] ?? 0
    const after = scores.length - index
    const gain = (before / index - (total - before) / after) * Math.sqrt(index * after)
    if (gain > best.gain + 1e-9) best = { index, gain }
  }
  return best.index
}

/** The two values in the middle, the lower first; the same value twice where one stands there. */
function middles(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = Float64Array.from(values).sort()
  const middle = (sorted.length - 1) / 2
  return [sorted[Math.floor(middle)] ?? 0, sorted[Math.ceil(middle)] ?? 0]
}

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0
}
