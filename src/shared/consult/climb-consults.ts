import type { Directory, Member } from '../access/directory.ts'
import type { CaseEvent } from '../case/events.ts'
import type { Case } from '../case/state.ts'
import { type Consult, type ConsultStep, consultStepSchema } from './consult.ts'
import { crowd } from './consult-target.ts'
import { canAnswer, helperOf, helpersNow } from './who-helps.ts'

/**
 * What the house does while nobody answers a question: it reminds who was asked, then asks others too, then tells the
 * asker. One step at a time; a step that was taken is never taken again.
 */

/** The events of the steps that are due at `at` (ISO), in the order of the consults. */
export function dueConsultSteps(
  state: Pick<Case, 'consults'>,
  { at, directory }: { readonly at: string; readonly directory: Directory },
): CaseEvent[] {
  return state.consults.flatMap((consult) => {
    const next = nextStep(consult)
    return next && next.at <= at ? [stepEvent(consult, next.step, { at, directory })] : []
  })
}

/** When the next step of any consult is due (ISO), or null: what the case's `houseAt` must not lie behind. */
export function nextConsultStepAt({ consults }: Pick<Case, 'consults'>): string | null {
  const moments = consults.flatMap((consult) => nextStep(consult)?.at ?? [])
  return moments.toSorted()[0] ?? null
}

/** The next step of a consult and when it is due; null once somebody answered, it ended, or all steps were taken. */
export function nextStep(consult: Consult): { readonly step: ConsultStep; readonly at: string } | null {
  if (consult.state !== 'open') return null
  const taken = new Set(consult.climbed.map(({ step }) => step))
  const last = consultStepSchema.options.findLastIndex((step) => taken.has(step))
  const deserted = desertedAt(consult)
  // With nobody left to remind, waiting helps no one.
  const steps = consultStepSchema.options.slice(last + 1).filter((step) => deserted === null || step !== 'remind')
  const [step] = steps
  if (!step) return null
  const planned = { remind: consult.answerBy, widen: consult.widenAt, tell: consult.tellAt }[step]
  return { step, at: deserted !== null && deserted < planned ? deserted : planned }
}

/** Since when everybody who was asked has declined; null: somebody may still answer. */
function desertedAt(consult: Consult): string | null {
  if (helpersNow(consult).length > 0) return null
  return (
    consult.helpers
      .flatMap(({ declinedAt }) => declinedAt ?? [])
      .toSorted()
      .at(-1) ?? consult.askedAt
  )
}

function stepEvent(
  consult: Consult,
  step: ConsultStep,
  { at, directory }: { readonly at: string; readonly directory: Directory },
): CaseEvent {
  switch (step) {
    case 'remind':
      return {
        type: 'consult_reminded',
        consultId: consult.id,
        told: helpersNow(consult).map(({ memberId }) => memberId),
      }
    case 'widen':
      return {
        type: 'consult_widened',
        consultId: consult.id,
        helpers: others(consult, directory).map(({ id, name }) => ({
          memberId: id,
          name,
          askedAt: at,
          claimedAt: null,
          declinedAt: null,
          named: false,
        })),
      }
    case 'tell':
      return { type: 'consult_unanswered', consultId: consult.id }
    default:
      return step satisfies never
  }
}

/**
 * Whom to ask next: the peers that were suggested after those who were asked; without any the rest of their teams; of a
 * team or a crowd who else knows their skills.
 */
export function others(consult: Consult, directory: Directory): Member[] {
  const free = [...directory.members.values()].filter(
    (member) => canAnswer(member) && member.id !== consult.askedBy.id && !helperOf(consult, member.id),
  )
  const peers = consult.nextPeers.flatMap((id) => free.find((member) => member.id === id) ?? [])
  if (peers.length > 0) return peers
  return crowd(
    free.filter((member) => isNear(member, consult, directory)),
    null,
  )
}

function isNear(member: Member, { target, helpers }: Consult, { teams, members }: Directory): boolean {
  switch (target.kind) {
    case 'member':
    case 'members': {
      const near = new Set(helpers.flatMap(({ memberId }) => members.get(memberId)?.teamIds ?? []))
      return member.teamIds.some((teamId) => near.has(teamId))
    }
    case 'team':
      return (teams.get(target.teamId)?.skills ?? []).some((skill) => (member.skills[skill] ?? 0) > 0)
    case 'anyone': {
      const { skill } = target
      return skill !== null && member.teamIds.some((teamId) => teams.get(teamId)?.skills.includes(skill))
    }
    default:
      return target satisfies never
  }
}
