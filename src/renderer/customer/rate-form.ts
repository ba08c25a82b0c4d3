import { isActive } from '../../shared/case/basics.ts'
import type { RateHandoffInput } from '../../shared/case/commands/rate-handoff.ts'
import { type Escalation, type PacketItem, packetItemSchema } from '../../shared/case/escalation.ts'
import type { Case } from '../../shared/case/state.ts'

/** Rating how a case came, as data: two keys, and what was missed where something was. */

export const rateChoices = ['good', 'incomplete', 'misplaced', 'needless'] as const
export type RateChoice = (typeof rateChoices)[number]

/** What a choice says of the three questions. */
const answers: Readonly<Record<RateChoice, Pick<RateHandoffInput, 'needed' | 'rightPlace' | 'complete'>>> = {
  good: { needed: true, rightPlace: true, complete: true },
  incomplete: { needed: true, rightPlace: true, complete: false },
  misplaced: { needed: true, rightPlace: false, complete: true },
  needless: { needed: false, rightPlace: true, complete: true },
}

/** The choice a key means: `1` is right in every way. */
export function choiceOfKey(key: string): RateChoice | null {
  return rateChoices[Number(key) - 1] ?? null
}

/** The packet item a key means, once something was missing. */
export function itemOfKey(key: string): PacketItem | null {
  return packetItemSchema.options[Number(key) - 1] ?? null
}

/** The command's input for what was chosen. */
export function rateInput(
  escalationId: string,
  choice: RateChoice,
  { missing, note }: { readonly missing: readonly PacketItem[]; readonly note: string },
): RateHandoffInput {
  return {
    escalationId,
    ...answers[choice],
    missing: choice === 'incomplete' ? [...missing] : [],
    note: note.trim() || null,
  }
}

/** The escalation a member accepted and can say something of: the newest, on a case they may still see. */
export function ratable(state: Case, memberId: string): Escalation | null {
  return (
    state.escalations.findLast(({ acceptedBy, raisedBy }) => acceptedBy?.id === memberId && raisedBy.id !== memberId) ??
    null
  )
}

/** Whether the member is asked now: nothing was said yet. */
export function asksForRating(state: Case, memberId: string): Escalation | null {
  const escalation = ratable(state, memberId)
  return escalation && escalation.rating === null && (isActive(state.status) || state.resolution !== null)
    ? escalation
    : null
}
