import { Button, Modal } from '@mantine/core'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import { isTyping } from '../app/keys.ts'
import { RefusalNote, type Trouble } from './refusal-note.tsx'
import classes from './sheet.module.css'
import { common, words } from './words.ts'

interface FormDialogProps {
  readonly opened: boolean
  readonly title: string
  readonly submit: string
  readonly sending: boolean
  readonly trouble: Trouble | null
  readonly onSubmit: () => void
  readonly onClose: () => void
  /** A key pressed outside of text. */
  readonly onKey?: (key: string) => void
  readonly children: ReactNode
}

/** A small form over the case: focus goes in and back, Escape closes and keeps what was typed, Ctrl+Enter sends. */
export function FormDialog(props: FormDialogProps) {
  const { opened, title, submit, sending, trouble, onSubmit, onClose, onKey, children } = props
  const onForm = (event: FormEvent) => {
    event.preventDefault()
    if (!sending) onSubmit()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (onKey && !isTyping(event.target) && !event.ctrlKey && !event.metaKey) onKey(event.key)
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.currentTarget.requestSubmit()
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size="md"
      classNames={{ title: classes.title ?? '' }}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form className={classes.dialog} onSubmit={onForm} onKeyDown={onKeyDown} noValidate>
        {trouble && <RefusalNote refusal={trouble} />}
        {children}
        <div className={classes.buttons}>
          <Button variant="default" size="sm" onClick={onClose}>
            {words.dialogs.cancel}
          </Button>
          <Button type="submit" size="sm" loading={sending} title={words.keys.ctrlEnter}>
            {submit}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
