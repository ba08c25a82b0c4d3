import { Modal, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCallback, useMemo, useState } from 'react'
import { diffGuides } from '../../shared/guide/diff.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import { isPublishable, type PolicyProblem } from '../../shared/policies/problem.ts'
import type { DeskClient } from '../app/desk-connection.ts'
import { useDeskState } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { NotYet, TroubleNote } from '../ui/asked-parts.tsx'
import { ReasonForm } from '../ui/reason-form.tsx'
import { useAsked } from '../ui/use-asked.ts'
import { useWork } from '../ui/use-work.ts'
import type { GuideEditorState } from './editor-store.ts'
import { goToProblem } from './go-to-problem.ts'
import { GuideDifferences } from './guide-differences.tsx'
import { GuideProblems } from './guide-problems.tsx'
import { ReplayPart } from './replay-part.tsx'
import { useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'

const words = t.guides.publishing

/** What a draft changes, what is wrong with it, what past runs would have come to by it, and its publishing with a note. */
export function PublishGuideDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const title = useGuideEditor(({ guide }) => guide.title)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={words.title(title)}
      closeButtonProps={{ 'aria-label': t.common.close }}
    >
      {opened && <PublishForm onClose={onClose} />}
    </Modal>
  )
}

function PublishForm({ onClose }: { readonly onClose: () => void }) {
  const store = useGuideEditorStore()
  const editor = useGuideEditor((state) => state)
  const offline = useDeskState((state) => state.sync?.link === 'offline')
  const [note, write] = useState('')
  const [keptBack, setKeptBack] = useState<readonly PolicyProblem[] | null>(null)
  const { running, trouble, run } = useWork()
  const { guide, basedOn } = editor
  const problems = keptBack ?? editor.problems
  const submit = (because: string) =>
    run(async (desk, signal) => {
      const { key, guide: document, revision } = store.getState()
      const draftRevision = revision === 0 ? null : revision
      const result = await desk.guides.publish({ key, document, note: because, basedOn, draftRevision }, { signal })
      if (result.outcome === 'kept_back') return setKeptBack(result.problems)
      const { version, draftGone } = result
      const { settle } = store.getState()
      settle({ basedOn: version.version, revision: draftGone ? 0 : revision, saved: document, saving: 'saved' })
      notifications.show({
        message: `${words.done(version.title, version.version)} ${draftGone ? '' : words.othersDraft}`,
        color: 'petrol',
      })
      onClose()
    })
  const show = (problem: PolicyProblem) => {
    onClose()
    goToProblem(store, problem)
  }
  const blocked = blockedBy(editor, offline, problems)
  return (
    <Stack gap="md">
      {keptBack && (
        <Text size="sm" role="alert" fw={600}>
          {words.keptBack}
        </Text>
      )}
      {problems.length > 0 && (
        <section>
          <Title order={3}>{words.problems}</Title>
          <GuideProblems problems={problems} onShow={show} />
        </section>
      )}
      {isPublishable(problems) && (
        <>
          <section>
            <Title order={3}>{words.differences}</Title>
            {basedOn === null ? (
              <Text size="sm" c="dimmed">
                {words.firstTime}
              </Text>
            ) : (
              <Changed guide={guide} basedOn={basedOn} />
            )}
          </section>
          {basedOn !== null && <ReplayPart guide={guide} />}
        </>
      )}
      <ReasonForm
        text={words.at}
        hint={words.noteHint}
        submitLabel={words.submit}
        blocked={blocked}
        running={running}
        reason={note}
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

function Changed({ guide, basedOn }: { readonly guide: Guide; readonly basedOn: number }) {
  const { key } = guide
  const asked = useAsked(
    useCallback(
      (desk: DeskClient, signal: AbortSignal) => desk.guides.version({ key, version: basedOn }, { signal }),
      [key, basedOn],
    ),
  )
  const before = asked.data?.guide ?? null
  const diff = useMemo(() => before && diffGuides(before, guide), [before, guide])
  if (!diff) return <NotYet asked={asked} />
  return (
    <div className={area.part}>
      <GuideDifferences diff={diff} label={words.differences} />
    </div>
  )
}

function blockedBy(
  { saving, conflict }: GuideEditorState,
  offline: boolean,
  problems: readonly PolicyProblem[],
): string | null {
  if (offline) return words.offline
  if (conflict !== null) return words.conflict
  if (!isPublishable(problems)) return words.blocked
  if (saving === 'refused' || saving === 'unsound') return words.refused
  return saving === 'saved' ? null : words.unsaved
}
