import { Button, UnstyledButton } from '@mantine/core'
import { IconArrowDown } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { HeldBackTurn } from '../pen/held-back-turn.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { formatDateTime, formatWhen } from '../ui/format.ts'
import classes from './conversation.module.css'
import { type Entry, newestWindow, windowAround, withEarlier, withLater } from './conversation-entries.ts'
import { MessageTurn, NoteTurn } from './message-turn.tsx'
import type { Span } from './segments.ts'
import { ToolLine } from './tool-line.tsx'
import { useStickToEnd } from './use-stick-to-end.ts'
import { words } from './words.ts'

const windowSize = 120

/** A place in the conversation to go to: an entry, and the evidence in it when there is some. */
export interface ConversationFocus {
  readonly entryId: string
  readonly key: string | null
  readonly nonce: number
}

interface ConversationProps {
  readonly caseId: string
  readonly customerName: string
  readonly entries: readonly Entry[]
  readonly spans: ReadonlyMap<string, readonly Span[]>
  readonly labels: ReadonlyMap<string, string>
  readonly focus: ConversationFocus | null
  /** Escape inside the conversation after a jump. */
  readonly onLeaveEvidence: () => void
  /** Sends a message again that did not get through; null: not theirs to do. */
  readonly onResend: ((messageId: string) => void) | null
}

/** The conversation, oldest first. It stays where the reader is: only at the end does it follow new messages. */
export function Conversation({
  caseId,
  customerName,
  entries,
  spans,
  labels,
  focus,
  onLeaveEvidence,
  onResend,
}: ConversationProps) {
  const [shown, setShown] = useState(() => newestWindow(entries.length, windowSize))
  const { list, atEnd, toEnd, unseen } = useStickToEnd(entries.length)
  const anchor = useRef<{ element: Element; top: number } | null>(null)
  const end = Math.min(shown.to ?? entries.length, entries.length)
  const visible = entries.slice(shown.from, end)

  useFocusJump(list, entries, focus, (index) => setShown((was) => windowAround(was, index, entries.length, windowSize)))

  // Earlier entries appear above what is being read, and that stays where it is.
  useLayoutEffect(() => {
    const held = anchor.current
    anchor.current = null
    if (held && list.current) list.current.scrollTop += held.element.getBoundingClientRect().top - held.top
  })

  const showEarlier = () => {
    const element = list.current?.querySelector('[data-entry]')
    anchor.current = element ? { element, top: element.getBoundingClientRect().top } : null
    setShown((was) => withEarlier(was, windowSize))
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !focus?.key) return
    event.stopPropagation()
    onLeaveEvidence()
  }
  const activeKey = focus?.key ?? null

  return (
    <div className={classes.frame}>
      <section
        ref={list}
        className={classes.list}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        aria-label={words.conversation.label}
        onKeyDown={leave}
      >
        {entries.length === 0 && (
          <EmptyState title={words.conversation.empty}>
            {words.conversation.emptyWhat} {words.conversation.emptyDo}
          </EmptyState>
        )}
        {shown.from > 0 && (
          <UnstyledButton className={classes.more} onClick={showEarlier}>
            {words.conversation.earlier(Math.min(windowSize, shown.from))}
          </UnstyledButton>
        )}
        {visible.map((entry) => (
          <EntryView
            key={entry.id}
            caseId={caseId}
            entry={entry}
            customerName={customerName}
            spans={spans.get(entry.id)}
            labels={labels}
            activeKey={activeKey}
            focus={focus}
            onResend={onResend}
          />
        ))}
        {end < entries.length && (
          <UnstyledButton
            className={classes.more}
            onClick={() => setShown((was) => withLater(was, entries.length, windowSize))}
          >
            {words.conversation.later(Math.min(windowSize, entries.length - end))}
          </UnstyledButton>
        )}
      </section>
      {(unseen > 0 || !atEnd || shown.to !== null) && entries.length > 0 && (
        <Button
          className={classes.toNewest ?? ''}
          size="compact-xs"
          variant={unseen > 0 ? 'filled' : 'default'}
          leftSection={<IconArrowDown size={13} aria-hidden />}
          onClick={() => {
            setShown(newestWindow(entries.length, Math.max(windowSize, entries.length - shown.from)))
            toEnd()
          }}
        >
          {unseen > 0 ? words.conversation.newBelow(unseen) : words.conversation.toNewest}
        </Button>
      )}
    </div>
  )
}

interface EntryViewProps {
  readonly caseId: string
  readonly entry: Entry
  readonly customerName: string
  readonly spans: readonly Span[] | undefined
  readonly labels: ReadonlyMap<string, string>
  readonly activeKey: string | null
  readonly focus: ConversationFocus | null
  readonly onResend: ConversationProps['onResend']
}

function EntryView({ caseId, entry, customerName, spans, labels, activeKey, focus, onResend }: EntryViewProps) {
  switch (entry.kind) {
    case 'message': {
      const { message, pending } = entry
      const mine = spans?.some(({ id }) => id === activeKey) ? activeKey : null
      return (
        <MessageTurn
          message={message}
          customerName={customerName}
          pending={pending}
          spans={spans}
          labels={labels}
          activeKey={mine}
          when={formatWhen(message.at)}
          fullTime={formatDateTime(message.at)}
          onResend={onResend}
        />
      )
    }
    case 'held_back':
      return <HeldBackTurn attempt={entry.attempt} />
    case 'tool': {
      const { message } = entry
      if (!message.tool) return null
      const keys = spans?.map(({ id }) => id) ?? []
      const active = focus?.entryId === entry.id
      return (
        <ToolLine id={entry.id} tool={message.tool} when={formatWhen(message.at)} evidenceKeys={keys} active={active} />
      )
    }
    case 'note':
      return (
        <NoteTurn
          caseId={caseId}
          note={entry.note}
          pending={entry.pending}
          when={formatWhen(entry.note.at)}
          fullTime={formatDateTime(entry.note.at)}
        />
      )
    default:
      return entry satisfies never
  }
}

/** Brings the place of each new jump into the window, onto the screen, and under the focus. */
function useFocusJump(
  list: React.RefObject<HTMLDivElement | null>,
  entries: readonly Entry[],
  focus: ConversationFocus | null,
  bringIn: (index: number) => void,
): void {
  const done = useRef(0)
  useEffect(() => {
    if (!focus || focus.nonce === done.current) return
    const entry = list.current?.querySelector(`[data-entry="${CSS.escape(focus.entryId)}"]`)
    if (!entry) {
      const index = entries.findIndex(({ id }) => id === focus.entryId)
      if (index >= 0) bringIn(index)
      else done.current = focus.nonce
      return
    }
    done.current = focus.nonce
    const mark = focus.key ? entry.querySelector(`mark[data-evidence~="${CSS.escape(focus.key)}"]`) : null
    const target = mark ?? entry
    const tall = target.getBoundingClientRect().height > (list.current?.clientHeight ?? 0) * 0.8
    target.scrollIntoView({ block: tall ? 'start' : 'center' })
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
  })
}
