import { describe, expect, it } from 'vitest'
import { snippetParts } from './snippet-parts.ts'

describe('snippetParts', () => {
  it('cuts a snippet at its hits', () => {
    expect(snippetParts('…the ⟦refund⟧ was ⟦late⟧')).toEqual([
      { at: 0, text: '…the ', hit: false },
      { at: 6, text: 'refund', hit: true },
      { at: 13, text: ' was ', hit: false },
      { at: 19, text: 'late', hit: true },
    ])
  })

  it('shows no mark, whatever is missing', () => {
    for (const snippet of ['', 'plain', '⟦open', 'closed⟧', '⟧⟦', '⟦⟦twice⟧⟧']) {
      expect(
        snippetParts(snippet)
          .map(({ text }) => text)
          .join(''),
      ).toBe(snippet.replace(/[⟦⟧]/g, ''))
    }
  })
})
