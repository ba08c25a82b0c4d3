import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, readLines } from './lines.ts'

async function linesOf(bytes: Uint8Array, chunk: number, max = 1_000): Promise<Line[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += chunk) yield bytes.subarray(start, start + chunk)
  }
  const lines: Line[] = []
  for await (const line of readLines(chunks(), max)) lines.push(line)
  return lines
}

describe('readLines', () => {
  it('gives the lines that are not blank with their numbers, however the file comes in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n\uFEFF]/g, ''))),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 50 }),
        async (lines, end, chunk) => {
          const expected = lines.flatMap((text, index) =>
            text.trim() === '' ? [] : [{ line: index + 1, kind: 'text', text }],
          )
          expect(await linesOf(Buffer.from(`\uFEFF${lines.join(end)}`), chunk, 100_000)).toEqual(expected)
        },
      ),
    )
  })

  it('reports an over-long line in its place and goes on behind it', async () => {
    const file = Buffer.from(`ok\n${'x'.repeat(50)}\nok too\n${'y'.repeat(10)}`)
    for (const chunk of [1, 7, 1_000]) {
      expect((await linesOf(file, chunk, 10)).map(({ line, kind }) => `${line} ${kind}`)).toEqual([
        '1 text',
        '2 unreadable',
        '3 text',
        '4 text',
      ])
    }
  })

  it('reports a line that is not UTF-8', async () => {
    expect(await linesOf(Uint8Array.of(0x61, 0x0a, 0xff, 0x0a, 0x62), 2)).toEqual([
      { line: 1, kind: 'text', text: 'a' },
      { line: 2, kind: 'unreadable', reason: 'is not UTF-8 text' },
      { line: 3, kind: 'text', text: 'b' },
    ])
  })
})
