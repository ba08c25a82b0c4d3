import type { Directory } from '../access/directory.ts'
import type { Severity } from '../case/basics.ts'
import type { Place } from '../case/escalation.ts'
import type { Instead } from '../case/ladder-run.ts'
import type { DryRunAsk, DryRunStep, DryRunTeam } from './dry-run.ts'
import type { Route } from './route.ts'
import type { WorkState } from './work-plan.ts'

/** What a dry run found, in plain sentences. */

/** 'Mon 02:10' in a time zone. */
export function wallTime(at: string, timeZone: string): string {
  const options = { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(at)).replace(',', '')
}

/** How a team stands at a moment: open or closed, what day it is there, who is on shift. */
export function teamSentence(team: Omit<DryRunTeam, 'sentence'>, at: string): string {
  const there = `${wallTime(at, team.timeZone)} in ${team.timeZone.replaceAll('_', ' ')}`
  const day = team.holiday ? `, ${team.holiday}` : team.day === 'weekend' ? ', a weekend' : ''
  const until = team.changesAt ? ` until ${wallTime(team.changesAt, team.timeZone)}` : ''
  const working = team.people.filter(({ state }) => state.works).map(({ name }) => name)
  const who =
    working.length === 0
      ? 'nobody of it is on shift'
      : `${namesOf(working)} ${working.length === 1 ? 'is' : 'are'} on shift`
  return `${team.name} is ${team.open ? 'open' : 'closed'}${until} (${there}${day}); ${who}.`
}

interface StepWords {
  readonly at: string
  readonly afterMinutes: number
  readonly timeZone: string
  readonly told: DryRunStep['told']
  readonly toName: string | null
  readonly severity: Severity | null
  readonly instead: Instead | null
}

/** One step: when, who is told and how they are placed, what becomes of the case. */
export function stepSentence({ at, afterMinutes, timeZone, told, toName, severity, instead }: StepWords): string {
  const names = namesOf(told.map(({ name, state }) => (state && !state.works ? `${name} (${awayWords(state)})` : name)))
  const moved = toName ? ` and the case moves to ${toName}` : ''
  const graver = severity ? `; it becomes at least ${severity}` : ''
  const why = instead ? `, ${insteadWords[instead]}` : ''
  return `After ${minutesWords(afterMinutes)} (${wallTime(at, timeZone)}): ${names} ${told.length === 1 ? 'is' : 'are'} told${moved}${graver}${why}.`
}

interface Found {
  readonly ask: DryRunAsk
  readonly route: Route
  readonly to: Place | null
  readonly teams: readonly DryRunTeam[]
  readonly acknowledgeBy: string | null
  readonly steps: readonly DryRunStep[]
  readonly directory: Directory
}

/** The whole answer, one sentence after the other. */
export function answerOf({ route, to, teams, acknowledgeBy, steps, directory }: Found): string[] {
  const [first, ...backups] = teams
  if (!to || !first) return [...route.why, 'It goes nowhere: there is no other team.']
  const member = to.memberId ? directory.members.get(to.memberId)?.name : undefined
  const nobody = first.people.every(({ state }) => !state.works)
  const standIn = backups.find(({ people }) => people.some(({ state }) => state.works))
  return [
    ...route.why,
    `It goes to ${member ? `${member} in ${first.name}` : first.name}.`,
    first.sentence,
    ...(nobody && standIn ? [`${standIn.name} stands in. ${standIn.sentence}`] : []),
    ...(nobody && !standIn
      ? ['Nobody is on shift who could take it: it waits in the queue, and its lead answers for it.']
      : []),
    ...(acknowledgeBy ? [`Somebody must accept it by ${wallTime(acknowledgeBy, first.timeZone)}.`] : []),
    ...(steps.length > 0
      ? steps.map(({ sentence }) => sentence)
      : ['It has no ladder: nobody else is told when nobody accepts.']),
  ]
}

function awayWords(state: Extract<WorkState, { works: false }>): string {
  return state.why === 'leave' ? 'on leave' : 'off shift'
}

const insteadWords: Readonly<Record<Instead, string>> = {
  ladder_gone: 'because the ladder is no longer in the policy',
  step_gone: 'because the ladder no longer has this step',
  member_gone: 'because the person it names is no longer here',
  team_empty: 'because the team it names has nobody',
  role_empty: 'because nobody has the role it names',
  nobody_on_call: 'because nobody is on call',
  contact_gone: 'because the contact it names cannot be reached',
  no_lead: 'because the team has no lead',
}

function namesOf(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? 'nobody'
  const rest = names.length - 4
  if (rest > 0) return `${names.slice(0, 4).join(', ')} and ${rest} more`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function minutesWords(minutes: number): string {
  if (minutes < 120) return minutes === 1 ? '1 minute' : `${minutes} minutes`
  const hours = Math.floor(minutes / 60)
  return minutes % 60 === 0 ? `${hours} hours` : `${hours} h ${minutes % 60} min`
}
