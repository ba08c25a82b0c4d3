import type { Directory } from '../../shared/access/directory.ts'
import type { InboxRow } from '../../shared/contract/desk.ts'
import { t } from '../app/text/index.ts'
import { authorityWords } from '../ui/authority-words.ts'
import { placeName } from './attention-content.ts'
import type { Entry } from './list-state.ts'

/** The names a row needs and does not carry. */
export interface RowNames {
  /** The owner; null for a case in a queue. */
  readonly owner: string | null
  /** `Owner: Maria Santos`, or `In the queue of Billing`. */
  readonly ownerLabel: string
  /** Where its unaccepted escalation goes, in words. */
  readonly escalatedTo: string | null
  /** What waits for approval, short and in one sentence. */
  readonly approval: { readonly what: string; readonly sentence: string } | null
  /** The question of a colleague to this member that is due first: who asks, and all of it in one sentence. */
  readonly asked: { readonly by: string; readonly sentence: string } | null
}

/** The names of the people and teams a row points at. */
function namesFor(row: InboxRow, directory: Directory, currency: string): RowNames {
  const [asked] = row.approvals
  const [question] = row.asked
  const what = asked ? authorityWords(asked.kind, asked.amount, currency) : ''
  // Whose case it is is not told to who sees only a question: there stands who asks.
  const cut = row.sight === 'consult' ? (question?.askedBy ?? null) : null
  const owner =
    cut ??
    (row.withAi ? t.inbox.row.ai : null) ??
    (row.ownerId ? (directory.members.get(row.ownerId)?.name ?? t.common.unknownMember) : null)
  const team = directory.teams.get(row.teamId)?.name ?? t.common.none
  return {
    owner,
    ownerLabel:
      cut !== null
        ? t.inbox.row.asksYou(cut)
        : row.withAi
          ? t.inbox.row.aiHasIt
          : owner === null
            ? t.common.queueOf(team)
            : t.inbox.row.owner(owner),
    escalatedTo: row.escalation
      ? t.inbox.row.escalatedTo(t.common.escalationType[row.escalation.type], placeName(row.escalation.to, directory))
      : null,
    approval: asked ? { what, sentence: t.inbox.row.asks(asked.askedBy.name, what) } : null,
    asked: question
      ? {
          by: t.inbox.row.asksYouShort,
          sentence: t.inbox.row.asksYouThis(question.askedBy, question.question),
        }
      : row.aiQuestion
        ? { by: t.inbox.row.aiAsks, sentence: t.inbox.row.aiAsksThis(row.aiQuestion.text) }
        : null,
  }
}

/** `namesFor` that gives the same row the same answer, so that the row is not drawn again. */
export function rememberNames(directory: Directory, currency: string): (entry: Entry) => RowNames {
  const known = new WeakMap<InboxRow, RowNames>()
  return ({ row }) => {
    const names = known.get(row) ?? namesFor(row, directory, currency)
    known.set(row, names)
    return names
  }
}
