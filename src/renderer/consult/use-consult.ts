import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Directory, Member } from '../../shared/access/directory.ts'
import type { AttachmentRef } from '../../shared/attachment/attachment-ref.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { type Consult, type ConsultPost, isLive, type Quote } from '../../shared/consult/consult.ts'
import { lookDue } from '../../shared/consult/looks.ts'
import { consultsHelped } from '../../shared/consult/who-helps.ts'
import { serverNow } from '../app/desk-state.ts'
import type { Trouble } from '../case/refusal-note.tsx'
import { words as caseWords } from '../case/words.ts'
import type { Named } from '../ui/mentions.ts'
import type { ConsultEnd } from './end-dialog.tsx'
import type { AnswerMark } from './thread-post.tsx'
import { answerToMark, consultMay, nameable, type QuotableMessage, unconfirmed } from './thread-state.ts'
import { words } from './words.ts'

/** The dialog that asks before a consult ends. */
export interface ConsultEnding {
  readonly kind: 'end_consult'
  readonly end: ConsultEnd
  readonly consultId: string
}

interface ConsultInput {
  readonly state: Case
  readonly confirmedVersion: number
  readonly me: Member
  readonly directory: Directory
  /** Gives a command; answers why it was refused, or null. */
  readonly give: (command: CaseCommand) => Promise<Trouble | null>
  /** Gives a command that has no place of its own on the screen. */
  readonly giveAtOnce: (command: CaseCommand, done?: string) => void
  /** Opens the question before a consult ends. */
  readonly open: (dialog: ConsultEnding) => void
  /** Opens the ask sheet. Null where this person cannot ask. */
  readonly ask: (() => void) | null
  /** Opens the choice of more colleagues for a question. */
  readonly askMore: (consult: Consult) => void
  /** Opens the escalate sheet with the thread. Null where this person cannot escalate now. */
  readonly escalateWith: ((consult: Consult) => void) | null
  readonly toMessage: (messageId: string) => void
  readonly say: (words: string) => void
  /** The keys of the marks. */
  readonly keys: { readonly helpful: string | undefined; readonly solution: string | undefined }
}

/** What the screens of consulting share. */
export type ConsultWork = ReturnType<typeof useConsult>

/** The consults of a case at work: what can be done with each, and doing it. */
export function useConsult(input: ConsultInput) {
  const { state, confirmedVersion, me, directory, give, giveAtOnce, open, say } = input
  const [quotes, setQuotes] = useState<Readonly<Record<string, Quote>>>({})
  const marks = useMemo(() => unconfirmed(state, confirmedVersion), [state, confirmedVersion])
  const messages = useMemo(() => quotable(state), [state])
  const keyed = useMemo(
    () =>
      state.consults.findLast(
        // Of a question that is over the answers are marked by their buttons: it may be out of sight.
        (consult) => isLive(consult) && consultMay(state, consult, me, serverTime()).mark && keyMarks(consult),
      ),
    [state, me],
  )
  const people = useCallback(
    (consult: Consult): Named[] => nameable(state, consult, directory, me.id),
    [state, directory, me.id],
  )
  useLooks(state, me, give)

  const mark = (consult: Consult, { id }: ConsultPost, how: AnswerMark) =>
    giveAtOnce({ type: 'case.mark_answer', input: { consultId: consult.id, postId: id, mark: how } }, words.acts[how])
  const unmark = (consult: Consult, { id }: ConsultPost) =>
    giveAtOnce({ type: 'case.unmark_answer', input: { consultId: consult.id, postId: id } }, words.acts.unmarked)
  const quote = (consult: Consult, quoted: Quote) => {
    setQuotes((before) => ({ ...before, [consult.id]: quoted }))
    requestAnimationFrame(() => composerOf(consult.id)?.focus())
  }
  const dropQuote = (consult: Consult) =>
    setQuotes((before) => Object.fromEntries(Object.entries(before).filter(([id]) => id !== consult.id)))
  const claim = (consult: Consult) => {
    giveAtOnce({ type: 'case.claim_consult', input: { consultId: consult.id } }, words.acts.claimed)
    requestAnimationFrame(() => composerOf(consult.id)?.focus())
  }
  const post = async (consult: Consult, postId: string, content: PostContent): Promise<Trouble | null> => {
    const refused = await give({
      type: 'case.post_consult',
      input: { consultId: consult.id, postId, quotes: quotes[consult.id] ?? null, ...content },
    })
    if (refused) return refused
    dropQuote(consult)
    say(words.compose.sent)
    return null
  }
  return {
    state,
    me,
    messages,
    unconfirmed: marks,
    /** A claim of this desk is not confirmed: a colleague may have been first. */
    claimWaits: state.timeline.some(({ version, kind }) => version > confirmedVersion && kind === 'consult_claimed'),
    people,
    quoteOf: (consult: Consult): Quote | null => quotes[consult.id] ?? null,
    quote,
    dropQuote,
    post,
    mark,
    unmark,
    claim,
    open: (end: ConsultEnd, { id }: Consult) => open({ kind: 'end_consult', end, consultId: id }),
    ask: input.ask,
    askMore: input.askMore,
    escalateWith: input.escalateWith,
    toMessage: input.toMessage,
    /** The consult whose answers the keys mark; undefined where there is none. */
    keyed,
    markKeys: input.keys,
  }
}

interface PostContent {
  readonly text: string
  readonly mentions: string[]
  readonly attachments: AttachmentRef[]
}

/** Now by the server's time (ISO). */
export function serverTime(): string {
  return new Date(serverNow()).toISOString()
}

/** Whether one of the marks' keys does something on the newest answer. */
function keyMarks(consult: Consult): boolean {
  return (['helpful', 'solution'] as const).some((mark) => answerToMark(consult, mark) !== undefined)
}

/** How many questions of a case still wait or go on. */
export function liveCount({ consults }: Case): number {
  return consults.filter(isLive).length
}

/** The field in which a post on a consult is written, where it is on the screen. */
export function composerOf(consultId: string): HTMLTextAreaElement | null {
  return document.querySelector<HTMLTextAreaElement>(`[data-consult="${CSS.escape(consultId)}"] form textarea`)
}

/** The turns of the conversation with the names of who wrote them. */
function quotable({ conversation, customer }: Case): QuotableMessage[] {
  return conversation.map(({ id, author, authorName, text }) => ({
    id,
    text,
    name: authorName ?? ((author === 'customer' && customer.name) || caseWords.conversation.authors[author]),
  }))
}

/** Writes down that a helper opened what they were asked, as often as the trail wants it while the screen is there. */
function useLooks(state: Case, me: Member, give: (command: CaseCommand) => Promise<Trouble | null>): void {
  const told = useRef(new Set<string>())
  const helped = consultsHelped(state, me.id)
  useEffect(() => {
    for (const consult of helped) {
      if (told.current.has(consult.id) || !lookDue(consult, me.id, serverTime())) continue
      told.current.add(consult.id)
      // A look that is refused, since the question ended meanwhile, is nobody's trouble.
      void give({ type: 'case.look_at_consult', input: { consultId: consult.id } })
    }
  })
}
