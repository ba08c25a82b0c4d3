import type { Directory, Member } from '../../shared/access/directory.ts'
import { maySee } from '../../shared/access/permissions.ts'
import { asksOn, marksOn } from '../../shared/case/commands/consult-guards.ts'
import type { Message } from '../../shared/case/message.ts'
import type { Case } from '../../shared/case/state.ts'
import { type Consult, type ConsultPost, isLive, type Quote, takesMarks } from '../../shared/consult/consult.ts'
import { canAnswer, helperOf, helpersNow, helpsNow } from '../../shared/consult/who-helps.ts'
import type { Named } from '../ui/mentions.ts'

/** What the screens need to know of a consult beside what it says itself. */

/** What this member can do with a consult now; what `decide` would refuse is not among it. */
export interface ConsultMay {
  readonly post: boolean
  /** What they write is an answer. */
  readonly answers: boolean
  /** Their first answer takes the question. */
  readonly takes: boolean
  readonly claim: boolean
  readonly decline: boolean
  /** Says which answers helped. */
  readonly mark: boolean
  /** Asks more colleagues. */
  readonly add: boolean
  readonly withdraw: boolean
  readonly close: boolean
}

/** `at`: now (ISO), by the server's time. */
export function consultMay(state: Case, consult: Consult, me: Member, at: string): ConsultMay {
  const live = isLive(consult)
  const helps = live && helpsNow(consult, me.id) && canAnswer(me)
  const asked = helperOf(consult, me.id) !== undefined
  const asks = live && asksOn(state, consult, me)
  const free = helps && consult.claimable && consult.claimedBy === null
  return {
    post: helps || (asks && !asked),
    answers: helps,
    takes: free,
    claim: free,
    decline: helps,
    mark: takesMarks(consult, at) && marksOn(state, consult, me),
    add: asks && !asked,
    withdraw: asks && consult.state === 'open',
    close: asks && consult.state === 'answered',
  }
}

/** Everybody who can be named in a thread: who reads it, except the writer. */
export function nameable(state: Case, consult: Consult, directory: Directory, meId: string): Named[] {
  const helpers = new Set(helpersNow(consult).map(({ memberId }) => memberId))
  return [...directory.members.values()]
    .filter(
      (member) =>
        member.active &&
        member.id !== meId &&
        (member.id === consult.askedBy.id || helpers.has(member.id) || (state.sight === 'full' && sees(member, state))),
    )
    .map(({ id, name }) => ({ id, name }))
    .toSorted((a, b) => rank(a.id) - rank(b.id) || a.name.localeCompare(b.name))

  function rank(id: string): number {
    return id === consult.askedBy.id ? 0 : helpers.has(id) ? 1 : 2
  }
}

/** Leads and reviewers see every case; only those near this one are offered. */
function sees(member: Member, state: Case): boolean {
  const near =
    member.teamIds.includes(state.teamId) || member.id === state.ownerId || state.followers.includes(member.id)
  return near && maySee(member, state)
}

/** What a post quotes, as far as it can be shown. */
export interface Quoted {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly kind: Quote['kind']
}

export function quotedOf(quote: Quote | null, consult: Consult, messages: readonly QuotableMessage[]): Quoted | null {
  if (quote === null) return null
  if (quote.kind === 'post') {
    const post = consult.posts.find(({ id }) => id === quote.postId)
    return post ? { id: post.id, name: post.by.name, text: post.text, kind: 'post' } : null
  }
  const message = messages.find(({ id }) => id === quote.messageId)
  return message ? { id: message.id, name: message.name, text: message.text, kind: 'message' } : null
}

/** A message with the name of who wrote it. */
export interface QuotableMessage {
  readonly id: string
  readonly name: string
  readonly text: string
}

/** The messages that were shared with a consult and are on this desk, in the order of the conversation. */
export function sharedWith({ shares }: Consult, conversation: readonly Message[]): Message[] {
  const chosen = new Set(shares.messageIds)
  return conversation.filter(({ id }) => chosen.has(id))
}

/** The answer that a key marks: the newest one; undefined where there is none, or where it has the mark already. */
export function answerToMark(consult: Consult, mark: 'helpful' | 'solution'): ConsultPost | undefined {
  const newest = consult.posts.findLast(({ answer }) => answer)
  const isMarked = mark === 'solution' ? consult.solution !== null : consult.helpful.includes(newest?.id ?? '')
  return isMarked ? undefined : newest
}

/** Moments (ISO) of this desk's own acts on the case that the backend has not confirmed, by what was done. */
export function unconfirmed(state: Case, confirmedVersion: number): ReadonlySet<string> {
  return new Set(
    state.timeline
      .filter(({ version, kind }) => version > confirmedVersion && kind.startsWith('consult_'))
      .map(({ kind, at, by }) => markOf(kind, at, by.id)),
  )
}

export function isUnconfirmed(
  marks: ReadonlySet<string>,
  kind: 'consult_asked' | 'consult_posted',
  at: string,
  by: { readonly id: string },
): boolean {
  return marks.has(markOf(kind, at, by.id))
}

function markOf(kind: string, at: string, by: string): string {
  return `${kind} ${at} ${by}`
}

/** Who can be asked on top: everybody who answers questions, but the asking side and who may answer this one already. */
export function addable(consult: Consult, directory: Directory, meId: string): Directory {
  const members = [...directory.members].filter(
    ([id, member]) => id !== meId && id !== consult.askedBy.id && canAnswer(member) && !helpsNow(consult, id),
  )
  return { ...directory, members: new Map(members) }
}

/** Live consults first, each group with the newest first. */
export function inOrder(consults: readonly Consult[]): { readonly live: Consult[]; readonly over: Consult[] } {
  const newest = consults.toReversed()
  return { live: newest.filter(isLive), over: newest.filter((consult) => !isLive(consult)) }
}
