import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mentionChoices, mentionedIn, mentionParts, openMention, writeMention } from './mentions.ts'

const elena = { id: 'e', name: 'Elena Castellanos' }
const elen = { id: 'x', name: 'Elena' }
const jose = { id: 'j', name: 'José Prado' }
const everybody = [elena, elen, jose]

describe('the mention being typed', () => {
  test('begins at an @ at the start of a word', () => {
    expect(openMention('ask @el', 7)).toEqual({ at: 4, query: 'el' })
    expect(openMention('@', 1)).toEqual({ at: 0, query: '' })
    expect(openMention('(@jo', 4)).toEqual({ at: 1, query: 'jo' })
  })

  test('may hold the space between two names', () => {
    expect(openMention('@Elena Cas', 10)).toEqual({ at: 0, query: 'Elena Cas' })
  })

  test('is none inside an address, on another line, or far behind', () => {
    expect(openMention('ida@mail', 8)).toBeNull()
    expect(openMention('@el\nthen', 8)).toBeNull()
    expect(openMention(`@${'a'.repeat(60)}`, 61)).toBeNull()
  })

  test('is looked for before the caret alone', () => {
    expect(openMention('ask @el now', 7)).toEqual({ at: 4, query: 'el' })
    expect(openMention('ask @el', 3)).toBeNull()
  })
})

describe('who can be named', () => {
  test('by the start of any word of the name, without case or accents', () => {
    expect(mentionChoices('JOSE', everybody, 5)).toEqual([jose])
    expect(mentionChoices('cast', everybody, 5)).toEqual([elena])
    expect(mentionChoices('zed', everybody, 5)).toEqual([])
  })

  test('names that begin so come first, and no more than wanted', () => {
    const paul = { id: 'p', name: 'Paul Elm' }
    expect(mentionChoices('el', [paul, elena], 5)).toEqual([elena, paul])
    expect(mentionChoices('', everybody, 2)).toHaveLength(2)
  })

  test('nobody any more once a name is written out', () => {
    expect(mentionChoices('José Prado ', [jose], 5)).toEqual([])
  })
})

test('writing a mention out puts the caret behind it and keeps what follows', () => {
  expect(writeMention('ask @el now', { at: 4, query: 'el' }, 'Elena')).toEqual({ text: 'ask @Elena now', caret: 11 })
  expect(writeMention('@el', { at: 0, query: 'el' }, 'Elena')).toEqual({ text: '@Elena ', caret: 7 })
})

describe('who is named', () => {
  test('the longest name counts, once each', () => {
    expect(mentionedIn('@Elena Castellanos and @elena castellanos', everybody)).toEqual(['e'])
    expect(mentionedIn('@Elena and @José Prado', everybody)).toEqual(['x', 'j'])
  })

  test('not in an address, and not as the beginning of another word', () => {
    expect(mentionedIn('mail x@Elena, ask @Elenas', everybody)).toEqual([])
  })

  test('a name that two people have names both of them', () => {
    const namesake = { id: 'other', name: everybody[0]?.name ?? '' }
    expect(mentionedIn(`@${namesake.name}, please`, [...everybody, namesake])).toEqual([everybody[0]?.id, 'other'])
  })

  test('the pieces are the text, and each named piece is an @ and a name', () => {
    const word = fc.constantFrom('@Elena', '@Elena Castellanos', '@José Prado', 'a@Elena', '@', ' ', 'x', '\n', ',')
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join('')),
        (text) => {
          const parts = mentionParts(text, everybody)
          expect(parts.map((part) => part.text).join('')).toBe(text)
          for (const part of parts) {
            const person = everybody.find(({ id }) => id === part.memberId)
            if (part.memberId !== null) expect(part.text.toLowerCase()).toBe(`@${person?.name.toLowerCase()}`)
          }
        },
      ),
    )
  })

  test('whoever is chosen from the list is named', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everybody), fc.nat(4), (person, typed) => {
        const text = `please @${person.name.slice(0, typed)}`
        const open = openMention(text, text.length)
        expect(open).not.toBeNull()
        if (open) expect(mentionedIn(writeMention(text, open, person.name).text, everybody)).toEqual([person.id])
      }),
    )
  })
})
