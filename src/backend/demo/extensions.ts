import type { Course } from './fate.ts'
import type { FollowUp } from './follow-ups.ts'
import type { Random } from './random.ts'

/** Why somebody needs more time, first and again. */
const reasons = [
  ['The supplier answers tomorrow at the earliest.', 'The supplier asked for one more day.'],
  ['The customer sends the photos tonight.', 'Photos are still missing, the customer was reminded.'],
  ['The warehouse counts its stock today.', 'The count in the warehouse takes longer than planned.'],
  ['The carrier opens a search, which takes its time.', 'The carrier wants until tomorrow for its search.'],
] as const

/** Some people put the time for a case off, and then once more: the steps to add to what they did with it. */
export function extensionsOf(steps: readonly FollowUp[], { fate, noted, age }: Course, random: Random): FollowUp[] {
  const assigned = steps.find(({ command }) => command.type === 'case.assign')
  if (fate !== 'working' || !assigned || assigned.command.type !== 'case.assign' || !random.chance(0.16)) return []
  const { externalId, command } = assigned
  const { memberId } = command.input
  const [first, again] = random.pick(reasons)
  const after = (share: number): number => Math.round((noted + (age - noted) * share) * 10) / 10
  const putOff = (minutesAfterReceipt: number, minutes: number, reason: string): FollowUp => ({
    externalId,
    memberId,
    minutesAfterReceipt,
    command: { type: 'case.extend_clock', input: { clock: 'resolution', minutes, reason } },
  })
  return [putOff(after(0.3), 240, first), putOff(after(0.7), 480, again)]
}
