import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceFrom } from '../intent/chance.ts'
import { findPersonal, mask, noHints, type PersonalKind, personalKinds } from './index.ts'
import { workPools } from './testing/people.ts'
import { filledIn, type Marked, workFrames } from './testing/sentences.ts'

/** Generated sentences with generated details. */
const marked = fc
  .record({ frame: fc.constantFrom(...workFrames), seed: fc.integer({ min: 0, max: 0x7fffffff }) })
  .map(({ frame, seed }) => filledIn(frame, chanceFrom(seed), workPools))

function missed({ text, details }: Marked): string[] {
  const spans = findPersonal(text, noHints)
  return details
    .filter(({ start, end }) => !spans.some((span) => span.start <= start && end <= span.end))
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

describe('generated personal details in generated sentences', () => {
  it.each<PersonalKind>([...personalKinds])('finds every %s whole', (kind) => {
    fc.assert(
      fc.property(
        marked.filter(({ details }) => details.some((one) => one.kind === kind)),
        (one) => {
          expect(missed(one).filter((miss) => miss.startsWith(kind))).toEqual([])
        },
      ),
      { numRuns: 400 },
    )
  })

  it('leaves none of them in the masked text, and gives all of it back', () => {
    fc.assert(
      fc.property(fc.array(marked, { minLength: 1, maxLength: 5 }), (conversation) => {
        const texts = conversation.map(({ text }) => text)
        const { masked, restore } = mask(texts, noHints)
        const all = masked.join('\n')
        for (const { text, details } of conversation) {
          for (const { start, end } of details) expect(all).not.toContain(text.slice(start, end))
        }
        expect(masked.map(restore)).toEqual(texts)
      }),
      { numRuns: 400 },
    )
  })

  it('masks no more of a sentence than its details and what touches them', () => {
    fc.assert(
      fc.property(marked, ({ text, details }) => {
        for (const { start, end } of findPersonal(text, noHints)) {
          expect(details.some((one) => one.start < end && start < one.end)).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
