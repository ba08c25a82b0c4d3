import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { guideKeySchema } from '../../shared/guide/keys.ts'
import { useMe } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import { freeKey } from '../ui/list-edits.ts'
import { newGuide } from './new-step.ts'
import { beginEditor } from './open-editors.ts'

const words = t.guides.library.newGuide

/** Asks what a new guide is called; its key follows from the title until somebody writes another. */
export function NewGuideDialog({
  taken,
  onClose,
  onBegin,
}: {
  readonly taken: readonly string[]
  readonly onClose: () => void
  readonly onBegin: (key: string) => void
}) {
  const me = useMe()
  const [title, setTitle] = useState('')
  const [ownKey, setOwnKey] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const key = ownKey ?? (title.trim() === '' ? '' : freeKey(title, taken))
  const nameError = title.trim() === '' ? words.nameNeeded : null
  const keyError = !guideKeySchema.safeParse(key).success ? words.keyWrong : taken.includes(key) ? words.keyTaken : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (nameError || keyError) return
    beginEditor(me.id, { document: newGuide(key, title.trim()), basedOn: null, revision: 0, saved: null })
    onClose()
    onBegin(key)
  }
  return (
    <Modal opened onClose={onClose} title={words.title} closeButtonProps={{ 'aria-label': t.common.close }}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={words.name}
            description={words.nameHint}
            maxLength={120}
            value={title}
            error={tried ? nameError : null}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <TextInput
            label={words.key}
            description={words.keyHint}
            maxLength={60}
            value={key}
            error={(tried || ownKey !== null) && title.trim() !== '' ? keyError : null}
            onChange={({ currentTarget }) => setOwnKey(currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t.common.cancel}
            </Button>
            <Button type="submit">{words.create}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
