import { describe, expect, it } from 'vitest'
import { hoursText, parseHours } from './hours-text.ts'

describe('hours as text', () => {
  it('come back as they were', () => {
    const shifts = [
      { from: '09:00', to: '13:00' },
      { from: '14:30', to: '24:00' },
    ]
    expect(hoursText(shifts)).toBe('09:00-13:00, 14:30-24:00')
    expect(parseHours(hoursText(shifts))).toEqual(shifts)
  })

  it.each([
    ['', []],
    ['  ', []],
    ['9:00 – 17:00', [{ from: '09:00', to: '17:00' }]],
    [
      '00:00-06:00;22:00-24:00',
      [
        { from: '00:00', to: '06:00' },
        { from: '22:00', to: '24:00' },
      ],
    ],
  ])('%o is understood', (text, shifts) => {
    expect(parseHours(text)).toEqual(shifts)
  })

  it.each(['nine to five', '09:00', '17:00-09:00', '09:00-25:00', '24:00-24:00', '09:00-17:00 and more'])(
    '%o is not',
    (text) => {
      expect(parseHours(text)).toBeNull()
    },
  )
})
