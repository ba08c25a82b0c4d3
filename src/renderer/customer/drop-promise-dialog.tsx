import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { FormDialog } from '../case/form-dialog.tsx'
import type { Trouble } from '../case/refusal-note.tsx'
import { useDialogFields } from '../case/use-dialog-fields.ts'
import { words } from '../case/words.ts'

interface DropPromiseDialogProps {
  readonly state: Case
  readonly commitmentId: string
  readonly onCommand: (command: CaseCommand) => Promise<Trouble | null>
  readonly onClose: () => void
  readonly say: (words: string) => void
}

/** Gives a promise up, with the reason that stays on the case. */
export function DropPromiseDialog({ state, commitmentId, onCommand, onClose, say }: DropPromiseDialogProps) {
  const { fields, change, drop } = useDialogFields(`${state.id}:drop:${commitmentId}`)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  const [tried, setTried] = useState(false)
  const reason = (fields.reason ?? '').trim()
  const promise = state.commitments.find(({ id }) => id === commitmentId)
  const submit = async () => {
    setTried(true)
    if (reason === '') return
    setSending(true)
    const refused = await onCommand({ type: 'case.drop_commitment', input: { commitmentId, reason } })
    setSending(false)
    setTrouble(refused)
    if (refused) return
    say(words.promises.done.dropped)
    drop()
    onClose()
  }
  return (
    <FormDialog
      opened
      title={words.promises.dropTitle}
      submit={words.promises.dropSubmit}
      sending={sending}
      trouble={trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      {promise && (
        <Text size="sm" fw={600} dir="auto">
          {promise.text}
        </Text>
      )}
      <Text size="sm">{words.promises.dropWhat}</Text>
      <Textarea
        label={words.promises.whyDropped}
        value={fields.reason ?? ''}
        onChange={({ currentTarget }) => change('reason', currentTarget.value)}
        error={tried && reason === '' ? words.dialogs.reasonNeeded : undefined}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2_000}
        data-autofocus
        dir="auto"
      />
    </FormDialog>
  )
}
