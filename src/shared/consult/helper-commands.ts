import { maySee } from '../access/permissions.ts'
import type { CaseCommand, HouseCommand } from '../case/commands/index.ts'
import { type DecideContext, type Refused, refused } from '../case/decision.ts'
import type { Case } from '../case/state.ts'
import { wasAsked } from './who-helps.ts'

/** What a helper may send about a case of which they see only their question. */
const ofHelpers: ReadonlySet<string> = new Set<CaseCommand['type']>([
  'case.post_consult',
  'case.claim_consult',
  'case.decline_consult',
  'case.look_at_consult',
])

/** Whether the command is one of those with which a helper answers. */
export function isOfHelper({ type }: Pick<CaseCommand | HouseCommand, 'type'>): boolean {
  return ofHelpers.has(type)
}

/**
 * Refuses what a helper tries beside answering, in words that tell nothing of the case: other refusals name who has it
 * and how it stands.
 */
export function guardSight(
  state: Case,
  command: CaseCommand | HouseCommand,
  { actor }: Pick<DecideContext, 'actor'>,
): Refused | null {
  if (actor.kind !== 'member' || isOfHelper(command) || maySee(actor.member, state)) return null
  return wasAsked(state, actor.member.id)
    ? refused('not_permitted', 'You see this case only for the question you were asked.')
    : null
}
