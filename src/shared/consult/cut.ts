import type { Member } from '../access/directory.ts'
import type { Message } from '../case/message.ts'
import { noSignals } from '../case/signals.ts'
import type { Case } from '../case/state.ts'
import { personsPen } from '../pen/pen.ts'
import type { Consult, ConsultPost } from './consult.ts'
import { type ShareMask, shareMask } from './share-mask.ts'
import { consultsHelped, consultsOf } from './who-helps.ts'

/** A case cut to the questions somebody was asked about it: all that a helper gets who does not see the case otherwise. */

/** Whether the member helps on a question about the case now, and sees at least that much of it. */
export function helpsOn(member: Pick<Member, 'id' | 'role' | 'active'>, state: Pick<Case, 'consults'>): boolean {
  return consultsOf(member, state).length > 0
}

/**
 * The case as the helper sees it: a whole case to every reader, with the same id, reference and version, and in it only
 * the questions they help on, what was shared with these, and the words that sort a case. Personal details are masked
 * where no question that shares the text includes them. Every field is named here, so that a new one is nobody's until
 * somebody decides about it.
 */
export function cutForHelper(state: Case, memberId: string): Case {
  const helped = consultsHelped(state, memberId)
  const mask = shareMask(state, helped)
  const times = helped.flatMap(timesOf).toSorted()
  const first = times[0] ?? state.receivedAt
  return {
    id: state.id,
    workspaceId: state.workspaceId,
    reference: state.reference,
    externalId: null,
    version: state.version,
    sight: 'consult',
    subject: mask.subject,
    category: state.category,
    product: state.product,
    channel: state.channel,
    language: state.language,
    status: state.status,
    severity: state.severity,
    riskCategory: state.riskCategory,
    teamId: state.teamId,
    ownerId: null,
    followers: [],
    customer: {
      id: 'hidden',
      name: helped.some(({ shares }) => shares.personalDetails) ? state.customer.name : '',
      email: null,
      phone: null,
      tier: state.customer.tier,
      lifetimeValue: null,
      language: state.customer.language,
      country: null,
      customerSince: null,
      recentContacts: null,
      vulnerabilities: [],
    },
    conversation: state.conversation.flatMap((message) => cutMessage(message, mask) ?? []),
    facts: [],
    attempts: [],
    commitments: [],
    assessment: null,
    findings: [],
    signals: noSignals,
    flags: [],
    priority: { score: 0, contributions: [] },
    escalations: [],
    approvals: [],
    concessions: [],
    consults: helped.map((consult) => cutConsult(consult, memberId, mask)),
    guideRuns: [],
    pen: personsPen,
    aiQuestion: null,
    heldBack: [],
    notes: [],
    snoozes: [],
    reminders: [],
    clocks: [],
    resolution: null,
    reopenCount: 0,
    misses: [],
    timeline: [],
    touched: {},
    // When the question came and when it last moved: what else happens on the case, and when, is not the helper's.
    receivedAt: first,
    updatedAt: times.at(-1) ?? first,
  }
}

/** A message that was shared, without what the AI made of it; undefined for any other. */
function cutMessage(message: Message, mask: ShareMask): Message | undefined {
  const shared = mask.message(message)
  if (!shared) return undefined
  const { id, at, author } = message
  return {
    id,
    at,
    author,
    authorName: author === 'customer' && !shared.personalDetails ? null : message.authorName,
    text: shared.text,
    ai: null,
    tool: shared.tool,
    delivery: null,
  }
}

/** The consult with what the helper needs of it. As above, every field is named. */
function cutConsult(consult: Consult, memberId: string, mask: ShareMask): Consult {
  return {
    id: consult.id,
    question: consult.question,
    attachments: consult.attachments,
    target: consult.target,
    targetName: consult.targetName,
    askedBy: consult.askedBy,
    askedAt: consult.askedAt,
    helpers: consult.helpers,
    nextPeers: [],
    claimable: consult.claimable,
    claimedBy: consult.claimedBy,
    state: consult.state,
    shares: {
      messageIds: consult.shares.messageIds,
      personalDetails: consult.shares.personalDetails,
      packet: mask.packet(consult),
    },
    posts: consult.posts.map((post) => cutPost(post, mask)),
    answerBy: consult.answerBy,
    widenAt: consult.widenAt,
    tellAt: consult.tellAt,
    climbed: consult.climbed,
    helpful: consult.helpful,
    solution: consult.solution,
    looks: consult.looks.filter((look) => look.memberId === memberId),
    endedAt: consult.endedAt,
    endedBy: consult.endedBy,
    // Where the case went is not the helper's; what goes on became no escalation.
    escalationId: null,
    endReason: consult.endReason,
  }
}

/** What was written in the thread; a quote of a message that was not shared loses its place. */
function cutPost(
  { id, at, by, answer, text, mentions, quotes, attachments }: ConsultPost,
  mask: ShareMask,
): ConsultPost {
  const hidden = quotes?.kind === 'message' && !mask.isShared(quotes.messageId)
  return { id, at, by, answer, text, mentions, quotes: hidden ? null : quotes, attachments }
}

function timesOf({ askedAt, posts }: Consult): string[] {
  return [askedAt, ...posts.map(({ at }) => at)]
}
