import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useDeskState } from '../app/desk-state.ts'
import { formatWeekday, formatWhen } from './format.ts'

/** This machine believes it is the evening of 2 March; by the server's clock it is the afternoon of the 3rd. */
const machine = new Date(2026, 2, 2, 21, 0)
const hours = 3_600_000
const skewed = (clockSkewMs: number) =>
  useDeskState.setState({
    sync: { link: 'offline', lastContact: null, waiting: 0, attention: 0, progress: null, clockSkewMs } as never,
  })

beforeEach(() => {
  vi.useFakeTimers({ now: machine })
})
afterEach(() => {
  vi.useRealTimers()
  useDeskState.setState({ sync: null })
})

describe('when something is due, on a machine whose clock is wrong by hours', () => {
  const tonight = new Date(2026, 2, 2, 22, 0).toISOString()
  const tomorrow = new Date(2026, 2, 3, 16, 30).toISOString()

  it('is told by the day the server has', () => {
    skewed(0)
    expect([formatWhen(tonight), formatWhen(tomorrow)].map((text) => /Mar/.test(text))).toEqual([false, true])
    skewed(18 * hours)
    expect([formatWhen(tonight), formatWhen(tomorrow)].map((text) => /Mar/.test(text))).toEqual([true, false])
  })

  it('names the weekday for the coming days, the date for others', () => {
    skewed(18 * hours)
    expect(formatWeekday(new Date(2026, 2, 5, 9, 40).toISOString())).toMatch(/Thu/)
    expect(formatWeekday(new Date(2026, 2, 13, 9, 40).toISOString())).toMatch(/Mar/)
    expect(formatWeekday(tomorrow)).not.toMatch(/Tue|Mar/)
  })
})
