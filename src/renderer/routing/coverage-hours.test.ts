import { describe, expect, it } from 'vitest'
import type { CoverageStretch } from '../../shared/escalation/coverage.ts'
import { coverDays } from './coverage-hours.ts'

const own = { kind: 'own' } as const
const nobody = { kind: 'nobody' } as const
const onCall = { kind: 'on_call', rotation: 'nights' } as const

describe('the strip of a coverage', () => {
  it('tells each hour on the wall of the zone by its weakest cover', () => {
    const stretches: CoverageStretch[] = [
      { from: '2026-01-15T06:00:00.000Z', until: '2026-01-15T07:30:00.000Z', by: own },
      { from: '2026-01-15T07:30:00.000Z', until: '2026-01-15T10:00:00.000Z', by: nobody },
      { from: '2026-01-15T10:00:00.000Z', until: '2026-01-15T23:00:00.000Z', by: onCall },
    ]
    const [day, ...more] = coverDays(stretches, 'Europe/Berlin', '2026-01-15T06:00:00.000Z', 1)
    expect(more).toEqual([])
    expect(day?.date).toBe('2026-01-15')
    expect(day?.hours.slice(5, 13)).toEqual(['none', 'none', 'own', 'partly', 'nobody', 'nobody', 'on_call', 'on_call'])
    expect(day?.hours[23]).toBe('on_call')
  })

  it('has no hour that clocks skip, and one field for an hour they show twice', () => {
    const all: CoverageStretch[] = [{ from: '2026-03-01T00:00:00.000Z', until: '2026-12-01T00:00:00.000Z', by: own }]
    const [spring] = coverDays(all, 'Europe/Berlin', '2026-03-29T00:30:00.000Z', 1)
    expect(spring?.hours[1]).toBe('own')
    expect(spring?.hours[2]).toBe('none')
    expect(spring?.hours[3]).toBe('own')
    const half: CoverageStretch[] = [
      { from: '2026-10-25T00:00:00.000Z', until: '2026-10-25T01:00:00.000Z', by: own },
      { from: '2026-10-25T01:00:00.000Z', until: '2026-10-25T02:00:00.000Z', by: nobody },
    ]
    const [autumn] = coverDays(half, 'Europe/Berlin', '2026-10-25T00:00:00.000Z', 1)
    expect(autumn?.hours[2]).toBe('partly')
  })
})
