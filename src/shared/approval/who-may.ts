import type { Member } from '../access/directory.ts'
import { permissions } from '../access/permissions.ts'
import type { Approval, Concession } from '../case/approval.ts'
import { type AmountKind, type AuthorityKind, isWithin, sumOf } from './authority.ts'
import type { ApprovalRule } from './rule.ts'

/** Whose authority covers what: the one place where limits are compared. */

/** What a granter is measured against. */
export type Asked = Pick<Approval, 'kind' | 'amount' | 'given' | 'roles'> & {
  readonly askedBy: { readonly id: string }
}

/** What of a member says what they may give. */
export type Giver = Pick<Member, 'id' | 'role' | 'limits' | 'active'>

/** True when `member` may answer the request: their own limit covers it (for an exception: their role), and it is not their own. */
export function mayAnswer(member: Giver, asked: Asked): boolean {
  return (
    member.active &&
    member.id !== asked.askedBy.id &&
    permissions[member.role].decide_approval !== 'none' &&
    authorityCovers(member, asked)
  )
}

/** True when the member's own limit covers the amount with what was given before, or their role an exception. */
export function authorityCovers(
  member: Omit<Giver, 'id'>,
  { kind, amount, given, roles }: Omit<Asked, 'askedBy'>,
): boolean {
  const limit = limitOf(member, kind)
  if (limit === null) return roles.includes(member.role)
  return amount !== null && isWithin(sumOf([given, amount]), limit)
}

/** The member's own limit, in the unit of the kind; null for an exception, which has none. */
export function limitOf(member: Pick<Giver, 'limits'>, kind: AuthorityKind): number | null {
  return kind === 'exception' ? null : member.limits[kind satisfies AmountKind]
}

/** What the member gave of this kind on the case without a grant: it counts towards their limit. */
export function givenAlone(concessions: readonly Concession[], memberId: string, kind: AuthorityKind): number {
  return sumOf(
    concessions
      .filter((one) => one.by.id === memberId && one.kind === kind && one.approvalId === null)
      .map(({ amount }) => amount ?? 0),
  )
}

/** True when the member may give it without asking. */
export function mayGiveAlone(
  member: Giver,
  wish: { readonly kind: AuthorityKind; readonly amount: number | null },
  { concessions, rule }: { readonly concessions: readonly Concession[]; readonly rule: ApprovalRule | null },
): boolean {
  const given = givenAlone(concessions, member.id, wish.kind)
  return authorityCovers(member, { ...wish, given, roles: rule?.roles ?? [] })
}
