import type { Member } from '../../access/directory.ts'
import { mayDo, maySee } from '../../access/permissions.ts'
import { type Consult, type ConsultPost, isLive, takesMarks } from '../../consult/consult.ts'
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
  const found = findAny(state, consultId, actor)
  if (found.refusal || isLive(found.consult)) return found
  return no('consult_over', 'This question is over.', consultTruth(found.consult))
}

/** The consult, over or not, and the person who acts on it, where they know of it. */
function findAny(
  state: Case,
  consultId: string,
  actor: DecideContext['actor'],
): Found<{ consult: Consult; member: Member }> {
  const consult = state.consults.find(({ id }) => id === consultId)
  if (!consult) return no('not_found', 'There is no such question on this case.')
  if (actor.kind !== 'member') return no('not_permitted', 'Only a person can do that.')
  const { member } = actor
  if (!helperOf(consult, member.id) && !maySee(member, state))
    return no('not_found', 'There is no such question on this case.')
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
  return no('not_permitted', onlyAskers(found.consult))
}

/** An answer that can be marked by this member now, or the refusal. Nobody marks what they wrote themselves. */
export function findAnswer(
  state: Case,
  { consultId, postId }: { readonly consultId: string; readonly postId: string },
  context: DecideContext,
): Found<{ consult: Consult; post: ConsultPost }> {
  const found = findAny(state, consultId, context.actor)
  if (found.refusal) return found
  const { consult, member } = found
  if (!takesMarks(consult, context.at)) return no('consult_over', 'This question is over.', consultTruth(consult))
  if (!marksOn(state, consult, member)) return no('not_permitted', onlyAskers(consult))
  const post = consult.posts.find(({ id }) => id === postId)
  if (!post?.answer) return no('invalid_input', 'Only an answer of a colleague can be marked.')
  if (post.by.id === member.id) return no('not_permitted', 'You wrote this answer yourself.')
  return { refusal: null, consult, post }
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
  if (consult.claimedBy && consult.claimedBy !== member.id && !helper.named)
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

/** Whether the member says which answers helped: the asking side, and once it is over nobody who was asked. */
export function marksOn(state: Case, consult: Consult, member: Member): boolean {
  const asked = helperOf(consult, member.id) !== undefined
  return asksOn(state, consult, member) && (isLive(consult) || !asked)
}

function onlyAskers({ askedBy }: Consult): string {
  return `Only ${askedBy.name} or who works on the case can do that.`
}

function no(...[code, message, truth]: Parameters<typeof refused>): { readonly refusal: Refused } {
  return { refusal: refused(code, message, truth) }
}
