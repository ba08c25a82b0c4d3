import type { Directory } from '../access/directory.ts'
import type { PolicyProblem } from '../policies/problem.ts'
import { addBusinessTime } from './business-time.ts'
import { aroundTheClock, type BusinessCalendar } from './calendar.ts'
import type { SlaPolicy } from './sla-policy.ts'

/** What is wrong or doubtful in an SLA policy that its schema cannot see. */

export interface SlaLintGround {
  readonly directory: Directory
  /** Categories that cases of the workspace have; empty where nobody knows. */
  readonly categories: readonly string[]
  /** ISO instant. */
  readonly now: string
}

type Path = PolicyProblem['path']

/** Teams that are not there, calendars that are never open or nobody uses, rows that change nothing, targets out of order. */
export function lintSlaPolicy(policy: SlaPolicy, ground: SlaLintGround): PolicyProblem[] {
  return [
    ...teamProblems(policy, ground),
    ...policy.calendars.flatMap((calendar, index) => calendarProblems(calendar, index, policy, ground)),
    ...overrideProblems(policy, ground),
    ...targetProblems(policy),
  ]
}

function problem(
  severity: PolicyProblem['severity'],
  code: string,
  at: { path: Path; place: string },
  sentence: string,
) {
  return { severity, code, path: [...at.path], place: at.place, sentence }
}

function teamProblems({ teamCalendars }: SlaPolicy, { directory }: SlaLintGround): PolicyProblem[] {
  return Object.keys(teamCalendars)
    .filter((id) => !directory.teams.has(id))
    .map((id) =>
      problem(
        'error',
        'unknown_team',
        { path: ['teamCalendars', id], place: 'Teams' },
        'A calendar is given to a team that is not in this workspace.',
      ),
    )
}

function calendarProblems(
  calendar: BusinessCalendar,
  index: number,
  { teamCalendars }: SlaPolicy,
  { now }: SlaLintGround,
): PolicyProblem[] {
  const at = { path: ['calendars', index], place: `Calendar ${calendar.name}` }
  const opens = addBusinessTime(calendar, now, 1)
  const today = now.slice(0, 10)
  const isUsed = Object.values(teamCalendars).includes(calendar.id)
  return [
    ...(opens === null
      ? [problem('error', 'never_open', at, `${calendar.name} is not open for a minute in the coming ten years.`)]
      : []),
    ...(isUsed ? [] : [problem('warning', 'unused', at, `No team works by ${calendar.name}.`)]),
    ...(calendar.holidays.length > 0 && calendar.holidays.every(({ date }) => date < today)
      ? [problem('warning', 'old_holidays', at, `All holidays of ${calendar.name} are over. Add those to come.`)]
      : []),
  ]
}

function overrideProblems({ overrides, minutes }: SlaPolicy, { categories }: SlaLintGround): PolicyProblem[] {
  return overrides.flatMap((row, index) => {
    const at = { path: ['overrides', index], place: `Target row ${index + 1}` }
    const base = row.severity === null ? null : minutes[row.kind][row.severity]
    const isAlone = overrides.every((other) => other === row || other.kind !== row.kind)
    return [
      ...(row.severity === null && row.tier === null && row.category === null
        ? [
            problem(
              'warning',
              'too_wide',
              at,
              'This row names no case in particular. Change the targets above instead.',
            ),
          ]
        : []),
      ...(isAlone && base === row.minutes
        ? [problem('warning', 'no_effect', at, `This row says what the targets say: ${base} minutes.`)]
        : []),
      ...(row.category !== null && categories.length > 0 && !categories.includes(row.category)
        ? [problem('warning', 'unknown_category', at, `No case of late has the category ${row.category}.`)]
        : []),
    ]
  })
}

const severities = ['S1', 'S2', 'S3', 'S4'] as const

function targetProblems({ minutes, consultMinutes }: SlaPolicy): PolicyProblem[] {
  const tables = [
    ...(['first_response', 'next_response', 'resolution', 'acknowledgement'] as const).map((kind) => ({
      path: ['minutes', kind],
      targets: minutes[kind],
    })),
    { path: ['consultMinutes'], targets: consultMinutes },
  ]
  return tables.flatMap(({ path, targets }) =>
    severities.slice(1).flatMap((severity, index) => {
      const graver = severities[index]
      return graver && targets[severity] < targets[graver]
        ? [
            problem(
              'warning',
              'out_of_order',
              { path: [...path, severity], place: 'Targets' },
              `${severity} has less time than ${graver}, which is graver.`,
            ),
          ]
        : []
    }),
  )
}

/** The calendars a team can be given, around the clock first. */
export function calendarsOf({ calendars }: SlaPolicy): readonly BusinessCalendar[] {
  return [aroundTheClock, ...calendars]
}
