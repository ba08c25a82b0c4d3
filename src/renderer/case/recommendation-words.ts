import type { Directory, Member } from '../../shared/access/directory.ts'
import type { Recommendation, Step } from '../../shared/triage/recommend.ts'
import { common, words } from './words.ts'

/** What a suggested step is called. */
export function stepWords(step: Step, { teams }: Directory): string {
  switch (step.kind) {
    case 'answer':
    case 'accept':
    case 'none':
    case 'ask':
    case 'give':
    case 'decide':
      return words.next[step.kind]
    case 'consult':
      return words.next.consult(skillWords(step.skill))
    case 'escalate': {
      const place = teams.get(step.teamId ?? '')?.name ?? words.next.skill(skillWords(step.skill))
      return words.next.escalate(common.escalationType[step.type], place)
    }
    default:
      return step satisfies never
  }
}

/** The step with its first reason, in one line: the fifth line of the summary. */
export function nextLine({ step, reasons }: Recommendation, directory: Directory): string {
  const [first] = reasons
  return first ? words.next.why(stepWords(step, directory), first.text) : stepWords(step, directory)
}

/** The escalation that is suggested, first or second; null when none is. */
export function suggestedEscalation({ step, runnerUp }: Recommendation): Extract<Step, { kind: 'escalate' }> | null {
  if (step.kind === 'escalate') return step
  return runnerUp?.step.kind === 'escalate' ? runnerUp.step : null
}

/** Most colleagues named for a consult. */
const mostExperts = 3
/** From this level on somebody knows a skill well enough to be asked. */
const expertLevel = 3

/** Who could be asked, best first: active colleagues with the skill; the one who asks is none of them. */
function expertsOf(skill: string, { members }: Directory, askerId: string): Member[] {
  return [...members.values()]
    .filter(({ id, active, skills }) => active && id !== askerId && (skills[skill] ?? 0) >= expertLevel)
    .toSorted((a, b) => (b.skills[skill] ?? 0) - (a.skills[skill] ?? 0) || a.name.localeCompare(b.name))
    .slice(0, mostExperts)
}

/** The same with how well they know it. */
export function expertsIn(skill: string, directory: Directory, askerId: string): string[] {
  return expertsOf(skill, directory, askerId).map(({ name, skills }) => words.next.expert(name, skills[skill] ?? 0))
}

/** `vip` is an abbreviation, `card_fraud` is words. */
export function skillWords(skill: string): string {
  return skill.length <= 3 ? skill.toUpperCase() : skill.replaceAll('_', ' ')
}
