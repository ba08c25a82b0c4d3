import type { Consult, ConsultStep } from '../consult/consult.ts'
import { isAnswered, isLive } from '../consult/consult.ts'
import type { CaseEvent, RecordedEvent } from './events.ts'
import type { Case } from './state.ts'

/** What events about questions to colleagues do to a case: to its consults, and to nothing else. */

export type ConsultEvent = Extract<CaseEvent, { type: `consult_${string}` }>

/** The case after an event about a consult. */
export function evolveConsult(state: Case, event: ConsultEvent, recorded: RecordedEvent): Case {
  if (event.type === 'consult_asked') return { ...state, consults: [...state.consults, event.consult] }
  return {
    ...state,
    consults: state.consults.map((consult) =>
      consult.id === event.consultId ? changed(consult, event, recorded) : consult,
    ),
  }
}

/** Questions that go on end with the case they were asked about. */
export function closeLive(consults: readonly Consult[], recorded: RecordedEvent): Consult[] {
  return consults.map((consult) => (isLive(consult) ? { ...consult, ...ended('closed', recorded) } : consult))
}

/** Questions that had become the escalation go on as before when its sender takes it back. */
export function goOn(consults: readonly Consult[], escalationId: string): Consult[] {
  return consults.map((consult) =>
    consult.state === 'escalated' && consult.escalationId === escalationId
      ? {
          ...consult,
          state: consult.solution ? 'solved' : isAnswered(consult) ? 'answered' : 'open',
          endedAt: consult.solution ? consult.endedAt : null,
          endedBy: consult.solution ? consult.endedBy : null,
          escalationId: null,
        }
      : consult,
  )
}

function changed(
  consult: Consult,
  event: Exclude<ConsultEvent, { type: 'consult_asked' }>,
  recorded: RecordedEvent,
): Consult {
  const { at } = recorded
  switch (event.type) {
    case 'consult_claimed':
      return { ...withHelper(consult, event.memberId, { claimedAt: at }), claimedBy: event.memberId }
    case 'consult_declined':
      return {
        ...withHelper(consult, event.memberId, { claimedAt: null, declinedAt: at }),
        claimedBy: consult.claimedBy === event.memberId ? null : consult.claimedBy,
      }
    case 'consult_posted':
      return posted(consult, event.post)
    case 'consult_marked':
      return event.mark === 'helpful'
        ? { ...consult, helpful: [...consult.helpful, event.postId] }
        : solved({ ...consult, solution: event.postId }, recorded)
    case 'consult_unmarked':
      return { ...consult, helpful: consult.helpful.filter((id) => id !== event.postId) }
    case 'consult_joined':
      return joined(consult, event)
    case 'consult_withdrawn':
      return { ...consult, ...ended('withdrawn', recorded), endReason: event.reason }
    case 'consult_closed':
      return { ...consult, ...ended('closed', recorded), endReason: event.reason }
    case 'consult_escalated':
      return { ...consult, ...ended('escalated', recorded), escalationId: event.escalationId }
    case 'consult_looked':
      return {
        ...consult,
        looks: [
          ...consult.looks.filter(({ memberId }) => memberId !== event.memberId),
          { memberId: event.memberId, at },
        ],
      }
    case 'consult_reminded':
      return climbed(consult, 'remind', at)
    case 'consult_widened': {
      const asked = consult.helpers.map((helper) => ({ ...helper, claimedAt: null }))
      return climbed(
        { ...consult, helpers: [...asked, ...event.helpers], claimable: true, claimedBy: null },
        'widen',
        at,
      )
    }
    case 'consult_unanswered':
      return climbed(consult, 'tell', at)
    default:
      return event satisfies never
  }
}

function ended(state: Consult['state'], { at, by }: RecordedEvent): Pick<Consult, 'state' | 'endedAt' | 'endedBy'> {
  return { state, endedAt: at, endedBy: by }
}

/** An answer is the solution: that is the end, unless it had become an escalation before. */
function solved(consult: Consult, recorded: RecordedEvent): Consult {
  return consult.state === 'escalated' ? consult : { ...consult, ...ended('solved', recorded) }
}

/** With more who are asked; what the house did for the clock before is not in the way of the new one. */
function joined(
  consult: Consult,
  { helpers, clock }: Pick<Extract<ConsultEvent, { type: 'consult_joined' }>, 'helpers' | 'clock'>,
): Consult {
  const fresh = new Set(helpers.map(({ memberId }) => memberId))
  return {
    ...consult,
    ...(clock ? { ...clock, climbed: [] } : {}),
    helpers: [...consult.helpers.filter(({ memberId }) => !fresh.has(memberId)), ...helpers],
  }
}

/** With another post; a message that the asking side quotes is shared from then on. */
function posted(consult: Consult, post: Consult['posts'][number]): Consult {
  const { shares } = consult
  const quoted = !post.answer && post.quotes?.kind === 'message' ? [post.quotes.messageId] : []
  return {
    ...consult,
    state: post.answer ? 'answered' : consult.state,
    posts: [...consult.posts, post],
    shares: quoted.length > 0 ? { ...shares, messageIds: [...new Set([...shares.messageIds, ...quoted])] } : shares,
  }
}

function withHelper(consult: Consult, memberId: string, change: Partial<Consult['helpers'][number]>): Consult {
  return {
    ...consult,
    helpers: consult.helpers.map((helper) => (helper.memberId === memberId ? { ...helper, ...change } : helper)),
  }
}

function climbed(consult: Consult, step: ConsultStep, at: string): Consult {
  return { ...consult, climbed: [...consult.climbed, { step, at }] }
}
