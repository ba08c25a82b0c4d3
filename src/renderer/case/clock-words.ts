import type { Clock } from '../../shared/sla/clock.ts'
import { lengthInWords } from '../ui/clock-reading.ts'
import { formatWhen } from '../ui/format.ts'
import { words } from './words.ts'

const { facts } = words

/** How a clock stands, with its moment: `due 10:42 · put off 2 times`. */
export function clockWords(clock: Clock): string {
  const stands = clock.metAt
    ? facts.clockMet(formatWhen(clock.metAt))
    : clock.pausedAt
      ? facts.clockPaused(formatWhen(clock.pausedAt))
      : facts.clockDue(formatWhen(clock.dueAt))
  return clock.extensions.length > 0 ? `${stands} · ${facts.putOff(clock.extensions.length)}` : stands
}

/** `4 h` for 240 minutes. */
export function minutesInWords(minutes: number): string {
  return lengthInWords(minutes * 60_000)
}
