import {
  defaultEscalationPolicy,
  type EscalationPolicy,
  escalationPolicySchema,
} from '../../../shared/escalation/policy.ts'
import { memberId, type TeamKey, teamId } from '../people.ts'
import { demoContacts, demoLadders, demoRotations } from './ladders.ts'
import { demoRows } from './rows.ts'

const day = 86_400_000

/** The escalation policy of Harbor & Pine as it stands at `now`. */
export function demoEscalationPolicy(now: Date): EscalationPolicy {
  return escalationPolicySchema.parse({
    ...defaultEscalationPolicy,
    matrix: demoRows,
    ladders: demoLadders,
    rotations: demoRotations(now),
    contacts: demoContacts(now),
    teams: [
      plan('north', ['Olivia Hargrove'], 'tier2', 'south'),
      plan('south', ['Víctor Quintana'], 'north', 'tier2'),
      plan('tier2', ['Olivia Hargrove'], 'management', 'management'),
      plan('billing', ['Víctor Quintana'], 'tier2', 'tier2'),
      plan('logistics', ['Olivia Hargrove'], 'tier2', 'tier2'),
      plan('technical', ['Víctor Quintana'], 'tier2', 'tier2'),
      plan('trust', ['Arjun Pillai'], 'management', null),
      plan('management', ['Arjun Pillai', 'Olivia Hargrove', 'Víctor Quintana'], null, null),
    ],
    people: [
      // One is away this week, one comes back tomorrow.
      { memberId: memberId('Samuel Thorne'), calendar: null, leave: [leave(now, -1, 6)] },
      { memberId: memberId('Paolo Marchetti'), calendar: null, leave: [leave(now, -9, 1)] },
    ],
    automatic: {
      ...defaultEscalationPolicy.automatic,
      quiet: [{ timeZone: 'America/New_York', days: ['saturday', 'sunday'], from: '22:00', until: '06:00' }],
      rules: [
        {
          key: 'resolution-breached',
          name: 'A grave case is late',
          enabled: false,
          trigger: { kind: 'clock', clock: 'resolution', state: 'breached', afterMinutes: 15 },
          condition: 'severity <= "S2" && escalationCount == 0',
          type: 'hierarchical',
          cause: 'case',
        },
        {
          key: 'safety-by-itself',
          name: 'Somebody may get hurt',
          enabled: false,
          trigger: { kind: 'flag', code: 'safety' },
          condition: 'team.kind == "frontline"',
          type: 'compliance',
          cause: 'product',
          onceInMinutes: 240,
        },
      ],
    },
  })
}

function plan(team: TeamKey, leads: readonly string[], backup: TeamKey | null, overflow: TeamKey | null) {
  return {
    teamId: teamId(team),
    leadIds: leads.map(memberId),
    backupTeamId: backup && teamId(backup),
    overflowTeamId: overflow && teamId(overflow),
  }
}

/** Days from and until, counted from the beginning of today. */
function leave(now: Date, from: number, until: number): { from: string; until: string } {
  const today = Math.floor(now.getTime() / day) * day
  return { from: new Date(today + from * day).toISOString(), until: new Date(today + until * day).toISOString() }
}
