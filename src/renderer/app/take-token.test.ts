import { describe, expect, it } from 'vitest'
import { splitFragment } from './take-token.ts'

describe('splitFragment', () => {
  it('tells a key from a route', () => {
    expect(splitFragment('#abc_-123')).toEqual({ token: 'abc_-123', route: '' })
    expect(splitFragment('#/case/ESC-2026-000123')).toEqual({ token: null, route: '/case/ESC-2026-000123' })
    expect(splitFragment('#abc/case/ESC-2026-000123')).toEqual({ token: 'abc', route: '/case/ESC-2026-000123' })
    expect(splitFragment('')).toEqual({ token: null, route: '' })
  })
})
