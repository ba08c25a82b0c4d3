import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { FormDialog } from '../case/form-dialog.tsx'
import type { Trouble } from '../case/refusal-note.tsx'
import { useDialogFields } from '../case/use-dialog-fields.ts'
import { words } from './words.ts'

/** How a question ends, or ends for the one who was asked. */
export type ConsultEnd = 'withdraw' | 'close' | 'decline'

interface EndDialogProps {
  readonly state: Case
  readonly end: ConsultEnd
  readonly consultId: string
  /** Answers why it was refused, or null when it was done. */
  readonly onCommand: (command: CaseCommand) => Promise<Trouble | null>
  readonly onClose: () => void
  readonly say: (words: string) => void
}

/** Withdrawing, closing or declining a question: what follows, and a reason that may stay empty. */
export function EndDialog({ state, end, consultId, onCommand, onClose, say }: EndDialogProps) {
  const { fields, change, drop } = useDialogFields(`${state.id}:${end}_consult`)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  const text = words.ends[end]
  const submit = async () => {
    setSending(true)
    const reason = (fields.reason ?? '').trim() || null
    const refused = await onCommand({ type: `case.${end}_consult`, input: { consultId, reason } })
    setSending(false)
    setTrouble(refused)
    if (refused) return
    say(text.done)
    drop()
    onClose()
  }
  return (
    <FormDialog
      opened
      title={text.title}
      submit={text.submit}
      sending={sending}
      trouble={trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{text.what}</Text>
      <Textarea
        label={text.reason}
        value={fields.reason ?? ''}
        onChange={(event) => change('reason', event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2_000}
        data-autofocus
        dir="auto"
      />
    </FormDialog>
  )
}
