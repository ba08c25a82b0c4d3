import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOfWall, wallOfInstant } from './wall-time.ts'

describe('wall times', () => {
  it('stand for instants by the offset of the day', () => {
    expect(instantOfWall('2026-01-15T09:00', 'Europe/Berlin')).toBe('2026-01-15T08:00:00.000Z')
    expect(instantOfWall('2026-07-15T09:00', 'Europe/Berlin')).toBe('2026-07-15T07:00:00.000Z')
    expect(instantOfWall('2026-07-15T09:00', 'Asia/Manila')).toBe('2026-07-15T01:00:00.000Z')
  })

  it('are told where clocks skip an hour or show it twice', () => {
    expect(instantOfWall('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
    expect(instantOfWall('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
  })

  it('come back as they were, wherever the hour is shown once', () => {
    const minutes = fc.integer({ min: 0, max: 5_000_000 })
    fc.assert(
      fc.property(minutes, fc.constantFrom('UTC', 'Asia/Manila', 'America/Bogota', 'Asia/Kolkata'), (minute, zone) => {
        const instant = new Date(1_735_689_600_000 + minute * 60_000).toISOString()
        expect(instantOfWall(wallOfInstant(instant, zone), zone)).toBe(instant)
      }),
    )
  })

  it('are nothing where they cannot be read', () => {
    expect(instantOfWall('tomorrow', 'UTC')).toBeNull()
    expect(instantOfWall('2026-01-15T09:00', 'Nowhere/Land')).toBeNull()
    expect(wallOfInstant('2026-01-15T08:00:00.000Z', 'Nowhere/Land')).toBe('')
  })
})
