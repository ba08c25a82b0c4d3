import { expect, it } from 'vitest'
import { turn } from '../testing/sample-cases.ts'
import { customerPassages } from './passages.ts'
import { sentencePhrases } from './sentence-phrases.ts'

const find = sentencePhrases<'wish' | 'thing'>([
  ['wish', 'please ~2 (?:send|bring) ~3 lamps?'],
  ['wish', 'please ~2 send'],
  ['thing', 'red lamps?|lamps?'],
])
const found = (text: string) =>
  customerPassages([turn('m1', text)])
    .flatMap(find)
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

it('lets up to so many words stand between, no more', () => {
  expect(found('Please send lamps')).toContain('wish: Please send lamps')
  expect(found('please do kindly bring us the very lamps')).toContain('wish: please do kindly bring us the very lamps')
  expect(found('please do very kindly bring lamps')).not.toContainEqual(expect.stringMatching(/^wish/))
})

it('stays within the sentence, which a wrapped line does not end', () => {
  expect(found('Please do. Send lamps')).toEqual(['thing: lamps'])
  expect(found('Please\nsend lamps')).toContain('wish: Please\nsend lamps')
  expect(found('Please\n\nsend lamps')).toEqual(['thing: lamps'])
  expect(found('Please\n- send lamps')).toEqual(['thing: lamps'])
})

it('looks for each kind apart, and takes the first wording where two begin together', () => {
  expect(found('please send red lamps')).toEqual(['wish: please send red lamps', 'thing: red lamps'])
  expect(found('please send nothing, lamp')).toEqual(['wish: please send nothing, lamp', 'thing: lamp'])
  expect(found('please send it')).toEqual(['wish: please send'])
})

it('finds whole words, and again and again', () => {
  expect(found('lampshade, clamp')).toEqual([])
  expect(found('lamp and lamp, lamps!')).toEqual(['thing: lamp', 'thing: lamp', 'thing: lamps'])
  for (const text of ['', '💡', '\ud83d', '...']) expect(found(text)).toEqual([])
})

it('keeps the answer for as long as the passage', () => {
  const [passage] = customerPassages([turn('m1', 'a lamp')])
  expect(passage && find(passage)).toBe(passage && find(passage))
})
