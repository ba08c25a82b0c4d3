import { Modal } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { t } from '../app/text/index.ts'
import { TroubleNote } from '../ui/asked-parts.tsx'
import { ReasonForm } from '../ui/reason-form.tsx'
import { useWork } from '../ui/use-work.ts'

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
  const { running, trouble, run } = useWork()
  const submit = async (reason: string) => {
    const done = await run(async (desk, signal) => {
      const now = await desk.triage.rollBack({ toVersion: version, reason }, { signal })
      notifications.show({ message: words.rolledBack(now.version), color: 'petrol' })
    })
    if (!done) return
    onClose()
    await onDone()
  }
  return (
    <ReasonForm
      text={words.rollBackText(version)}
      submitLabel={words.rollBack}
      running={running}
      onSubmit={(reason) => void submit(reason)}
      onCancel={onClose}
    >
      {trouble && <TroubleNote trouble={trouble} />}
    </ReasonForm>
  )
}
