import { expect, it } from 'vitest'
import { fold } from './passages.ts'
import { fitWeights, phrasePriors } from './sentiment-fit.ts'
import { phraseSigns } from './sentiment-phrases.ts'
import { phraseWeights, wordWeights } from './sentiment-weights.ts'

it('learns a word from the texts it stands in, and holds what it never sees', () => {
  const words = new Map([
    ['glorp', 0],
    ['zim', 0.3],
  ])
  const priors = phrasePriors(2)
  for (const [word, weight] of words) priors.set(`w:${word}`, { weight, hold: 1 })
  const text = (plain: string, target: number) => ({ plain, folded: fold(plain), target, share: 1 })
  const texts = [text('a glorp', -0.6), text('glorp it is', -0.6), text('it is so', 0.1)]
  const weights = fitWeights(texts, words, priors)
  expect(weights.get('w:glorp')).toBeLessThan(-0.2)
  expect(weights.get('w:zim')).toBeCloseTo(0.3)
  expect(weights.get('insult')).toBeCloseTo(priors.get('insult')?.weight ?? 0)
  expect(fitWeights(texts, words, priors)).toEqual(weights)
})

it('ships a weight for every kind of phrase, of the right sign, and readable words', () => {
  for (const { name, start } of phraseSigns)
    expect([name, Math.sign(phraseWeights.get(name) ?? 0)]).toEqual([name, Math.sign(start)])
  expect([...phraseWeights.keys()].sort()).toEqual([...phrasePriors(1).keys()].sort())
  expect(wordWeights.size).toBeGreaterThan(2_000)
  expect(
    [...wordWeights].filter(([word, weight]) => !/^[a-z][a-z']*$/.test(word) || !(Math.abs(weight) <= 1.2)),
  ).toEqual([])
})
