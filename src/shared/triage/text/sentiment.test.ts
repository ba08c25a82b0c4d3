import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { turn } from '../testing/sample-cases.ts'
import { customerPassages } from './passages.ts'
import { readMood } from './sentiment.ts'
import { gradedSentences } from './sentiment-sentences.ts'
import { buildSentences } from './sentiment-sentences-build.ts'

function mood(text: string): { score: number; words: string[] } {
  const read = customerPassages([turn('m1', text)]).map(readMood)[0]
  return { score: read?.score ?? 0, words: (read?.negative ?? []).map(({ start, end }) => text.slice(start, end)) }
}

describe('sounds angry or let down', () => {
  it.each([
    ['This is terrible, third time I call and still no refund!!', ['terrible', 'third time', 'still no']],
    ['I am not very happy with this', ['am not very happy']],
    ['You are all useless', ['You are all useless']],
    ['I have been waiting for three weeks', ['have been waiting for three weeks']],
    ['😡 wtf', ['😡', 'wtf']],
    ['great, another delay', ['great, another', 'delay']],
    ['thanks for nothing', ['thanks for nothing']],
    ['awesome job losing my bag', ['awesome job losing']],
    [
      'flight cancelled again, 3 hrs on hold and no one picks up',
      ['flight cancelled again', '3 hrs on hold', 'no one picks'],
    ],
    ["why can't you just answer me", ["why can't you just", 'answer me']],
    ['you guys never answer', ['you guys never answer']],
    ['#fail #neveragain', ['#fail', '#neveragain']],
    ['Es inaceptable, llevo tres semanas esperando', ['Es inaceptable', 'llevo tres semanas']],
    ['Isso é um absurdo, ninguém me responde', ['Isso é um absurdo', 'ninguém me responde']],
    ['Nakakainis, ilang beses na akong tumawag', ['Nakakainis', 'ilang beses na']],
  ])('%s', (text, words) => {
    expect(mood(text).score).toBeLessThanOrEqual(-0.4)
    expect(mood(text).words).toEqual(words)
  })
})

describe('is only business', () => {
  it.each([
    'I want to cancel my order please',
    'No thanks, that is all',
    'No problem at all!',
    'I lost my card',
    'My order is missing',
    'There was an error with my payment',
    "I'm calling about a refund",
    'Is the flight over 3 hours?',
    'Please stop the delivery, wrong address',
    'Thank you so much for your help!',
    'what happens if my flight is cancelled again?',
    'can you tell me how to complain',
    'can you follow me so I can DM',
    'I am not angry, I only want to know why',
    'the driver was never rude to me',
    'hola, quiero saber el estado de mi pedido',
    'boa tarde, gostaria de saber o prazo de entrega',
    'magkano po ang delivery fee?',
    '@worstair what time does boarding start? https://example.com/hate/awful',
    '',
  ])('%s', (text) => {
    expect(mood(text).score).toBeGreaterThan(-0.4)
  })
})

it.each([
  'third time I ask',
  'no that is not what I asked',
  'I said Tuesday',
  'you already asked me that',
  'still waiting for my bag',
])('hears an unmet expectation without a word of feeling: %s', (text) => {
  expect(mood(text).score).toBeLessThan(-0.2)
  expect(mood(text).words).not.toEqual([])
})

it('tells a mishap told calmly from one told angrily, and both from a question about it', () => {
  const asked = mood('can you tell me if the bag is lost?').score
  const told = mood('you lost my bag').score
  const shouted = mood('YOU LOST MY BAG YOU USELESS IDIOTS').score
  expect(asked).toBeGreaterThan(told)
  expect(told).toBeGreaterThan(-0.4)
  expect(shouted).toBeLessThan(-0.75)
})

it('hears intensity: shouting, marks, stressing words and drawn out letters weigh more', () => {
  const plain = mood('this is bad service').score
  expect(mood('this is bad service!!!').score).toBeLessThan(plain)
  expect(mood('THIS IS REALLY BAD SERVICE').score).toBeLessThan(plain)
  expect(mood('this is very bad service').score).toBeLessThan(plain)
  expect(mood('that hurts').score).toBeGreaterThan(mood('that hurtssss').score)
})

it('turns a feeling that is denied, in both directions', () => {
  expect(mood('not angry').score).toBeGreaterThan(-0.2)
  expect(mood('angry').score).toBeLessThan(-0.4)
  expect(mood('this was not at all pleasant').score).toBeLessThan(-0.1)
  expect(mood('this was not fantastic').score).toBeLessThan(0)
})

it('takes kind words beside a complaint, or before a but, for less', () => {
  expect(mood('your agent hung up on me. wonderful').score).toBeLessThan(mood('your agent hung up on me.').score + 0.15)
  expect(mood('thanks, but my bag is still missing').score).toBeLessThan(mood('my bag was missing, thanks').score)
})

it('does not take a long letter for an angry one', () => {
  const long = `${'I ordered a lamp and the lamp came in a box and the box was brown. '.repeat(10)} It was annoying.`
  expect(mood(long).score).toBeGreaterThan(mood('It was annoying.').score)
})

it('stays between -1 and 1 whatever is written', () => {
  const worst = mood('terrible awful horrible worst '.repeat(60)).score
  expect(worst).toBeGreaterThanOrEqual(-1)
  expect(worst).toBeLessThan(-0.9)
  expect(mood('great superb brilliant '.repeat(60)).score).toBeLessThanOrEqual(1)
})

it('reads enormous and odd texts', () => {
  for (const text of [
    'a'.repeat(200_000),
    'very '.repeat(40_000),
    '!'.repeat(100_000),
    '@'.repeat(50_000),
    'no '.repeat(50_000),
  ]) {
    expect(Math.abs(mood(text).score)).toBeLessThanOrEqual(1)
  }
})

it('points only inside the passage, at words that are there', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...gradedSentences(buildSentences).map(({ text }) => text)), { maxLength: 6 }),
      (parts) => {
        const passage = customerPassages([turn('m1', parts.join(' '))])[0]
        if (!passage) return
        for (const { start, end } of readMood(passage).negative) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(passage.plain.slice(start, end).trim()).not.toBe('')
        }
      },
    ),
    { numRuns: 40, seed: 5 },
  )
})
