import type { Member } from '../../access/directory.ts'
import { mayDo, maySee } from '../../access/permissions.ts'
import { type Consult, isLive } from '../../consult/consult.ts'
import { claimTruth, consultTruth } from '../../consult/consult-words.ts'
import { canAnswer, helperOf, helpsNow } from '../../consult/who-helps.ts'
import { type DecideContext, type Refused, refused } from '../decision.ts'
import type { Case } from '../state.ts'

/** Checks that the commands on consults share. */

type Found<T> = { readonly refusal: Refused } | ({ readonly refusal: null } & T)

/** The consult that goes on and the person who acts on it, or the refusal that says what became of it. */
export function findLive(
  state: Case,
  consultId: string,
  { actor }: DecideContext,
): Found<{ consult: Consult; member: Member }> {
  const consult = state.consults.find(({ id }) => id === consultId)
  if (!consult) return no('not_found', 'There is no such question on this case.')
  if (actor.kind !== 'member') return no('not_permitted', 'Only a person can do that.')
  const { member } = actor
  if (!helperOf(consult, member.id) && !maySee(member, state))
    return no('not_found', 'There is no such question on this case.')
  if (!isLive(consult)) return no('consult_over', 'This question is over.', consultTruth(consult))
  return { refusal: null, consult, member }
}

/** The live consult and the member who asked it or answers for the case, or the refusal. */
export function findAsAsker(
  state: Case,
  consultId: string,
  context: DecideContext,
): Found<{ consult: Consult; member: Member }> {
  const found = findLive(state, consultId, context)
  if (found.refusal || asksOn(state, found.consult, found.member)) return found
  return no('not_permitted', `Only ${found.consult.askedBy.name} or who works on the case can do that.`)
}

/** The live consult and the member who was asked and may answer now, or the refusal: who claimed it is told. */
export function findAsHelper(
  state: Case,
  consultId: string,
  context: DecideContext,
): Found<{ consult: Consult; member: Member }> {
  const found = findLive(state, consultId, context)
  if (found.refusal) return found
  const { consult, member } = found
  const helper = helperOf(consult, member.id)
  if (!helper) return no('not_permitted', 'You were not asked this question.')
  if (!canAnswer(member)) return no('not_permitted', 'Your role does not answer questions of colleagues.')
  if (consult.claimedBy && consult.claimedBy !== member.id)
    return no('consult_claimed', 'A colleague was first to take this question.', claimTruth(consult))
  if (helper.declinedAt) return no('not_permitted', 'You declined this question.')
  return found
}

/**
 * Whether the member stands on the asking side: who asked, while they see the case, and whoever may ask about it. Who
 * helps on the consult answers it, also where they could have asked.
 */
export function asksOn(state: Case, consult: Consult, member: Member): boolean {
  if (consult.askedBy.id === member.id) return maySee(member, state)
  return !helpsNow(consult, member.id) && mayDo(member, 'ask_consult', state)
}

function no(...[code, message, truth]: Parameters<typeof refused>): { readonly refusal: Refused } {
  return { refusal: refused(code, message, truth) }
}
