import { type RefObject, useEffect, useState } from 'react'
import { v7 as newId } from 'uuid'
import type { Case } from '../../shared/case/state.ts'
import { useDirectory } from '../app/desk-state.ts'
import { useDrafts } from '../app/drafts.ts'
import { t } from '../app/text/index.ts'
import { ModelMark } from '../assist/model-mark.tsx'
import { type Attachments, useAttachments } from '../attachments/use-attachments.ts'
import { useReplyHelps } from '../customer/use-reply-helps.tsx'
import { useAround } from '../together/around-context.tsx'
import { TypingLine } from '../together/around-strip.tsx'
import { NamedInVain, useNotePeople } from '../together/note-people.tsx'
import { mentionedIn } from '../ui/mentions.ts'
import type { Availabilities } from './available-actions.ts'
import { Composer } from './composer.tsx'
import { type ComposerTab, noDraft, saveDrafts, useComposerDrafts } from './composer-drafts.ts'
import type { Trouble } from './refusal-note.tsx'
import { useCommands } from './use-commands.ts'
import { useKeptDraft } from './use-draft-keeper.ts'

interface CaseComposerProps {
  readonly state: Case
  readonly available: Availabilities
  readonly keys: Readonly<Record<ComposerTab, string | undefined>>
  readonly input: RefObject<HTMLTextAreaElement | null>
  readonly onSent: (tab: ComposerTab) => void
}

/** The composer with its draft and the desk behind it. A draft leaves only when the desk took it. */
export function CaseComposer({ state, available, keys, input, onSent }: CaseComposerProps) {
  const issue = useCommands()
  const change = useComposerDrafts((store) => store.change)
  const draft = useComposerDrafts((store) => store.drafts[state.id]) ?? noDraft
  const chosen = useComposerDrafts((store) => store.tabs[state.id])
  const choose = useComposerDrafts((store) => store.choose)
  const offered = useDrafts((store) => store.drafts[state.id])
  const dropOffered = useDrafts((store) => store.drop)
  const [first] = useState<ComposerTab>(available.reply.kind === 'ready' ? 'reply' : 'note')
  const attachments = useAttachments(state.id, 'note')
  const { typing } = useAround()
  const directory = useDirectory()
  const people = useNotePeople(state)
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  useKeptDraft(state.id)
  // Leaving the case must not wait for the timer.
  useEffect(() => saveDrafts, [])
  // Words that another screen put here, such as a refused reply to be written anew.
  useEffect(() => {
    if (!offered) return
    change(state.id, offered.kind, offered.text)
    choose(state.id, offered.kind)
    dropOffered(state.id)
  }, [offered, change, choose, dropOffered, state.id])

  const onTab = (tab: ComposerTab) => {
    setTrouble(null)
    choose(state.id, tab)
  }
  const help = useReplyHelps({
    state,
    mayReply: available.reply.kind === 'ready',
    text: draft.reply ?? '',
    input,
    write: (text) => {
      choose(state.id, 'reply')
      change(state.id, 'reply', text)
    },
    issue,
  })
  const onSend = async (tab: ComposerTab, text: string) => {
    const kept = tab === 'reply' ? help.keepBack(text) : null
    if (kept) return setTrouble(kept)
    setSending(true)
    saveDrafts()
    const messageId = newId()
    const outcome = await issue(
      state.id,
      tab === 'reply'
        ? { type: 'case.reply', input: { messageId, text } }
        : {
            type: 'case.note',
            input: {
              noteId: newId(),
              text: text || namesOf(attachments),
              mentions: mentionedIn(text, people),
              attachments: [...attachments.refs],
            },
          },
    )
    setSending(false)
    setTrouble(outcome.ok ? null : outcome.trouble)
    if (!outcome.ok) return
    if (tab === 'reply') await help.sent(messageId)
    else attachments.dismiss()
    // What was typed while it was on its way stays.
    if (useComposerDrafts.getState().drafts[state.id]?.[tab]?.trim() === text) {
      change(state.id, tab, '')
      saveDrafts()
    }
    typing(null)
    onSent(tab)
  }

  return (
    <>
      <Composer
        customerName={state.customer.name}
        draft={draft}
        tab={chosen ?? first}
        reply={available.reply}
        note={available.note}
        keys={keys}
        attachments={attachments}
        sending={sending}
        refusal={trouble}
        input={input}
        onTab={onTab}
        onChange={(tab, text) => {
          setTrouble(null)
          choose(state.id, tab)
          change(state.id, tab, text)
          typing(text === '' ? null : { kind: 'types', where: tab, id: null })
        }}
        onLeave={() => {
          saveDrafts()
          typing(null)
        }}
        others={
          <>
            <TypingLine where="reply" directory={directory} />
            <TypingLine where="note" directory={directory} />
          </>
        }
        noteHelps={<NamedInVain state={state} text={draft.note ?? ''} />}
        people={people}
        onSend={onSend}
        replyHelps={
          <>
            <ModelMark caseId={state.id} reply={draft.reply ?? ''} />
            {help.helps}
          </>
        }
      />
      {help.picker}
    </>
  )
}

/** What a note says that only brings files. */
function namesOf({ refs }: Attachments): string {
  return t.attachments.noText(refs.map(({ name }) => name).join(', '))
}
