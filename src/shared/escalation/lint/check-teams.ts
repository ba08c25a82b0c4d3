import type { PolicyProblem } from '../../policies/problem.ts'
import { calendarNamed } from '../../sla/target.ts'
import type { EscalationPolicy, PersonPlan } from '../policy.ts'
import { memberProblem, teamProblem } from './check-people.ts'
import { type Check, found, inside, type LintGround, listed, type Spot } from './ground.ts'

/** Team plans and people's hours: leads who are there, backups that lead on, calendars that exist. */
export const checkTeams: Check = (policy, ground) => [
  ...policy.teams.flatMap((plan, index) => {
    const { directory } = ground
    const team = directory.teams.get(plan.teamId)
    const spot = { path: ['teams', index], place: team ? `The plan of ${team.name}` : `Team plan ${index + 1}` }
    if (!team)
      return [
        found(
          inside(spot, 'teamId'),
          'error',
          'unknown_team',
          `${spot.place} is for a team that is not in this workspace.`,
        ),
      ]
    return [
      ...(policy.teams.findIndex(({ teamId }) => teamId === plan.teamId) < index
        ? [found(spot, 'error', 'twice', `${team.name} has two plans.`)]
        : []),
      ...plan.leadIds.flatMap((id, at) => memberProblem(id, inside(spot, 'leadIds', at), directory)),
      ...standIn(plan.backupTeamId, plan.teamId, inside(spot, 'backupTeamId'), ground),
      ...standIn(plan.overflowTeamId, plan.teamId, inside(spot, 'overflowTeamId'), ground),
    ]
  }),
  ...loops(policy, 'backupTeamId', ground),
  ...loops(policy, 'overflowTeamId', ground),
  ...policy.people.flatMap((person, index) => personProblems(person, index, policy, ground)),
]

function standIn(teamId: string | null, own: string, spot: Spot, { directory }: LintGround): PolicyProblem[] {
  if (teamId === null) return []
  return teamId === own
    ? [found(spot, 'error', 'own_backup', `${spot.place} hands on to the team itself.`)]
    : teamProblem(teamId, spot, directory)
}

/** Teams that hand on to each other in a circle: when all of them are closed, nobody is left. */
function loops(
  policy: EscalationPolicy,
  field: 'backupTeamId' | 'overflowTeamId',
  { directory }: LintGround,
): PolicyProblem[] {
  const next = new Map(
    policy.teams.flatMap((plan) => (plan[field] && plan[field] !== plan.teamId ? [[plan.teamId, plan[field]]] : [])),
  )
  const told = new Set<string>()
  return policy.teams.flatMap(({ teamId }, index) => {
    const way = [teamId]
    for (let at = next.get(teamId); at !== undefined; at = next.get(at)) {
      if (at === teamId) {
        const key = way.toSorted().join()
        if (told.has(key)) return []
        told.add(key)
        const names = way.map((id) => directory.teams.get(id)?.name ?? 'a team')
        const what = field === 'backupTeamId' ? 'back each other up' : 'overflow into each other'
        return [
          found(
            { path: ['teams', index, field], place: `The plan of ${names[0]}` },
            'warning',
            'backup_loop',
            `${listed(names)} ${what} in a circle: when none of them can, nobody else is asked.`,
          ),
        ]
      }
      // A circle further on is told where it is.
      if (way.includes(at)) return []
      way.push(at)
    }
    return []
  })
}

function personProblems(
  person: PersonPlan,
  index: number,
  policy: EscalationPolicy,
  { directory, now, slaPolicy }: LintGround,
): PolicyProblem[] {
  const name = directory.members.get(person.memberId)?.name
  const spot = { path: ['people', index], place: name ? `The hours of ${name}` : `Person ${index + 1}` }
  return [
    ...(name === undefined ? memberProblem(person.memberId, inside(spot, 'memberId'), directory) : []),
    ...(policy.people.findIndex(({ memberId }) => memberId === person.memberId) < index
      ? [found(spot, 'error', 'twice', `${spot.place} stand there twice.`)]
      : []),
    ...(person.calendar !== null && !calendarNamed(person.calendar, slaPolicy)
      ? [
          found(
            inside(spot, 'calendar'),
            'error',
            'unknown_calendar',
            `${spot.place} name the calendar ${person.calendar}, which the SLA policy does not have.`,
          ),
        ]
      : []),
    ...person.leave.flatMap(({ from, until }, at) =>
      until <= from && until > now
        ? [
            found(
              inside(spot, 'leave', at),
              'error',
              'empty_stretch',
              `${spot.place} have a leave that ends before it begins.`,
            ),
          ]
        : [],
    ),
  ]
}
