import type { PolicyProblem } from '../../policies/problem.ts'
import type { EscalationPolicy } from '../policy.ts'
import { memberProblem } from './check-people.ts'
import { type Check, found, inside, listed, type Spot } from './ground.ts'

/** On-call rotations and contacts: people who are still there, and somebody who looks whether they are still right. */
export const checkDuty: Check = (policy, { directory, now }) => [
  ...policy.rotations.flatMap((rotation, index) => {
    const spot = { path: ['rotations', index], place: `Rotation ${rotation.key}` }
    const members = rotation.memberIds.flatMap((id, at) => memberProblem(id, inside(spot, 'memberIds', at), directory))
    const standIns = rotation.overrides.flatMap((one, at) => {
      const here = inside(spot, 'overrides', at)
      // What is over is history: who stood in then may have left since.
      if (one.until <= now) return []
      return one.until <= one.from
        ? [
            found(
              here,
              'error',
              'empty_stretch',
              `Somebody stands in on ${spot.place.toLowerCase()} for no time at all.`,
            ),
          ]
        : memberProblem(one.memberId, here, directory)
    })
    const future =
      rotation.startsOn > now.slice(0, 10)
        ? [
            found(
              inside(spot, 'startsOn'),
              'warning',
              'not_begun',
              `${spot.place} begins on ${rotation.startsOn}; until then its first member has the duty.`,
            ),
          ]
        : []
    const unused = policy.ladders.some(({ steps }) =>
      steps.some(({ who }) => who.kind === 'on_call' && who.rotation === rotation.key),
    )
      ? []
      : [found(spot, 'warning', 'unused', `No ladder turns to ${spot.place.toLowerCase()}.`)]
    return [...members, ...standIns, ...future, ...unused]
  }),
  ...policy.contacts.flatMap((contact, index) => {
    const spot = { path: ['contacts', index], place: `Contact ${contact.key}` }
    const member = contact.memberId ? memberProblem(contact.memberId, inside(spot, 'memberId'), directory) : []
    const silent =
      contact.memberId === null && contact.email === null && contact.phone === null
        ? [
            found(
              spot,
              'warning',
              'unreachable_contact',
              `${contact.name} has neither an account nor an e-mail address nor a number.`,
            ),
          ]
        : []
    return [...member, ...silent, ...overdue(contact.key, spot, policy, now)]
  }),
]

/** A contact nobody looked at in time. */
export interface OverdueContact {
  readonly key: string
  readonly name: string
  readonly reviewBy: string
  /** Names of the ladders that turn to it. */
  readonly usedIn: readonly string[]
}

/** The contacts whose review date has passed at `now` (ISO), the longest overdue first, with where they are used. */
export function overdueContacts(
  { contacts, ladders }: Pick<EscalationPolicy, 'contacts' | 'ladders'>,
  now: string,
): OverdueContact[] {
  return contacts
    .filter(({ reviewBy }) => reviewBy < now.slice(0, 10))
    .sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1))
    .map(({ key, name, reviewBy }) => ({
      key,
      name,
      reviewBy,
      usedIn: ladders
        .filter(({ steps }) => steps.some(({ who }) => who.kind === 'contact' && who.contact === key))
        .map((ladder) => ladder.name),
    }))
}

function overdue(key: string, spot: Spot, policy: EscalationPolicy, now: string): PolicyProblem[] {
  const one = overdueContacts(policy, now).find((contact) => contact.key === key)
  if (!one) return []
  const used = one.usedIn.length > 0 ? ` It is used in ${listed(one.usedIn)}.` : ''
  return [
    found(
      inside(spot, 'reviewBy'),
      'warning',
      'overdue_contact',
      `${one.name} should have been looked at by ${one.reviewBy}.${used}`,
    ),
  ]
}
