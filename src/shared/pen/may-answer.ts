import type { Member, Role } from '../access/directory.ts'
import { type CaseAccess, mayDo } from '../access/permissions.ts'
import { authorityCovers } from '../approval/who-may.ts'
import type { AiQuestion } from '../case/ai-question.ts'

/** Who answers the AI. */

/** True when the member may answer what the AI asks on a case; a permission to give may need a limit besides. */
export function mayAnswerAi(member: Pick<Member, 'id' | 'role' | 'teamIds' | 'active'>, target: CaseAccess): boolean {
  return mayDo(member, 'answer_ai', target)
}

/**
 * True when the member's own limit covers what a permission would give, with what they gave before (`given`); for an
 * exception when their role is among those who may (`roles`).
 */
export function mayAllow(
  member: Pick<Member, 'role' | 'limits' | 'active'>,
  { kind, amount }: NonNullable<AiQuestion['authority']>,
  { given, roles }: { readonly given: number; readonly roles: readonly Role[] },
): boolean {
  return authorityCovers(member, { kind, amount, given, roles: [...roles] })
}
