import type { Passage } from './passages.ts'
import { readMood } from './sentiment.ts'

/** How the mood of a customer went over a conversation, each from -1 (furious) to 1 (delighted). */
export interface MoodCourse {
  /** The mood at the beginning: the median of the first third of the messages. */
  readonly from: number
  /** The mood at the end: the median of the last third. */
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
 * median of the last third against that of the first, and the Theil-Sen slope (the median of the slopes between all
 * pairs of messages); the smaller of the two falls is told. Null with fewer than three messages.
 */
export function readCourse(passages: readonly Passage[]): MoodCourse | null {
  const messages = mergeParts(passages)
  if (messages.length < fewest) return null
  const read = spread(messages, mostRead)
  const scores = read.map(({ score }) => score)
  const part = Math.max(1, Math.floor(scores.length / 3))
  const [from, to] = [median(scores.slice(0, part)), median(scores.slice(-part))]
  const fallOfParts = from - to
  const fallOfSlope = -theilSen(scores) * (scores.length - 1)
  const drop = fallOfParts > 0 && fallOfSlope > 0 ? Math.min(fallOfParts, fallOfSlope) : Math.min(0, fallOfParts)
  const turned = read[turningIndex(scores)]
  if (!turned) return null
  return { from: round(from), to: round(to), drop: round(drop), turns: messages.length, turningPoint: turned.passage }
}

interface Reading {
  readonly passage: Passage
  readonly score: number
}

/** A message read in two parts counts once, by its lower part. */
function mergeParts(passages: readonly Passage[]): Reading[] {
  const readings: Reading[] = []
  for (const passage of passages) {
    if (passage.plain.trim() === '') continue
    const score = readMood(passage).score
    const last = readings.at(-1)
    if (last?.passage.message !== passage.message) readings.push({ passage, score })
    else if (score < last.score) readings[readings.length - 1] = { passage, score }
  }
  return readings
}

function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all]
  return Array.from({ length: most }, (_, index) => all[Math.round((index * (all.length - 1)) / (most - 1))]).filter(
    (one) => one !== undefined,
  )
}

function theilSen(scores: readonly number[]): number {
  const slopes = scores.flatMap((score, index) =>
    scores.slice(index + 1).map((later, gap) => (later - score) / (gap + 1)),
  )
  return median(slopes)
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

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[middle]]
  return (low + high) / 2
}

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0
}
