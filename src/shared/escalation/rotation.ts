import { Temporal } from 'temporal-polyfill'
import type { Rotation } from './ladder.ts'

/**
 * Whose turn of on-call duty it is. Turns are counted in local days from the rotation's first handover, and handed over
 * at instants: on a day when clocks go back and the hour of the handover comes twice, the first one counts; when they go
 * forward over it, the handover is as much later. Before the first handover the first member has the duty.
 */

/** A stretch of duty: from an instant (included) until another (not included), ISO. */
export interface Duty {
  readonly memberId: string
  readonly from: string
  readonly until: string
  /** Stands in for whoever has the turn. */
  readonly standsIn: boolean
}

/** Who has the duty at an instant (ISO): whoever stands in, the later entry first, else whose turn it is. */
export function onCallAt(rotation: Rotation, at: string): string {
  const instant = Temporal.Instant.from(at).epochMilliseconds
  return standIn(rotation, instant)?.memberId ?? memberOf(rotation, turnNumber(rotation, instant))
}

/** Who has the duty from one instant to another, in order and without a gap; empty when `until` is not after `from`. */
export function dutiesBetween(rotation: Rotation, from: string, until: string): Duty[] {
  const end = Date.parse(until)
  const duties: Duty[] = []
  let at = Date.parse(from)
  let turn = turnNumber(rotation, at)
  while (at < end) {
    const nextTurn = handoverOf(rotation, turn + 1)
    const stands = standIn(rotation, at)
    const next = Math.min(nextTurn, end, nextEdge(rotation, at))
    const memberId = stands?.memberId ?? memberOf(rotation, turn)
    const last = duties.at(-1)
    const stretch = { memberId, from: iso(at), until: iso(next), standsIn: stands !== undefined }
    if (last && last.memberId === memberId && last.standsIn === stretch.standsIn)
      duties[duties.length - 1] = { ...last, until: stretch.until }
    else duties.push(stretch)
    at = next
    if (at >= nextTurn) turn += 1
  }
  return duties
}

/** The later entry wins where two overlap. */
function standIn({ overrides }: Rotation, at: number): Rotation['overrides'][number] | undefined {
  return overrides.findLast(({ from, until }) => Date.parse(from) <= at && at < Date.parse(until))
}

/** When somebody next begins or ends to stand in; Infinity when nobody does. */
function nextEdge({ overrides }: Rotation, at: number): number {
  const edges = overrides.flatMap(({ from, until }) => [Date.parse(from), Date.parse(until)])
  return Math.min(...edges.filter((edge) => edge > at), Number.POSITIVE_INFINITY)
}

function memberOf({ memberIds }: Rotation, turn: number): string {
  const member = memberIds[Math.max(0, turn) % memberIds.length]
  if (member === undefined) throw new Error('a rotation has at least one member')
  return member
}

/** The number of the turn at an instant, 0 for the first; negative before it. */
function turnNumber(rotation: Rotation, at: number): number {
  const date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(rotation.timeZone).toPlainDate()
  const days = Temporal.PlainDate.from(rotation.startsOn).until(date, { largestUnit: 'days' }).days
  const turn = Math.floor(days / rotation.turnDays)
  if (handoverOf(rotation, turn) > at) return turn - 1
  return handoverOf(rotation, turn + 1) <= at ? turn + 1 : turn
}

/** When a turn begins, in milliseconds since 1970. */
function handoverOf({ startsOn, handover, timeZone, turnDays }: Rotation, turn: number): number {
  return Temporal.PlainDate.from(startsOn)
    .add({ days: turn * turnDays })
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(handover) })
    .toInstant().epochMilliseconds
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
