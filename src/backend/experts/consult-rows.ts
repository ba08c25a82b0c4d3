import type { RecordedEvent } from '../../shared/case/events.ts'
import type { Case } from '../../shared/case/state.ts'
import type { Consult } from '../../shared/consult/consult.ts'

/**
 * What an event says about who knows what. `asked`: somebody was asked by name, or took a question on; `answered`: they
 * answered it, counted once; `helped`: the first of their answers that was marked; `unhelped`: the last of these marks
 * was taken back; `solved`: it was the solution.
 */
export interface ConsultRow {
  readonly kind: 'asked' | 'answered' | 'helped' | 'unhelped' | 'solved'
  readonly memberId: string
  readonly at: string
  readonly category: string
  readonly product: string | null
}

/** The rows of one event, if it says anything. A crowd that was asked has not been asked any one of them. */
export function consultRows(before: Case | null, { event, at }: RecordedEvent, after: Case): ConsultRow[] {
  const row = (kind: ConsultRow['kind'], memberId: string): ConsultRow => ({
    kind,
    memberId,
    at,
    category: after.category,
    product: after.product,
  })
  switch (event.type) {
    case 'consult_asked':
      return event.consult.claimable ? [] : event.consult.helpers.map(({ memberId }) => row('asked', memberId))
    case 'consult_joined':
      return event.helpers.map(({ memberId }) => row('asked', memberId))
    case 'consult_claimed':
      return taken(before, after, event.consultId).map((memberId) => row('asked', memberId))
    case 'consult_posted': {
      const { post, consultId } = event
      const known = find(before, consultId)
      const isFirst = known?.posts.every(({ by, answer }) => !answer || by.id !== post.by.id) ?? true
      return [
        ...taken(before, after, consultId).map((memberId) => row('asked', memberId)),
        ...(post.answer && isFirst ? [row('answered', post.by.id)] : []),
      ]
    }
    case 'consult_marked': {
      const isFirst = !hasMark(find(before, event.consultId), event.memberId)
      return [
        ...(isFirst ? [row('helped', event.memberId)] : []),
        ...(event.mark === 'solution' ? [row('solved', event.memberId)] : []),
      ]
    }
    case 'consult_unmarked':
      return hasMark(find(after, event.consultId), event.memberId) ? [] : [row('unhelped', event.memberId)]
    default:
      return []
  }
}

/** Who took a question on that nobody had taken before. */
function taken(before: Case | null, after: Case, consultId: string): string[] {
  const consult = find(after, consultId)
  const claimedBy = consult?.claimable ? consult.claimedBy : null
  // Who was added by name was counted then.
  if (consult?.helpers.some(({ memberId, named }) => named && memberId === claimedBy)) return []
  return claimedBy && find(before, consultId)?.claimedBy !== claimedBy ? [claimedBy] : []
}

function hasMark(consult: Consult | undefined, memberId: string): boolean {
  return (
    consult?.posts.some(
      ({ id, by }) => by.id === memberId && (consult.helpful.includes(id) || consult.solution === id),
    ) ?? false
  )
}

function find(state: Case | null, consultId: string): Consult | undefined {
  return state?.consults.find(({ id }) => id === consultId)
}
