import { describe, expect, it } from 'vitest'
import { idleAfterMs, Stillness } from './stillness.ts'

describe('Stillness', () => {
  it('is calm at the top with nobody near', () => {
    expect(new Stillness().isCalm(0)).toBe(true)
  })

  it('is not calm under the pointer, however long it rests', () => {
    const stillness = new Stillness()
    stillness.pointerInside = true
    expect(stillness.isCalm(1_000_000)).toBe(false)
  })

  it('is not calm away from the top', () => {
    const stillness = new Stillness()
    stillness.atTop = false
    expect(stillness.isCalm(1_000_000)).toBe(false)
  })

  it('becomes calm a while after it was touched', () => {
    const stillness = new Stillness()
    stillness.touch(100)
    expect(stillness.isCalm(100 + idleAfterMs - 1)).toBe(false)
    expect(stillness.isCalm(100 + idleAfterMs)).toBe(true)
  })
})
