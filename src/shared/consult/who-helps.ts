import type { Member } from '../access/directory.ts'
import { permissions } from '../access/permissions.ts'
import { type Consult, type ConsultHelper, isLive } from './consult.ts'

/** Who takes part in a consult. */

/** Whether the member's role lets them answer a colleague at all. */
export function canAnswer({ role, active }: Pick<Member, 'role' | 'active'>): boolean {
  return active && permissions[role].answer_consult !== 'none'
}

/** The member's entry among those who were asked, or undefined: whatever became of it since. */
export function helperOf({ helpers }: Pick<Consult, 'helpers'>, memberId: string): ConsultHelper | undefined {
  return helpers.find((helper) => helper.memberId === memberId)
}

/**
 * Those who may still answer: who was asked and did not decline, and of a consult that was claimed only who claimed it
 * and who was added to it by name. Nobody, once it has ended. Only they see the case through the consult.
 */
export function helpersNow(consult: Consult): ConsultHelper[] {
  if (!isLive(consult)) return []
  const willing = consult.helpers.filter(({ declinedAt }) => declinedAt === null)
  return consult.claimedBy ? willing.filter(({ memberId, named }) => named || memberId === consult.claimedBy) : willing
}

/** Whether the member may answer this consult now. */
export function helpsNow(consult: Consult, memberId: string): boolean {
  return helpersNow(consult).some((helper) => helper.memberId === memberId)
}

/** The consults of a case that the member helps on now: through them they see their part of it. */
export function consultsHelped(state: { readonly consults: readonly Consult[] }, memberId: string): Consult[] {
  return state.consults.filter((consult) => helpsNow(consult, memberId))
}

/** The consults through which the member sees a part of the case: nothing once they are gone or their role answers none. */
export function consultsOf(
  member: Pick<Member, 'id' | 'role' | 'active'>,
  state: { readonly consults: readonly Consult[] },
): Consult[] {
  return canAnswer(member) ? consultsHelped(state, member.id) : []
}

/** Everybody who helps on the case now, each once. */
export function caseHelpers(state: { readonly consults: readonly Consult[] }): string[] {
  return [...new Set(state.consults.flatMap((consult) => helpersNow(consult).map(({ memberId }) => memberId)))]
}

/**
 * Whether the member was ever asked on the case: then a late answer of theirs is told what became of the question
 * (`consult_claimed`, `consult_over`), though they no longer see the case.
 */
export function wasAsked(state: { readonly consults: readonly Consult[] }, memberId: string): boolean {
  return state.consults.some((consult) => helperOf(consult, memberId) !== undefined)
}
