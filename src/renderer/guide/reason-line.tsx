import { Button, Textarea } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { words } from '../case/words.ts'
import classes from './guide.module.css'

interface ReasonLineProps {
  readonly label: string
  readonly what?: string
  /** What stands there to begin with. */
  readonly first?: string
  readonly submit?: string
  readonly sending: boolean
  readonly onSend: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks, where it stands, why the recommended path is left. Enter sends, Escape goes back to the step. */
export function ReasonLine({ label, what, first = '', submit, sending, onSend, onCancel }: ReasonLineProps) {
  const [reason, setReason] = useState(first)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim() !== '' && !sending) onSend(reason.trim())
    else form.current?.querySelector('textarea')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    } else if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault()
      form.current?.requestSubmit()
    }
  }
  return (
    <form ref={form} className={classes.reason} onSubmit={send} onKeyDown={onKeyDown} noValidate>
      <Textarea
        label={label}
        description={what ?? words.guide.offPath.hint}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && reason.trim() === '' ? words.guide.offPath.needed : undefined}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2_000}
        autoFocus
        dir="auto"
      />
      <div className={classes.buttons}>
        <Button type="submit" size="compact-sm" loading={sending}>
          {submit ?? words.guide.offPath.send}
        </Button>
        <Button variant="default" size="compact-sm" onClick={onCancel}>
          {words.guide.offPath.cancel}
        </Button>
      </div>
    </form>
  )
}
