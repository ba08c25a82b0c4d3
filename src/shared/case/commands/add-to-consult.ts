import { z } from 'zod'
import { answerTimes } from '../../consult/answer-times.ts'
import { type Consult, mostHelpers } from '../../consult/consult.ts'
import { canAnswer, helpsNow } from '../../consult/who-helps.ts'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { findAsAsker } from './consult-guards.ts'

export const addToConsultInputSchema = z.object({ consultId: idSchema, memberIds: z.array(idSchema).min(1).max(20) })
export type AddToConsultInput = z.infer<typeof addToConsultInputSchema>

/**
 * Asks more colleagues a question that goes on, by name: they may answer whoever has claimed it, also where they
 * declined it before or somebody was faster. Who may answer already is left as they are. Where the answer is late, or
 * the house has begun to look for others, the clock begins anew for those who are asked now.
 */
export function decideAddToConsult(state: Case, input: AddToConsultInput, context: DecideContext): Decision {
  const found = findAsAsker(state, input.consultId, context)
  if (found.refusal) return found.refusal
  const { consult, member } = found
  const { directory, at, slaPolicy } = context
  const wanted = [...new Set(input.memberIds)].filter((id) => !helpsNow(consult, id))
  if (wanted.length === 0) return refused('no_change', 'They are asked this already.')
  const added = wanted.flatMap((id) => directory.members.get(id) ?? [])
  const able = added.filter((one) => canAnswer(one) && one.id !== consult.askedBy.id && one.id !== member.id)
  if (able.length < wanted.length)
    return refused('unknown_target', 'Somebody you chose is not in this workspace, or does not answer this question.')
  const known = new Set(consult.helpers.map(({ memberId }) => memberId))
  if (consult.helpers.length + able.filter(({ id }) => !known.has(id)).length > mostHelpers)
    return refused('invalid_input', `A question goes to ${mostHelpers} colleagues at most.`)
  return accepted({
    type: 'consult_joined',
    consultId: consult.id,
    helpers: able.map(({ id, name }) => ({
      memberId: id,
      name,
      askedAt: at,
      claimedAt: null,
      declinedAt: null,
      named: true,
    })),
    clock: isLate(consult, at) ? answerTimes(state, member, { at, slaPolicy }) : null,
  })
}

function isLate({ state, answerBy, climbed }: Consult, at: string): boolean {
  return state === 'open' && (at >= answerBy || climbed.length > 0)
}
