import { Checkbox, Textarea } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useDeskState } from '../app/desk-state.ts'
import { holeWords } from '../customer/hole-words.ts'
import { languageName } from '../ui/format.ts'
import type { CustomerMessageState } from './customer-message-state.ts'
import classes from './sheet.module.css'
import { words } from './words.ts'

interface CustomerMessageProps {
  readonly message: CustomerMessageState
  /** The language it is in where that is not the customer's own; else null. */
  readonly fallback: string | null
  readonly onTells: (tells: boolean) => void
  readonly onText: (text: string) => void
}

/** What the matrix proposes to tell the customer: sent with the escalation when ticked, and never with a hole in it. */
export function CustomerMessage({ message, fallback, onTells, onText }: CustomerMessageProps) {
  const holes = message.holes.map(holeWords).join(', ')
  const offline = useDeskState(({ sync }) => sync?.link === 'offline')
  return (
    <section className={classes.asked} aria-label={words.escalate.message}>
      <Checkbox
        size="sm"
        label={words.escalate.tell}
        checked={message.tells}
        onChange={(event) => onTells(event.currentTarget.checked)}
      />
      {fallback && <p className={classes.quiet}>{words.escalate.messageFallback(languageName(fallback))}</p>}
      {message.tells && offline && (
        <p className={classes.quiet}>
          <IconAlertTriangle size={13} aria-hidden /> {words.escalate.messageOffline}
        </p>
      )}
      <Textarea
        aria-label={words.escalate.message}
        data-field="message"
        value={message.text}
        onChange={(event) => onText(event.currentTarget.value)}
        error={message.tells && holes ? words.escalate.messageHoles(holes) : undefined}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4_000}
        classNames={{ input: classes.input ?? '' }}
        dir="auto"
      />
      {!message.tells && holes && (
        <p className={classes.quiet}>
          <IconAlertTriangle size={13} aria-hidden /> {words.escalate.messageHoles(holes)}
        </p>
      )}
    </section>
  )
}
