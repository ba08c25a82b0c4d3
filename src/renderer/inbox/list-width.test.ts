import { describe, expect, it } from 'vitest'
import { clampListWidth, listWidths } from './list-width.ts'

describe('listWidths', () => {
  it('keeps room for the case on usual screens', () => {
    expect(listWidths(1_310)).toMatchObject({ usual: 380, most: 750, single: false })
    expect(listWidths(1_864)).toMatchObject({ usual: 440, most: 900, single: false })
  })

  it('shows one of the two in a narrow window', () => {
    expect(listWidths(627).single).toBe(true)
  })

  it('clamps a kept width to what the window allows', () => {
    expect(clampListWidth(900, listWidths(1_310))).toBe(750)
    expect(clampListWidth(100, listWidths(1_310))).toBe(320)
  })
})
