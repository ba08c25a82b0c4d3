import type { Sign } from './sentiment-signs.ts'

/** What is in the voice rather than in the words. */
export interface Voice {
  /** Factor on a sum below zero. */
  readonly intensity: number
  /** Added to the sum. */
  readonly loudness: number
  /** Factor on every sum: a message longer than usual is damped, or mere length would make it negative. */
  readonly damping: number
}

/** A message longer than this many words is damped. */
const usualWords = 30
const mostDamped = 0.55

/** Reads the voice of a text: exclamation marks, capitals, length. */
export function readVoice(plain: string): Voice {
  const { marks, words, capitals, smalls } = countSigns(plain)
  const isLoud = capitals >= 10 && capitals > 2 * smalls
  return {
    intensity: 1 + Math.min(3, marks) * 0.1 + (isLoud ? 0.35 : 0),
    loudness: isLoud ? -0.25 : 0,
    damping: Math.max(mostDamped, 1 / Math.sqrt(Math.max(1, words / usualWords))),
  }
}

/** Exclamation marks (and question marks before another mark), words, capitals and small letters, in one pass. */
function countSigns(plain: string): { marks: number; words: number; capitals: number; smalls: number } {
  let [marks, words, capitals, smalls] = [0, 0, 0, 0]
  let afterSpace = true
  for (let index = 0; index < plain.length; index += 1) {
    const code = plain.charCodeAt(index)
    if (code >= 97 && code <= 122) smalls += 1
    else if (code >= 65 && code <= 90) capitals += 1
    else if (code === exclamation) marks += 1
    else if (code === question && /[?!]/.test(plain.charAt(index + 1))) marks += 1
    const isSpace = code <= 32
    if (afterSpace && !isSpace) words += 1
    afterSpace = isSpace
  }
  return { marks, words, capitals, smalls }
}

const [exclamation, question] = [33, 63]

/** A complaint of this weight makes kind words beside it polite or bitter ('your agent hung up on me. wonderful'). */
export const soured = -0.3
/** What then is left of their weight. */
export const souredShare = 0.3

/** The sum of the signs' weights; kindness before a 'but' counts half, kind words beside a complaint less still. */
export function addUp(signs: readonly Sign[], weightOf: (name: string) => number, turn: number): number {
  let [low, high, words] = [0, 0, 0]
  for (const { name, force, end } of signs) {
    const points = weightOf(name) * force
    if (points < 0) low += points
    else if (name.startsWith('w:')) words += end <= turn ? points / 2 : points
    else high += end <= turn ? points / 2 : points
  }
  return low + high + (low <= soured ? words * souredShare : words)
}

const turns = ['but', 'however', 'unfortunately', 'although', 'except']

/** Where the last 'but' begins, or -1: what stands before it is usually only politeness. */
export function turnOf(folded: string): number {
  return turns.reduce((last, word) => Math.max(last, lastWord(folded, word)), -1)
}

/** The score, between -1 and 1, of a sum said in a voice. */
export function toScore(sum: number, voice: Voice): number {
  return Math.tanh(amplify(sum, voice))
}

/** The sum as the voice makes it, before it is bent into -1 to 1. */
export function amplify(sum: number, { intensity, loudness, damping }: Voice): number {
  const total = sum + loudness
  return (total < 0 ? total * intensity : total) * damping
}

function lastWord(folded: string, word: string): number {
  if (!folded.includes(word)) return -1
  let place = folded.lastIndexOf(word)
  while (place > 0 && (isLetter(folded.charCodeAt(place - 1)) || isLetter(folded.charCodeAt(place + word.length))))
    place = folded.lastIndexOf(word, place - 1)
  return place
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}
