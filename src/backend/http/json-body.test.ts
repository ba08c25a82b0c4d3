import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BodyError, depthExceeds, parseJsonBody } from './json-body.ts'

describe('parseJsonBody', () => {
  it('reads what JSON.parse reads, with or without a byte order mark', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), fc.boolean(), (json, mark) => {
        expect(parseJsonBody(Buffer.from(`${mark ? '\uFEFF' : ''}${json}`))).toEqual(JSON.parse(json))
      }),
    )
  })

  it('answers any other bytes with a sentence', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        try {
          parseJsonBody(Buffer.from(bytes))
        } catch (error) {
          expect(error).toBeInstanceOf(BodyError)
        }
      }),
    )
  })

  it('counts brackets outside strings only', () => {
    const nested = (depth: number) => Buffer.from('['.repeat(depth) + ']'.repeat(depth))
    expect(depthExceeds(nested(64), 64)).toBe(false)
    expect(depthExceeds(nested(65), 64)).toBe(true)
    expect(depthExceeds(Buffer.from(JSON.stringify(['[[[[\\"{{{{'])), 2)).toBe(false)
  })

  it('tells a body nested a million deep at once', () => {
    expect(() => parseJsonBody(Buffer.from('['.repeat(1_000_000)))).toThrow('deeper than 64')
  })
})
