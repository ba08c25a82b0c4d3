import { useEffect, useRef } from 'react'
import { v7 as newId } from 'uuid'
import type { Consult } from '../../shared/consult/consult.ts'
import { t } from '../app/text/index.ts'
import { AttachButton } from '../attachments/attach-button.tsx'
import { AttachZone } from '../attachments/attach-zone.tsx'
import { useAttachments } from '../attachments/use-attachments.ts'
import { saveDrafts, useComposerDrafts, useDraft } from '../case/composer-drafts.ts'
import { useAround } from '../together/around-context.tsx'
import { mentionedIn } from '../ui/mentions.ts'
import { PostComposer } from './post-composer.tsx'
import { QuoteMenu } from './quote-menu.tsx'
import { consultMay, quotedOf } from './thread-state.ts'
import { type ConsultWork, serverTime } from './use-consult.ts'
import { words } from './words.ts'

interface ConsultComposerProps {
  readonly work: ConsultWork
  readonly consult: Consult
}

/** Writing on a consult, with the draft this desk keeps of it. A draft leaves only when the desk took it. */
export function ConsultComposer({ work, consult }: ConsultComposerProps) {
  const { state, me } = work
  const kind = `consult:${consult.id}`
  const draft = useDraft(state.id, kind)
  const input = useRef<HTMLTextAreaElement>(null)
  const may = consultMay(state, consult, me, serverTime())
  const people = work.people(consult)
  const attachments = useAttachments(state.id, `consult:${consult.id}`)
  const quote = work.quoteOf(consult)
  // A helper quotes what was shared with this question; the asking side shares what it quotes.
  const quotable = may.answers
    ? work.messages.filter(({ id }) => consult.shares.messageIds.includes(id))
    : work.messages
  const { typing } = useAround()
  const quoted = quotedOf(quote, consult, work.messages)
  /** The same while a send is tried again: what the desk took once is not taken twice. */
  const postId = useRef(newId())

  // Leaving the question must not wait for the timer.
  useEffect(() => saveDrafts, [])

  const onSend = async (text: string) => {
    saveDrafts()
    const refused = await work.post(consult, postId.current, {
      text,
      mentions: mentionedIn(text, people),
      attachments: [...attachments.refs],
    })
    if (refused) return refused
    typing(null)
    attachments.dismiss()
    postId.current = newId()
    // What was typed while it was on its way stays.
    if (useComposerDrafts.getState().drafts[state.id]?.[kind]?.trim() === text) {
      draft.change('')
      saveDrafts()
    }
    return null
  }
  return (
    <AttachZone attachments={attachments}>
      <PostComposer
        label={may.answers ? words.compose.answer : words.compose.post}
        submit={may.takes ? words.compose.sendAndTake : may.answers ? words.compose.sendAnswer : words.compose.send}
        placeholder={
          may.answers ? words.compose.answerPlaceholder(consult.askedBy.name) : words.compose.postPlaceholder
        }
        people={people}
        text={draft.text}
        onText={draft.change}
        onLeave={() => {
          saveDrafts()
          typing(null)
        }}
        onTyping={() => typing({ kind: 'types', where: 'consult', id: consult.id })}
        quoting={quoted?.name ?? null}
        onDropQuote={() => work.dropQuote(consult)}
        onSend={onSend}
        input={input}
        files={
          <>
            <AttachButton attachments={attachments} />
            <QuoteMenu
              messages={quotable}
              onQuote={(messageId) => work.quote(consult, { kind: 'message', messageId })}
            />
          </>
        }
        unready={attachments.unready}
        only={
          attachments.refs.length > 0 ? t.attachments.noText(attachments.refs.map(({ name }) => name).join(', ')) : null
        }
      />
    </AttachZone>
  )
}
