import { describe, expect, it } from 'vitest'
import { turn } from '../testing/sample-cases.ts'
import { customerPassages } from './passages.ts'
import { readMood } from './sentiment.ts'

function mood(text: string): { score: number; words: string[] } {
  const read = customerPassages([turn('m1', text)]).map(readMood)[0]
  return { score: read?.score ?? 0, words: (read?.negative ?? []).map(({ start, end }) => text.slice(start, end)) }
}

describe('sounds angry or let down', () => {
  it.each([
    ['This is terrible, third time I call and still no refund!!', ['terrible', 'third time', 'still no']],
    ['I am not very happy with this', ['not very happy']],
    ['You are all useless', ['You are all useless']],
    ['I have been waiting for three weeks', ['been waiting']],
    ['😡 wtf', ['😡', 'wtf']],
    ['Es inaceptable, llevo tres semanas esperando', ['Es inaceptable', 'llevo tres semanas']],
    ['Isso é um absurdo, ninguém me responde', ['um absurdo', 'ninguém me responde']],
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
    '',
  ])('%s', (text) => {
    expect(mood(text).score).toBeGreaterThan(-0.4)
  })
})

it('hears intensity: shouting, marks and stressing words weigh more', () => {
  const plain = mood('this is bad service').score
  expect(mood('this is bad service!!!').score).toBeLessThan(plain)
  expect(mood('THIS IS REALLY BAD SERVICE').score).toBeLessThan(plain)
  expect(mood('this is very bad service').score).toBeLessThan(plain)
})

it('turns a word that is denied, in both directions', () => {
  expect(mood('not angry').score).toBeGreaterThan(mood('angry').score)
  expect(mood('this was not at all pleasant').score).toBeLessThan(0)
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
