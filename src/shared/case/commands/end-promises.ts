import { z } from 'zod'
import { maySee } from '../../access/permissions.ts'
import { idSchema } from '../basics.ts'
import { type DecideContext, type Refused, refused } from '../decision.ts'
import type { CaseEvent } from '../events.ts'
import { openCommitments } from '../parts.ts'
import type { Case } from '../state.ts'
import { mostCommitments } from './commitment-guards.ts'

const commitmentId = z.string().min(1).max(64)

/** What becomes of a promise that is still open when its case is resolved. */
export const promiseEndSchema = z.discriminatedUnion('end', [
  z.object({ commitmentId, end: z.literal('kept') }),
  z.object({ commitmentId, end: z.literal('dropped'), reason: z.string().trim().min(1).max(2_000) }),
  /** It stays open and is watched on; `to` answers for it from now on. */
  z.object({ commitmentId, end: z.literal('handed_on'), to: idSchema }),
])
export type PromiseEnd = z.infer<typeof promiseEndSchema>

export const promiseEndsSchema = z.array(promiseEndSchema).max(mostCommitments)

/**
 * The events that end or hand on every open promise of a case, or why they may not be. A promise nobody said anything
 * of keeps the case open, also one that was made at another desk meanwhile; what was ended meanwhile stays ended.
 */
export function endPromises(
  state: Case,
  ends: readonly PromiseEnd[] | undefined,
  { directory }: Pick<DecideContext, 'directory'>,
): { readonly kind: 'ended'; readonly events: readonly CaseEvent[] } | Refused {
  // A desk that does not ask yet leaves them open: the house watches them on.
  if (!ends) return { kind: 'ended', events: [] }
  const events: CaseEvent[] = []
  for (const { id, text } of openCommitments(state)) {
    const said = ends.find((one) => one.commitmentId === id)
    if (!said)
      return refused(
        'invalid_input',
        'A promise to the customer is still open. Say what becomes of it, then resolve.',
        `Still open: ${text}`,
      )
    const about = { commitmentId: id, text }
    if (said.end === 'kept') events.push({ type: 'commitment_kept', ...about, reason: null })
    else if (said.end === 'dropped') events.push({ type: 'commitment_dropped', ...about, reason: said.reason })
    else {
      const member = directory.members.get(said.to)
      if (!member || !maySee(member, state))
        return refused('unknown_target', 'Whoever gets a promise must be able to see the case. Choose somebody else.')
      events.push({
        type: 'commitment_handed_on',
        ...about,
        to: { kind: 'member', id: member.id, name: member.name },
      })
    }
  }
  return { kind: 'ended', events }
}
