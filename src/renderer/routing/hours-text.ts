import type { Shift } from '../../shared/sla/calendar.ts'

/** Shifts of a day as people write them: `09:00-13:00, 14:00-18:00`. */

/** The shifts as text; empty for a closed day. */
export function hoursText(shifts: readonly Shift[]): string {
  return shifts.map(({ from, to }) => `${from}-${to}`).join(', ')
}

/** The shifts that `text` says, with `9:00` and dashes of any kind understood; null when it says none. */
export function parseHours(text: string): Shift[] | null {
  const parts = text.split(/[,;]/).map((part) => part.trim())
  const shifts: Shift[] = []
  for (const part of parts) {
    if (part === '') continue
    const [, from, to] = /^(\d{1,2}:\d{2})\s*[-–—]\s*(\d{1,2}:\d{2})$/.exec(part) ?? []
    const [begins, ends] = [time(from), time(to)]
    if (begins === null || ends === null || begins === '24:00' || begins >= ends) return null
    shifts.push({ from: begins, to: ends })
  }
  return shifts
}

function time(text: string | undefined): string | null {
  if (text === undefined) return null
  const padded = text.padStart(5, '0')
  return /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(padded) ? padded : null
}
