import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { snoozePresets } from '../../shared/together/snooze-presets.ts'
import { serverNow } from '../app/desk-state.ts'
import { FormDialog } from '../case/form-dialog.tsx'
import type { Trouble } from '../case/refusal-note.tsx'
import { useDialogFields } from '../case/use-dialog-fields.ts'
import { words } from '../case/words.ts'
import { WallField } from '../routing/wall-field.tsx'
import { ownZone } from './own-zone.ts'
import type { OwnDialogProps } from './snooze-dialog.tsx'

/** A reminder of one's own: a time and a few words. */
export function RemindDialog({ state, onCommand, onClose, say }: OwnDialogProps) {
  const timeZone = ownZone()
  const { fields, change, drop } = useDialogFields(`${state.id}:remind`)
  const [proposed] = useState(
    () =>
      snoozePresets(new Date(serverNow()).toISOString(), timeZone).find(({ key }) => key === 'tomorrow')?.until ?? '',
  )
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  const [tried, setTried] = useState(false)
  const at = fields.at || proposed
  const text = (fields.text ?? '').trim()
  const isPast = at === '' || Date.parse(at) <= serverNow()

  const submit = async () => {
    setTried(true)
    if (text === '' || isPast) return
    setSending(true)
    const refused = await onCommand({ type: 'case.remind', input: { reminderId: newId(), at, text } })
    setSending(false)
    setTrouble(refused)
    if (refused) return
    say(words.together.reminded)
    drop()
    onClose()
  }
  return (
    <FormDialog
      opened
      title={words.together.remindTitle(state.reference)}
      submit={words.together.remindSubmit}
      sending={sending}
      trouble={trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{words.together.remindWhat}</Text>
      <Textarea
        label={words.together.remindText}
        value={fields.text ?? ''}
        onChange={({ currentTarget }) => change('text', currentTarget.value)}
        error={tried && text === '' ? words.together.needsText : undefined}
        autosize
        minRows={2}
        maxRows={4}
        maxLength={500}
        data-autofocus
        dir="auto"
      />
      <WallField
        label={words.together.when(timeZone)}
        place="remind:at"
        timeZone={timeZone}
        value={at}
        error={tried && isPast ? words.together.needsTime : undefined}
        onChange={(instant) => change('at', instant)}
      />
    </FormDialog>
  )
}
