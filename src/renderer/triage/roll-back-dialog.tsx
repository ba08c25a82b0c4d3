import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import { t } from '../app/text/index.ts'
import { TroubleNote } from './parts.tsx'
import { useWork } from './use-work.ts'

const words = t.triage.versions

/** Puts an earlier version in force again: one person, a reason, at once. */
export function RollBackDialog({
  version,
  onClose,
  onDone,
}: {
  /** Null while it is closed. */
  readonly version: number | null
  readonly onClose: () => void
  readonly onDone: () => Promise<void>
}) {
  return (
    <Modal
      opened={version !== null}
      onClose={onClose}
      title={version === null ? '' : words.rollBackTitle(version)}
      closeButtonProps={{ 'aria-label': t.common.close }}
    >
      {version !== null && <RollBackForm key={version} {...{ version, onClose, onDone }} />}
    </Modal>
  )
}

function RollBackForm({
  version,
  onClose,
  onDone,
}: {
  readonly version: number
  readonly onClose: () => void
  readonly onDone: () => Promise<void>
}) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { running, trouble, run } = useWork()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim() === '') return
    const done = await run(async (desk, signal) => {
      const now = await desk.triage.rollBack({ toVersion: version, reason }, { signal })
      notifications.show({ message: words.rolledBack(now.version), color: 'petrol' })
    })
    if (!done) return
    onClose()
    await onDone()
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm">{words.rollBackText(version)}</Text>
        <Textarea
          data-autofocus
          label={t.triage.propose.reason}
          autosize
          minRows={2}
          maxLength={2_000}
          value={reason}
          error={tried && reason.trim() === '' ? t.triage.propose.reasonNeeded : null}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {trouble && <TroubleNote trouble={trouble} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t.common.cancel}
          </Button>
          <Button type="submit" loading={running}>
            {words.rollBack}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
