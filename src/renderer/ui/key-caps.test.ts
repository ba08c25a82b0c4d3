import { describe, expect, it } from 'vitest'
import { keyCaps } from './key-caps.ts'

describe('keyCaps', () => {
  it('draws a binding key by key', () => {
    expect(keyCaps('mod+k', false)).toEqual(['Ctrl', 'K'])
    expect(keyCaps('mod+k', true)).toEqual(['⌘', 'K'])
    expect(keyCaps('shift+r', false)).toEqual(['Shift', 'R'])
    expect(keyCaps('Escape', false)).toEqual(['Esc'])
    expect(keyCaps('?', false)).toEqual(['?'])
    expect(keyCaps('+', false)).toEqual(['+'])
  })
})
