import fc from 'fast-check'
import { expect, it } from 'vitest'
import { turn } from '../testing/sample-cases.ts'
import { customerPassages, fold, keepBeside } from './passages.ts'

it('keeps every view as long as the text, so that offsets stay true', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length)
      for (const { plain, folded, message, offset } of customerPassages([turn('m', text)])) {
        expect(plain).toHaveLength(message.text.length)
        expect(folded).toHaveLength(plain.length)
        expect(offset).toBe(0)
      }
    }),
  )
})

it('folds case, accents and apostrophes', () => {
  expect(fold('ÁRBOL niño AÇÃO don’t İ')).toBe("arbol nino acao don't İ")
})

it('blanks what is quoted and leaves what is only stressed', () => {
  const plain = (text: string) => customerPassages([turn('m', text)])[0]?.plain.replace(/ +/g, ' ')
  expect(plain('He said "please talk to our lawyers" and left')).toBe('He said and left')
  expect(plain('I want a "real person"')).toBe('I want a "real person"')
  expect(plain('> old words\nnew words')).toBe(' \nnew words')
  expect(plain('mine\n-----Original Message-----\nyours')?.trim()).toBe('mine')
  expect(plain("I'm sure it's what they've sent")).toBe("I'm sure it's what they've sent")
})

it('reads only the customer, and of a paste its two ends', () => {
  const long = 'x'.repeat(30_000)
  const all = customerPassages([turn('a', 'hello', { author: 'ai' }), turn('b', long), turn('c', '')])
  expect(all.map(({ message, offset, plain }) => [message.id, offset, plain.length])).toEqual([
    ['b', 0, 16_000],
    ['b', 22_000, 8_000],
  ])
})

it('leaves the messages of a conversation as read when one more joins', () => {
  let read = 0
  const reader = keepBeside(({ folded }) => {
    read += 1
    return folded.length
  })
  const before = [turn('m1', 'Hello.'), turn('m2', 'Is anybody there?')]
  expect(customerPassages(before).map(reader)).toEqual([6, 17])
  expect(customerPassages([...before, turn('m3', 'Well?')]).map(reader)).toEqual([6, 17, 5])
  expect(read).toBe(3)
})
