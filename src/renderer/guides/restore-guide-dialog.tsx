import { Modal, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import { t } from '../app/text/index.ts'
import { TroubleNote } from '../ui/asked-parts.tsx'
import { ReasonForm } from '../ui/reason-form.tsx'
import { useWork } from '../ui/use-work.ts'
import { GuideProblems } from './guide-problems.tsx'

const words = t.guides.publishing.versions

interface RestoreProps {
  readonly guideKey: string
  /** Which one is brought back; null while the dialog is closed. */
  readonly version: number | null
  /** The newest version that is known. */
  readonly newest: number
  readonly hasDraft: boolean
  readonly onClose: () => void
  readonly onDone: () => Promise<void>
}

/** Brings an earlier version of a guide back as a new one, with a note, at once. */
export function RestoreGuideDialog({ version, ...rest }: RestoreProps) {
  return (
    <Modal
      opened={version !== null}
      onClose={rest.onClose}
      title={version === null ? '' : words.restoreTitle(version)}
      closeButtonProps={{ 'aria-label': t.common.close }}
    >
      {version !== null && <RestoreForm key={version} version={version} {...rest} />}
    </Modal>
  )
}

function RestoreForm({
  guideKey,
  version,
  newest,
  hasDraft,
  onClose,
  onDone,
}: RestoreProps & { readonly version: number }) {
  const [keptBack, setKeptBack] = useState<readonly PolicyProblem[]>([])
  const { running, trouble, run } = useWork()
  const submit = (note: string) =>
    run(async (desk, signal) => {
      const input = { key: guideKey, toVersion: version, note, basedOn: newest }
      const result = await desk.guides.restore(input, { signal })
      if (result.outcome === 'kept_back') return setKeptBack(result.problems)
      notifications.show({ message: words.restored(result.version.version), color: 'petrol' })
      onClose()
      await onDone()
    })
  return (
    <ReasonForm
      text={`${words.restoreText(version)} ${hasDraft ? words.restoreDraft : ''}`}
      submitLabel={words.restore}
      running={running}
      onSubmit={(note) => void submit(note)}
      onCancel={onClose}
    >
      {keptBack.length > 0 && (
        <div role="alert">
          <Text size="sm">{words.restoreKept}</Text>
          <GuideProblems problems={keptBack} />
        </div>
      )}
      {trouble && <TroubleNote trouble={trouble} />}
    </ReasonForm>
  )
}
