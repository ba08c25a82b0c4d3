import { describe, expect, it } from 'vitest'
import { snoozePresets } from './snooze-presets.ts'

const untilOf = (now: string, timeZone: string) =>
  Object.fromEntries(snoozePresets(now, timeZone).map(({ key, until }) => [key, until]))

describe('times to put a case aside until', () => {
  it('are those of the wall in the zone, also over a change of clocks', () => {
    expect(untilOf('2026-03-28T15:00:00.000Z', 'Europe/Berlin')).toEqual({
      hour: '2026-03-28T16:00:00.000Z',
      hours: '2026-03-28T18:00:00.000Z',
      tomorrow: '2026-03-29T07:00:00.000Z',
      monday: '2026-03-30T07:00:00.000Z',
    })
    expect(untilOf('2026-03-03T01:00:00.000Z', 'Asia/Manila').tomorrow).toBe('2026-03-04T01:00:00.000Z')
  })

  it('name Monday once on a Sunday, and the next one on a Monday', () => {
    expect(untilOf('2026-03-29T10:00:00.000Z', 'UTC')).not.toHaveProperty('monday')
    expect(untilOf('2026-03-30T10:00:00.000Z', 'UTC').monday).toBe('2026-04-06T09:00:00.000Z')
  })
})
