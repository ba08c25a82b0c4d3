import { Modal } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { GuideVersion } from '../../shared/contract/guides.ts'
import { t } from '../app/text/index.ts'
import { TroubleNote } from '../ui/asked-parts.tsx'
import { ReasonForm } from '../ui/reason-form.tsx'
import { useWork } from '../ui/use-work.ts'

const words = t.guides.publishing.versions

/** Takes a guide out of use, with a note. */
export function RetireGuideDialog({
  guide: { key, title, version },
  opened,
  onClose,
  onDone,
}: {
  /** Its newest version. */
  readonly guide: GuideVersion
  readonly opened: boolean
  readonly onClose: () => void
  readonly onDone: () => Promise<void>
}) {
  const { running, trouble, run } = useWork()
  const submit = (note: string) =>
    run(async (desk, signal) => {
      await desk.guides.retire({ key, note, basedOn: version }, { signal })
      notifications.show({ message: words.retired(title), color: 'petrol' })
      onClose()
      await onDone()
    })
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.retireTitle(title)}
      closeButtonProps={{ 'aria-label': t.common.close }}
    >
      {opened && (
        <ReasonForm
          text={words.retireText}
          submitLabel={words.retireSubmit}
          running={running}
          onSubmit={(note) => void submit(note)}
          onCancel={onClose}
        >
          {trouble && <TroubleNote trouble={trouble} />}
        </ReasonForm>
      )}
    </Modal>
  )
}
