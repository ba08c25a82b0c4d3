import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAppearance } from './appearance-schema.ts'

const usual = { scheme: 'auto', contrast: 'auto', density: 'compact', keys: {}, listWidth: null }

describe('parseAppearance', () => {
  it('starts as usual when nothing was kept', () => {
    expect(parseAppearance(null)).toEqual(usual)
  })

  it('keeps what is good and replaces what is not', () => {
    const kept = JSON.stringify({ scheme: 'dark', density: 'huge', keys: { 'list.next': ['n'] }, listWidth: 9_999 })
    expect(parseAppearance(kept)).toEqual({ ...usual, scheme: 'dark', keys: { 'list.next': ['n'] } })
  })

  it('never fails, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const appearance = parseAppearance(text)
        expect(['auto', 'light', 'dark']).toContain(appearance.scheme)
        expect(['compact', 'comfortable']).toContain(appearance.density)
      }),
    )
  })
})
