import type { Directory, Member } from '../../shared/access/directory.ts'
import {
  type AuthorityKind,
  amountProblem,
  amountSchema,
  authorityKindSchema,
} from '../../shared/approval/authority.ts'
import { type ApprovalRule, ruleFor } from '../../shared/approval/rule.ts'
import { type ApproverSuggestion, suggestApprovers } from '../../shared/approval/suggest-approvers.ts'
import { givenAlone, mayGiveAlone } from '../../shared/approval/who-may.ts'
import type { AuthorityWish } from '../../shared/approval/wish-of.ts'
import type { PlainCommand } from '../../shared/case/commands/plain.ts'
import type { Case } from '../../shared/case/state.ts'

/** The two forms about authority as data: what is filled in, what it lacks, and the command it becomes. */

/** What is typed; a field nobody touched stands as the case fills it in. */
export type AuthorityFields = Readonly<Record<string, string>>

export interface Filled {
  readonly kind: AuthorityKind
  /** Null for an exception, and while what is written is no amount. */
  readonly amount: number | null
  readonly amountText: string
  readonly what: string
}

/** The fields over what the case seems to ask for. An amount stays only with the kind it was meant for. */
export function filledIn(fields: AuthorityFields, wish: AuthorityWish): Filled {
  const chosen = authorityKindSchema.safeParse(fields.kind)
  const kind = chosen.success ? chosen.data : wish.kind
  const amountText = fields.amount ?? (kind === wish.kind && wish.amount !== null ? String(wish.amount) : '')
  const amount = amountSchema.safeParse(Number(amountText.trim() || Number.NaN))
  return {
    kind,
    amountText,
    amount: kind === 'exception' || !amount.success ? null : amount.data,
    what: fields.what ?? wish.what,
  }
}

/** What a request would look like, who could be asked, and what keeps it from being sent. */
export interface AskDraft extends Filled {
  readonly rule: ApprovalRule | null
  readonly given: number
  readonly approvers: readonly ApproverSuggestion[]
  readonly chosen: ApproverSuggestion | null
  readonly problem: 'rule' | 'amount' | 'within' | 'what' | 'approver' | null
}

export function askDraft(
  fields: AuthorityFields,
  wish: AuthorityWish,
  { state, me, directory, rules }: { state: Case; me: Member; directory: Directory; rules: readonly ApprovalRule[] },
): AskDraft {
  const filled = filledIn(fields, wish)
  const { kind, amount, what } = filled
  const rule = ruleFor(rules, kind)
  const given = givenAlone(state.concessions, me.id, kind)
  const isAmount = amountProblem(kind, amount) === null
  const approvers =
    rule && isAmount
      ? suggestApprovers({ kind, amount, given, roles: rule.roles, askedBy: { id: me.id } }, state, directory)
      : []
  const chosen = approvers.find(({ member }) => member.id === fields.approver) ?? approvers[0] ?? null
  const within = isAmount && mayGiveAlone(me, { kind, amount }, { concessions: state.concessions, rule })
  const problem = !rule
    ? 'rule'
    : !isAmount
      ? 'amount'
      : within
        ? 'within'
        : what.trim() === ''
          ? 'what'
          : chosen === null
            ? 'approver'
            : null
  return { ...filled, rule, given, approvers, chosen, problem }
}

/** The command of a request that lacks nothing; null else. */
export function askCommand({ kind, amount, what, chosen, problem }: AskDraft, approvalId: string): PlainCommand | null {
  if (problem || !chosen) return null
  return {
    type: 'case.ask_approval',
    input: { approvalId, kind, amount, what: what.trim(), askedOf: chosen.place },
  }
}

/** The command that records what was given; null while something is missing. */
export function giveCommand(
  { kind, amount, what }: Filled,
  ids: { readonly concessionId: string; readonly approvalId: string | null },
): PlainCommand | null {
  if (giveProblem({ kind, amount, what })) return null
  return { type: 'case.record_authority', input: { ...ids, kind, amount, what: what.trim() } }
}

/** What keeps it from being recorded. Whether limit or grant covers it the desk says. */
export function giveProblem({ kind, amount, what }: Omit<Filled, 'amountText'>): 'amount' | 'what' | null {
  if (amountProblem(kind, amount) !== null) return 'amount'
  return what.trim() === '' ? 'what' : null
}
