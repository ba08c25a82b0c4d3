import { Modal, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { PolicyKind } from '../../shared/policies/kinds.ts'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import { t } from '../app/text/index.ts'
import { TroubleNote } from '../ui/asked-parts.tsx'
import { ReasonForm } from '../ui/reason-form.tsx'
import { useWork } from '../ui/use-work.ts'
import { useReloadDocuments } from './documents-context.tsx'
import { ProblemList } from './problem-list.tsx'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.versions

/** Puts an earlier version of a document in force again, with a reason, at once. */
export function RestoreDialog({
  kind,
  version,
  onClose,
}: {
  readonly kind: PolicyKind
  /** Null while it is closed. */
  readonly version: number | null
  readonly onClose: () => void
}) {
  return (
    <Modal
      opened={version !== null}
      onClose={onClose}
      title={version === null ? '' : words.rollBackTitle(version)}
      closeButtonProps={{ 'aria-label': t.common.close }}
    >
      {version !== null && <RestoreForm key={version} {...{ kind, version, onClose }} />}
    </Modal>
  )
}

function RestoreForm({
  kind,
  version,
  onClose,
}: {
  readonly kind: PolicyKind
  readonly version: number
  readonly onClose: () => void
}) {
  const reload = useReloadDocuments()
  const { inForce, dirty } = useDocumentDraft(kind)
  const [keptBack, setKeptBack] = useState<readonly PolicyProblem[]>([])
  const { running, trouble, run } = useWork()
  const submit = (reason: string) =>
    run(async (desk, signal) => {
      const input = { kind, toVersion: version, reason, basedOn: inForce.version }
      const result = await desk.policies.restore(input, { signal })
      if (result.outcome === 'kept_back') return setKeptBack(result.problems)
      notifications.show({ message: words.rolledBack(result.version.version), color: 'petrol' })
      onClose()
      await reload()
    })
  return (
    <ReasonForm
      text={`${words.rollBackText(version)} ${dirty ? words.rollBackDraft : ''}`}
      submitLabel={words.rollBack}
      running={running}
      onSubmit={(reason) => void submit(reason)}
      onCancel={onClose}
    >
      {keptBack.length > 0 && (
        <div role="alert">
          <Text size="sm">{words.rollBackKept}</Text>
          <ProblemList kind={kind} problems={keptBack} />
        </div>
      )}
      {trouble && <TroubleNote trouble={trouble} />}
    </ReasonForm>
  )
}
