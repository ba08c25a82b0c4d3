import type { Directory } from '../../shared/access/directory.ts'
import type { LadderStep, LadderWho } from '../../shared/escalation/ladder.ts'
import type { EscalationPolicy } from '../../shared/escalation/policy.ts'
import { t } from '../app/text/index.ts'

const words = t.routing.ladders

/** `45 min`, `2 h 5 min`, `1 d`. */
export function minutesWords(minutes: number): string {
  if (minutes < 60) return t.common.clock.minutes(minutes)
  if (minutes < 1_440) return t.common.clock.hours(Math.floor(minutes / 60), minutes % 60)
  const rest = minutes % 1_440
  const days = t.common.clock.days(Math.floor(minutes / 1_440), Math.floor(rest / 60))
  return rest % 60 === 0 ? days : `${days} ${t.common.clock.minutes(rest % 60)}`
}

/** Whom a step turns to: `the lead of its team`, `whoever is on call (Nights)`. */
export function whoWords(who: LadderWho, policy: EscalationPolicy, { teams, members }: Directory): string {
  const say = words.whoWords
  switch (who.kind) {
    case 'target':
    case 'lead':
      return say[who.kind]
    case 'team':
      return say.team(teams.get(who.teamId)?.name ?? t.routing.fields.goneTeam)
    case 'member':
      return say.member(members.get(who.memberId)?.name ?? t.common.unknownMember)
    case 'role':
      return say.role(t.common.role[who.role])
    case 'on_call':
      return say.on_call(policy.rotations.find(({ key }) => key === who.rotation)?.name ?? who.rotation)
    case 'contact':
      return say.contact(policy.contacts.find(({ key }) => key === who.contact)?.name ?? who.contact)
    default:
      return who satisfies never
  }
}

/** A step as a sentence: `After 20 min (weekend 30 min, holiday 30 min): the lead of its team told as each has chosen.` */
export function stepSentence(step: LadderStep, policy: EscalationPolicy, directory: Directory): string {
  const { weekday, weekend, holiday } = step.after
  const when = weekday === 0 ? words.atOnce : words.after(minutesWords(weekday))
  const other =
    weekend === weekday && holiday === weekday ? '' : words.otherDays(minutesWords(weekend), minutesWords(holiday))
  const done = [
    words.told(step.how.map((channel) => words.channel[channel]).join(words.and)),
    ...(step.moves ? [words.movesTo] : []),
    ...(step.severity ? [words.becomes(step.severity)] : []),
  ]
  return words.sentence(when, other, whoWords(step.who, policy, directory), done.join(words.and))
}

/** Minutes from raising to each step on weekdays, when the case begins at the first one. */
export function totals(steps: readonly LadderStep[]): number[] {
  let sum = 0
  return steps.map(({ after }) => {
    sum += after.weekday
    return sum
  })
}
