import type { AlertNotice } from '../../shared/alerts/plan.ts'
import type { ConsultEvent } from '../../shared/case/evolve-consults.ts'
import type { Case } from '../../shared/case/state.ts'
import type { Consult, ConsultPost } from '../../shared/consult/consult.ts'
import { helpersNow } from '../../shared/consult/who-helps.ts'

/** What people are told because of something in a question to colleagues. `after`: the case with it. */
export function consultNotices(event: ConsultEvent, after: Case): AlertNotice[] {
  const id = event.type === 'consult_asked' ? event.consult.id : event.consultId
  const consult = after.consults.find((one) => one.id === id)
  if (!consult) return []
  switch (event.type) {
    case 'consult_asked':
      return [asked(consult, after, { to: ids(consult.helpers), cause: 'asked', title: 'A colleague asks you' })]
    case 'consult_joined': {
      const to = ids(event.helpers)
      // Somebody who declined may be asked once more: that is a cause of its own.
      const cause = `joined ${event.helpers[0]?.askedAt ?? ''}`
      return [asked(consult, after, { to, cause, title: 'A colleague asks you' })]
    }
    case 'consult_reminded':
      return event.told.length > 0
        ? [
            asked(consult, after, {
              to: event.told,
              cause: 'reminded',
              title: 'A question still waits for your answer',
            }),
          ]
        : []
    case 'consult_widened': {
      // A claim without an answer ended: who had it may be told again, with those who are asked now.
      const to = ids(helpersNow(consult))
      return to.length > 0
        ? [asked(consult, after, { to, cause: 'widened', title: 'Nobody has answered a colleague yet' })]
        : []
    }
    case 'consult_unanswered':
      return [
        {
          event: 'consult_unanswered',
          cause: `consult ${consult.id} unanswered`,
          target: after,
          title: 'Nobody answered your question',
          text: consult.question,
          to: [consult.askedBy.id],
        },
      ]
    case 'consult_posted':
      return posted(consult, event.post, after)
    case 'consult_claimed':
    case 'consult_declined':
    case 'consult_marked':
    case 'consult_unmarked':
    case 'consult_withdrawn':
    case 'consult_closed':
    case 'consult_escalated':
    case 'consult_looked':
      return []
    default:
      return event satisfies never
  }
}

function asked(
  consult: Consult,
  target: Case,
  { to, cause, title }: { readonly to: readonly string[]; readonly cause: string; readonly title: string },
): AlertNotice {
  return {
    event: 'consult_asked',
    cause: `consult ${consult.id} ${cause}`,
    target,
    title,
    text: consult.question,
    to,
    ...(target.severity === 'S1' ? { urgency: 'urgent' as const } : {}),
  }
}

/** An answer goes to the asker, what the asking side writes to those who answered; who is named in it is told that. */
function posted(consult: Consult, post: ConsultPost, target: Case): AlertNotice[] {
  const author = post.by.id
  const mentioned = post.mentions.filter((memberId) => memberId !== author)
  const about = { target, text: post.text }
  const partners = post.answer
    ? [consult.askedBy.id]
    : [...new Set(consult.posts.filter(({ answer }) => answer).map(({ by }) => by.id))].filter((memberId) =>
        helpersNow(consult).some((helper) => helper.memberId === memberId),
      )
  const told = partners.filter((memberId) => memberId !== author && !mentioned.includes(memberId))
  return [
    ...(told.length > 0
      ? [
          {
            ...about,
            event: 'consult_answered' as const,
            cause: `consult ${consult.id} post ${post.id}`,
            title: post.answer ? 'Your question was answered' : 'The asker wrote back',
            to: told,
          },
        ]
      : []),
    ...(mentioned.length > 0
      ? [
          {
            ...about,
            event: 'mentioned' as const,
            cause: `mention ${post.id}`,
            title: 'A colleague mentioned you',
            to: mentioned,
          },
        ]
      : []),
  ]
}

function ids(helpers: Consult['helpers']): string[] {
  return helpers.map(({ memberId }) => memberId)
}
