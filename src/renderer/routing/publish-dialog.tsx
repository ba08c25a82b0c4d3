import { Alert, Button, Modal, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { PolicyKind } from '../../shared/policies/kinds.ts'
import { isPublishable, type PolicyProblem } from '../../shared/policies/problem.ts'
import { useDeskState } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { TroubleNote } from '../ui/asked-parts.tsx'
import { ReasonForm } from '../ui/reason-form.tsx'
import { useWork } from '../ui/use-work.ts'
import { differencesOf } from './differences.ts'
import { DocumentDifferences } from './document-differences.tsx'
import { ProblemList } from './problem-list.tsx'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.publish

/** What a draft changes and what is wrong with it, and its publishing with a reason. */
export function PublishDialog({
  kind,
  opened,
  onClose,
}: {
  readonly kind: PolicyKind
  readonly opened: boolean
  readonly onClose: () => void
}) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={words.title(t.routing.kind[kind])}
      closeButtonProps={{ 'aria-label': t.common.close }}
    >
      {opened && <PublishForm kind={kind} onClose={onClose} />}
    </Modal>
  )
}

function PublishForm({ kind, onClose }: { readonly kind: PolicyKind; readonly onClose: () => void }) {
  const { published, draft, problems, inForce, basedOn, reason, write, publish, moveOn } = useDocumentDraft(kind)
  const offline = useDeskState((state) => state.sync?.link === 'offline')
  const [keptBack, setKeptBack] = useState<readonly PolicyProblem[] | null>(null)
  const { running, trouble, run } = useWork()
  const outdated = basedOn !== inForce.version
  const shown = keptBack ?? problems
  const submit = async (because: string) => {
    await run(async (_, signal) => {
      const result = await publish(because, signal)
      if (result.outcome === 'kept_back') return setKeptBack(result.problems)
      notifications.show({
        message: words.done(t.routing.kind[kind], result.version.version),
        color: 'petrol',
      })
      onClose()
    })
  }
  const blocked = blockedBy({ offline, outdated, publishable: isPublishable(problems) })
  return (
    <Stack gap="md">
      {outdated && (
        <Alert variant="outline" color="gray" role="alert" title={t.routing.draft.outdated(inForce.version)}>
          <p className={area.alertText}>{t.routing.draft.outdatedText(basedOn)}</p>
          <Button onClick={moveOn}>{t.routing.draft.moveOn}</Button>
        </Alert>
      )}
      {keptBack && (
        <Text size="sm" role="alert" fw={600}>
          {words.keptBack}
        </Text>
      )}
      {shown.length > 0 && (
        <section>
          <Title order={3}>{t.routing.problems.title}</Title>
          <ProblemList kind={kind} problems={shown} onJump={onClose} />
        </section>
      )}
      <section>
        <Title order={3}>{t.routing.differences.label}</Title>
        <DocumentDifferences differences={differencesOf(published, draft)} label={t.routing.differences.label} />
      </section>
      <ReasonForm
        text={words.at}
        hint={words.reasonHint}
        submitLabel={words.submit}
        blocked={blocked}
        running={running}
        reason={reason}
        onReason={write}
        onSubmit={(because) => void submit(because)}
        onCancel={onClose}
      >
        {blocked === null && problems.length > 0 && (
          <Text size="sm" c="dimmed">
            {words.warned(problems.length)}
          </Text>
        )}
        {trouble && <TroubleNote trouble={trouble} />}
      </ReasonForm>
    </Stack>
  )
}

function blockedBy({
  offline,
  outdated,
  publishable,
}: {
  readonly offline: boolean
  readonly outdated: boolean
  readonly publishable: boolean
}): string | null {
  if (offline) return words.offline
  if (outdated) return words.outdated
  return publishable ? null : words.blocked
}
