import { Temporal } from 'temporal-polyfill'
import type { Rotation } from './ladder.ts'

/**
 * Who is on call at an instant (ISO): whoever stands in, the later entry first; else whose turn it is, counted in whole
 * turns of local days from the rotation's first handover. Before that the first member is.
 */
export function onCallAt(rotation: Rotation, at: string): string | null {
  const standIn = rotation.overrides.findLast(({ from, until }) => from <= at && at < until)
  if (standIn) return standIn.memberId
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(rotation.timeZone)
  const beforeHandover = Temporal.PlainTime.compare(local.toPlainTime(), Temporal.PlainTime.from(rotation.handover)) < 0
  const day = beforeHandover ? local.toPlainDate().subtract({ days: 1 }) : local.toPlainDate()
  const days = Temporal.PlainDate.from(rotation.startsOn).until(day, { largestUnit: 'days' }).days
  const turn = Math.max(0, Math.floor(days / rotation.turnDays))
  return rotation.memberIds[turn % rotation.memberIds.length] ?? null
}
