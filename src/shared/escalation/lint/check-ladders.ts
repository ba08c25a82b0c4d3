import type { PolicyProblem } from '../../policies/problem.ts'
import type { LadderWho } from '../ladder.ts'
import { canOwn, membersOf, teamLeads } from '../leads.ts'
import type { EscalationPolicy } from '../policy.ts'
import { memberProblem, teamProblem } from './check-people.ts'
import { type Check, found, inside, type LintGround, listed, type Spot } from './ground.ts'

/** Ladders: every step reaches somebody, moves to somebody who can have a case, and jumps land on a step. */
export const checkLadders: Check = (policy, ground) =>
  policy.ladders.flatMap((ladder, index) => {
    const spot = { path: ['ladders', index], place: `Ladder ${ladder.key}` }
    const steps = ladder.steps.map((step, at) => {
      const here = { path: [...spot.path, 'steps', at], place: `Step ${at + 1} of ladder ${ladder.key}` }
      const lost = whoProblems(step.who, inside(here, 'who'), policy, ground)
      const moved = step.moves && !lost.some(isError) ? moveProblems(step.who, here, policy, ground) : []
      return { lost, moved }
    })
    const lost = steps.every((step) => step.lost.some(isError))
      ? [found(spot, 'error', 'reaches_nobody', `${spot.place} never reaches anybody.`)]
      : []
    const jumps = Object.entries(ladder.jump).flatMap(([severity, step]) =>
      step < ladder.steps.length
        ? []
        : [
            found(
              inside(spot, 'jump', severity),
              'error',
              'jump',
              `${spot.place} lets ${severity} begin at step ${step + 1} of ${ladder.steps.length}.`,
            ),
          ],
    )
    return [
      ...steps.flatMap((step) => [...step.lost, ...step.moved]),
      ...lost,
      ...jumps,
      ...unused(ladder.key, spot, policy),
    ]
  })

function isError({ severity }: PolicyProblem): boolean {
  return severity === 'error'
}

function whoProblems(who: LadderWho, spot: Spot, policy: EscalationPolicy, ground: LintGround): PolicyProblem[] {
  const { directory, now } = ground
  switch (who.kind) {
    case 'target':
      return []
    case 'lead': {
      const without = [...directory.teams.values()].filter(
        ({ id, kind }) =>
          kind !== 'management' &&
          membersOf(id, directory).some(canOwn) &&
          teamLeads(id, directory, policy, now).length === 0,
      )
      const management = [...directory.teams.values()].some(
        ({ id, kind }) => kind === 'management' && teamLeads(id, directory, policy, now).length > 0,
      )
      if (without.length === 0 || management) return []
      return [
        found(
          spot,
          'error',
          'no_lead',
          `${spot.place} turns to the lead, and neither ${listed(without.map(({ name }) => name))} nor management has one.`,
        ),
      ]
    }
    case 'team':
      return teamProblem(who.teamId, spot, directory)
    case 'member':
      return memberProblem(who.memberId, spot, directory)
    case 'role':
      return [...directory.members.values()].some(({ active, role }) => active && role === who.role)
        ? []
        : [found(spot, 'error', 'nobody_with_role', `${spot.place} turns to the role ${who.role}, which nobody has.`)]
    case 'on_call':
      return policy.rotations.some(({ key }) => key === who.rotation)
        ? []
        : [
            found(
              spot,
              'error',
              'unknown_rotation',
              `${spot.place} names the rotation ${who.rotation}, which there is not.`,
            ),
          ]
    case 'contact':
      return contactProblems(who.contact, spot, policy, ground)
    default:
      return who satisfies never
  }
}

function contactProblems(
  key: string,
  spot: Spot,
  { contacts }: EscalationPolicy,
  { now }: LintGround,
): PolicyProblem[] {
  const contact = contacts.find((one) => one.key === key)
  if (!contact)
    return [found(spot, 'error', 'unknown_contact', `${spot.place} names the contact ${key}, which there is not.`)]
  if (contact.memberId === null && contact.email === null)
    return [
      found(
        spot,
        'error',
        'unreachable_contact',
        `${spot.place} turns to ${contact.name}, who has neither an account nor an e-mail address.`,
      ),
    ]
  if (contact.reviewBy >= now.slice(0, 10)) return []
  return [
    found(
      spot,
      'warning',
      'overdue_contact',
      `${spot.place} turns to ${contact.name}, who should have been looked at by ${contact.reviewBy}.`,
    ),
  ]
}

/** A case can only move to somebody who can have one. */
function moveProblems(
  who: LadderWho,
  spot: Spot,
  policy: EscalationPolicy,
  { directory }: LintGround,
): PolicyProblem[] {
  const owners = (ids: readonly string[]) =>
    ids.some((id) => {
      const member = directory.members.get(id)
      return member?.active === true && canOwn(member)
    })
  const fine = (): boolean => {
    switch (who.kind) {
      case 'contact':
        return owners(
          policy.contacts.flatMap(({ key, memberId }) => (key === who.contact && memberId ? [memberId] : [])),
        )
      case 'member':
        return owners([who.memberId])
      case 'role':
        return owners([...directory.members.values()].flatMap(({ id, role }) => (role === who.role ? [id] : [])))
      case 'on_call':
        return policy.rotations.some(({ key, memberIds }) => key === who.rotation && owners(memberIds))
      case 'target':
      case 'lead':
      case 'team':
        return true
      default:
        return who satisfies never
    }
  }
  return fine()
    ? []
    : [
        found(
          inside(spot, 'moves'),
          'error',
          'cannot_own',
          `${spot.place} moves the case to somebody who cannot have one.`,
        ),
      ]
}

function unused(key: string, spot: Spot, { matrix }: EscalationPolicy): PolicyProblem[] {
  return matrix.some(({ ladder }) => ladder === key)
    ? []
    : [found(spot, 'warning', 'unused', `No row of the matrix uses ${spot.place.toLowerCase()}.`)]
}
