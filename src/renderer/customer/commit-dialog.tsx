import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { v7 as newId } from 'uuid'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { recogniseCommitments } from '../../shared/commitment/recognise.ts'
import { useClockSkew } from '../app/desk-state.ts'
import { FormDialog } from '../case/form-dialog.tsx'
import type { Trouble } from '../case/refusal-note.tsx'
import { useDialogFields } from '../case/use-dialog-fields.ts'
import { words } from '../case/words.ts'
import { WallField } from '../routing/wall-field.tsx'
import { useCustomerZone } from './use-reply-ground.ts'

interface CommitDialogProps {
  readonly state: Case
  readonly onCommand: (command: CaseCommand) => Promise<Trouble | null>
  readonly onClose: () => void
  readonly say: (words: string) => void
}

/** Records a promise by hand. A time in its words fills the due time in until somebody sets it. */
export function CommitDialog({ state, onCommand, onClose, say }: CommitDialogProps) {
  const skew = useClockSkew()
  const timeZone = useCustomerZone(state)
  const { fields, change, drop } = useDialogFields(`${state.id}:commit`)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  const [tried, setTried] = useState(false)
  const text = (fields.text ?? '').trim()
  const now = new Date(Date.now() + skew).toISOString()
  const dueAt = fields.due ?? dueOf(text, { now, timeZone, language: state.language })

  const submit = async () => {
    setTried(true)
    if (text === '' || !dueAt) return
    setSending(true)
    const refused = await onCommand({
      type: 'case.commit',
      input: { commitmentId: newId(), text, dueAt, messageId: null },
    })
    setSending(false)
    setTrouble(refused)
    if (refused) return
    say(words.promises.done.made)
    drop()
    onClose()
  }
  return (
    <FormDialog
      opened
      title={words.promises.commitTitle(state.reference)}
      submit={words.promises.submit}
      sending={sending}
      trouble={trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{words.promises.commitWhat}</Text>
      <Textarea
        label={words.promises.text}
        value={fields.text ?? ''}
        onChange={({ currentTarget }) => change('text', currentTarget.value)}
        error={tried && text === '' ? words.promises.needsText : undefined}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1_000}
        data-autofocus
        dir="auto"
      />
      <WallField
        label={words.promises.dueZone(timeZone)}
        place="promise:due"
        timeZone={timeZone}
        value={dueAt ?? ''}
        error={tried && !dueAt ? words.promises.needsTime : undefined}
        onChange={(instant) => change('due', instant)}
      />
    </FormDialog>
  )
}

/** The time a promise names itself: it is taken as said by the writer, whatever its wording. */
function dueOf(text: string, moment: Parameters<typeof recogniseCommitments>[1]): string | null {
  const found = recogniseCommitments(text, moment)[0] ?? recogniseCommitments(`We will ${text}`, moment)[0]
  return found?.dueAt ?? null
}
