import { describe, expect, it } from 'vitest'
import { turn } from '../testing/sample-cases.ts'
import { customerPassages } from './passages.ts'
import { readMood } from './sentiment.ts'
import { type GradedSentence, gradedSentences } from './sentiment-sentences.ts'
import { buildSentences } from './sentiment-sentences-build.ts'
import { heldOutSentences } from './sentiment-sentences-heldout.ts'

const build = gradedSentences(buildSentences)
const heldOut = gradedSentences(heldOutSentences)

function score({ text }: GradedSentence): number {
  return customerPassages([turn('m1', text)]).map((passage) => readMood(passage).score)[0] ?? 0
}

/** The share of pairs (negative, other) in which the negative one scores lower; ties count half. */
function rocAuc(sentences: readonly GradedSentence[], isNegative = (one: GradedSentence) => one.isNegative): number {
  const low = sentences.filter(isNegative).map(score)
  const others = sentences.filter((one) => !isNegative(one)).map(score)
  const wins = low.map((one) => others.reduce((sum, other) => sum + (one < other ? 1 : one === other ? 0.5 : 0), 0))
  return wins.reduce((sum, one) => sum + one, 0) / (low.length * others.length)
}

it('has enough sentences, none of them in both halves', () => {
  expect(build.length + heldOut.length).toBeGreaterThanOrEqual(700)
  const known = new Set(build.map(({ text }) => text.toLowerCase()))
  expect(heldOut.filter(({ text }) => known.has(text.toLowerCase())).map(({ text }) => text)).toEqual([])
  expect(() => gradedSentences({ chats: '7 what' })).toThrow('no grade')
})

describe('on sentences that nothing was fitted to', () => {
  it.each(['tweets', 'chats', 'turns'])('tells displeased %s from the others', (kind) => {
    const sentences = heldOut.filter((one) => one.kind === kind)
    expect(rocAuc(sentences)).toBeGreaterThan(0.93)
  })

  it('tells upset from a mishap told calmly', () => {
    const chats = heldOut.filter(({ kind }) => kind === 'chats')
    expect(rocAuc(chats, ({ grade }) => grade === '2' || grade === '3')).toBeGreaterThan(0.88)
  })

  it('keeps its bands: business is never upset, upset mostly, angry at -0.75', () => {
    const share = (grade: string, line: number) => {
      const scores = heldOut.filter((one) => one.grade === grade).map(score)
      return scores.filter((one) => one <= line).length / scores.length
    }
    expect(share('0', -0.4)).toBeLessThan(0.03)
    expect(share('+', -0.4)).toBeLessThan(0.03)
    expect(share('1', -0.4)).toBeLessThan(0.45)
    expect(share('2', -0.4)).toBeGreaterThan(0.65)
    expect(share('3', -0.75)).toBeGreaterThan(0.75)
    expect(share('2', -0.75)).toBeLessThan(0.4)
  })
})
