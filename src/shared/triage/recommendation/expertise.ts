import type { Member } from '../../access/directory.ts'
import type { Flag } from '../../case/flag.ts'
import { skillFor } from '../rules/skill.ts'
import { handOver } from './hand-over.ts'
import { type Candidate, type Reason, type Standpoint, weights } from './suggestion.ts'
import { inWords, named } from './words.ts'

const expertGroups: ReadonlySet<Flag['group']> = new Set(['capability', 'technical', 'data', 'authority'])

/** Knowledge the flags ask for and the viewer may lack. */
export function expertise(standpoint: Standpoint): Candidate[] {
  const { state, viewer, policy, flags } = standpoint
  const needs = flags.filter(({ group, suggests }) => expertGroups.has(group) && suggests.type === 'functional')
  return needs.flatMap((flag): Candidate[] => {
    const { skill } = flag.suggests
    const level = levelIn(viewer, skill, state.category)
    if (level >= policy.expertLevel) return []
    const isOneQuestion = needs.length === 1 && flag.severity !== 'S1' && flag.severity !== 'S2'
    if (level > 0 || isOneQuestion) {
      const lack =
        level > 0
          ? `Your ${inWords(skill)} level is ${level} of 5`
          : `You have no ${inWords(skill)} skill, and it is one open question`
      const reason = `${named(flag)}. ${lack}: ask somebody who knows.`
      return [
        {
          step: { kind: 'consult', skill, reason },
          weight: weights.question,
          reasons: [{ text: reason, source: flag.code }],
        },
        handOver(standpoint, { flag, type: 'functional', weight: weights.peer + 5, why: `needs ${inWords(skill)}` }),
      ]
    }
    return [
      handOver(standpoint, {
        flag,
        type: 'functional',
        weight: weights.expertise,
        why: `needs ${inWords(skill)}, which you do not have`,
      }),
    ]
  })
}

/** The viewer answers: always possible, and the better the more they know. */
export function able({ state, viewer, flags, policy }: Standpoint): Candidate {
  const asked = flags.find(({ code }) => code === 'human_requested')
  const due = flags.find(({ code }) => code === 'response_sla_risk' || code === 'resolution_sla_risk')
  const level = levelIn(viewer, state.category, state.category)
  const reasons: Reason[] = [
    ...(asked ? [{ text: `${named(asked)}: you are one.`, source: asked.code }] : []),
    ...(due ? [{ text: `${named(due)}: an answer now keeps the time.`, source: due.code }] : []),
    level >= policy.expertLevel
      ? { text: `You know ${inWords(state.category)} (level ${level} of 5).`, source: 'skill' }
      : { text: 'No flag asks for more than you can do.', source: 'skill' },
  ]
  return { step: { kind: 'answer' }, weight: weights.able, reasons }
}

/** The last resort and the usual runner-up: ask somebody. */
export function peer({ state, flags }: Standpoint): Candidate {
  const skill = flags.find(({ suggests }) => suggests.type === 'functional')?.suggests.skill ?? state.category
  const reason = `If something is not clear, ask a colleague who knows ${inWords(skill)}.`
  return {
    step: { kind: 'consult', skill, reason },
    weight: weights.peer,
    reasons: [{ text: reason, source: 'skill' }],
  }
}

/** A flag that asks for the general skill of the category is met by the category's own: `returns` for `logistics`. */
function levelIn({ skills }: Member, skill: string, category: string): number {
  return Math.max(skills[skill] ?? 0, skill === category || skillFor(category) === skill ? (skills[category] ?? 0) : 0)
}
