import { ActionIcon, Button } from '@mantine/core'
import { IconSend, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, type RefObject, useRef, useState } from 'react'
import type { Trouble } from '../case/refusal-note.tsx'
import { RefusalNote } from '../case/refusal-note.tsx'
import { formatNumber } from '../ui/format.ts'
import { MentionTextarea } from '../ui/mention-textarea.tsx'
import type { Named } from '../ui/mentions.ts'
import classes from './consult.module.css'
import { words } from './words.ts'

/** Most characters of a post, and of what is taken into the field at all. */
const longest = 20_000
const mostTyped = 100_000

export interface PostComposerProps {
  /** Named to screen readers, and on the button. */
  readonly label: string
  readonly submit: string
  readonly placeholder: string
  readonly people: readonly (Named & { readonly hint?: string })[]
  readonly text: string
  readonly onText: (text: string) => void
  /** The field is left: what was typed is kept now. */
  readonly onLeave: () => void
  /** What the post answers, in words; null: nothing. */
  readonly quoting: string | null
  readonly onDropQuote: () => void
  /** Answers why it was refused, or null. */
  readonly onSend: (text: string) => Promise<Trouble | null>
  readonly input: RefObject<HTMLTextAreaElement | null>
  /** Adding files. */
  readonly files: ReactNode
  /** Files are still on their way to the desk. */
  readonly unready: boolean
  /** What is said where there are files and no words; null: something must be written. */
  readonly only: string | null
  /** Somebody types: told to the others. */
  readonly onTyping?: (() => void) | undefined
}

/** Where a post is written. What is written stays until the desk took it; Ctrl+Enter sends. */
export function PostComposer(props: PostComposerProps) {
  const { label, text, onText, quoting, input, onTyping } = props
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const over = text.trim().length - longest
  const said = text.trim() || props.only
  const ready = said !== null && over <= 0 && !sending && !props.unready
  const send = async () => {
    if (!ready || said === null) return
    setSending(true)
    const refused = await props.onSend(said)
    setSending(false)
    setTrouble(refused)
    if (!refused) input.current?.focus()
  }
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      form.current?.requestSubmit()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      input.current?.blur()
    }
  }
  return (
    <form
      ref={form}
      className={classes.composer}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {trouble && <RefusalNote refusal={trouble} />}
      {quoting !== null && (
        <p className={classes.quoting}>
          <span>{words.thread.quoting(quoting)}</span>
          <ActionIcon size="xs" aria-label={words.thread.dropQuote} onClick={props.onDropQuote}>
            <IconX size={12} aria-hidden />
          </ActionIcon>
        </p>
      )}
      <MentionTextarea
        label={label}
        listLabel={words.compose.mentions}
        placeholder={props.placeholder}
        people={props.people}
        value={text}
        onText={(next) => {
          onTyping?.()
          onText(next)
        }}
        onBlur={props.onLeave}
        onKey={onKey}
        input={input}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={mostTyped}
        error={over > 0 ? words.compose.tooLong(formatNumber(over)) : undefined}
      />
      <div className={classes.composeFoot}>
        {props.files}
        <span className={classes.hint}>{words.compose.hint}</span>
        <Button
          type="submit"
          size="compact-sm"
          disabled={!ready}
          loading={sending}
          leftSection={<IconSend size={14} aria-hidden />}
        >
          {props.submit}
        </Button>
      </div>
    </form>
  )
}
