import { UnstyledButton } from '@mantine/core'
import { IconClockUp, IconHeadset, IconLock, IconRobot, IconSettings, IconUser } from '@tabler/icons-react'
import { memo, useState } from 'react'
import type { Message } from '../../shared/case/message.ts'
import type { Note } from '../../shared/case/note.ts'
import { FileList } from '../attachments/file-list.tsx'
import { DeliveryLine } from '../pen/delivery-line.tsx'
import { NotePartsHere } from '../together/note-parts.tsx'
import { NoteText } from '../together/note-people.tsx'
import { formatNumber } from '../ui/format.ts'
import classes from './conversation.module.css'
import { formatPercent } from './format.ts'
import { MarkedText } from './marked-text.tsx'
import { humanise } from './readable-data.ts'
import { placeSpan, type Span } from './segments.ts'
import { words } from './words.ts'

/** Longer messages are folded at this many characters. */
const foldAt = 1_600

const authorIcons = { customer: IconUser, ai: IconRobot, agent: IconHeadset, system: IconSettings }
const noSpans: readonly Span[] = []

interface MessageTurnProps {
  readonly message: Message
  readonly customerName: string
  readonly pending: boolean
  readonly spans: readonly Span[] | undefined
  readonly labels: ReadonlyMap<string, string>
  readonly activeKey: string | null
  readonly when: string
  readonly fullTime: string
  readonly onResend: ((messageId: string) => void) | null
}

/** One turn of the conversation: who, when, how sure the AI was, and the words with their evidence marked. */
export const MessageTurn = memo(function MessageTurn(props: MessageTurnProps) {
  const { message, customerName, pending, spans = noSpans, labels, activeKey, when, fullTime, onResend } = props
  const [unfolded, setUnfolded] = useState(false)
  const { text, author, ai } = message
  const AuthorIcon = authorIcons[author]
  const name = message.authorName ?? (author === 'customer' ? customerName : words.conversation.authors[author])
  const long = text.length > foldAt * 1.25
  const beyond = long && spans.some((span) => span.id === activeKey && (placeSpan(text, span)?.end ?? 0) > foldAt)
  const open = !long || unfolded || beyond
  return (
    <article
      className={classes.turn}
      data-author={author}
      data-entry={message.id}
      data-active={(activeKey !== null && spans.some(({ id }) => id === activeKey)) || undefined}
      tabIndex={-1}
      aria-label={`${name}, ${when}`}
    >
      <header className={classes.turnHead}>
        <AuthorIcon size={14} aria-hidden />
        <span className={classes.author}>{name}</span>
        {message.authorName && author !== 'customer' && (
          <span className={classes.role}>{words.conversation.authors[author]}</span>
        )}
        <time className={classes.time} dateTime={message.at} title={fullTime}>
          {when}
        </time>
        {pending && <PendingMark />}
      </header>
      <div className={classes.text} dir="auto">
        {text === '' ? (
          <em>{words.conversation.noText}</em>
        ) : (
          <MarkedText
            text={open ? text : `${text.slice(0, foldAt)}…`}
            spans={spans}
            labels={labels}
            activeKey={activeKey}
          />
        )}
      </div>
      {long && (
        <UnstyledButton
          className={classes.unfold}
          aria-expanded={open}
          onClick={() => setUnfolded(!open)}
          disabled={beyond}
        >
          {open ? words.conversation.showLess : words.conversation.showAll(formatNumber(text.length))}
        </UnstyledButton>
      )}
      {ai && (
        <footer className={classes.aiLine}>
          <span>
            {ai.confidence === null
              ? words.conversation.confidenceUnknown
              : words.conversation.confidence(formatPercent(ai.confidence))}
          </span>
          {ai.intent && <span>{words.conversation.intent(humanise(ai.intent))}</span>}
          {ai.proposedAction && <span>{words.conversation.proposed(ai.proposedAction)}</span>}
        </footer>
      )}
      {message.delivery && (
        <DeliveryLine delivery={message.delivery} onResend={onResend && (() => onResend(message.id))} />
      )}
    </article>
  )
})

/** A note of the team inside the conversation; unmistakably not something the customer sees. */
export function NoteTurn({
  caseId,
  note,
  pending,
  when,
  fullTime,
}: {
  readonly caseId: string
  readonly note: Note
  readonly pending: boolean
  readonly when: string
  readonly fullTime: string
}) {
  return (
    <article
      className={classes.note}
      data-entry={note.id}
      tabIndex={-1}
      aria-label={`${words.conversation.note}, ${note.by.name}, ${when}`}
    >
      <header className={classes.turnHead}>
        <IconLock size={14} aria-hidden />
        <span className={classes.author}>{words.conversation.note}</span>
        <span className={classes.role}>{note.by.name}</span>
        <time className={classes.time} dateTime={note.at} title={fullTime}>
          {when}
        </time>
        {pending && <PendingMark />}
      </header>
      <div className={classes.text} dir="auto">
        <NoteText text={note.text} />
      </div>
      <FileList caseId={caseId} files={note.attachments} />
      <NotePartsHere note={note} />
    </article>
  )
}

function PendingMark() {
  return (
    <span className={classes.pending}>
      <IconClockUp size={13} aria-hidden /> {words.conversation.pending}
    </span>
  )
}
