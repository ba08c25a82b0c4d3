import { Alert, Button, Group } from '@mantine/core'
import { IconGitMerge } from '@tabler/icons-react'
import { useDesk } from '../app/desk-context.tsx'
import { t } from '../app/text/index.ts'
import { formatWhen } from '../ui/format.ts'
import { useWork } from '../ui/use-work.ts'
import { loadDraft } from './load-draft.ts'
import { useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'

const words = t.guides.workbench.conflict

/** Somebody saved the draft meanwhile: what was drawn here is kept, and the person says which counts. Either can be undone. */
export function ConflictNotice() {
  const conflict = useGuideEditor((editor) => editor.conflict)
  const store = useGuideEditorStore()
  const desk = useDesk()
  const { run, running, trouble } = useWork()
  if (conflict === null) return null
  const settle = (theirs: boolean) =>
    run(async (_, signal) => {
      const { key, settle: settled, replace } = store.getState()
      const newest = await loadDraft(desk, key, signal)
      if (theirs && newest) replace(newest.document)
      settled({
        conflict: null,
        basedOn: newest?.basedOn ?? null,
        revision: newest?.revision ?? 0,
        saved: theirs && newest ? store.getState().guide : (newest?.saved ?? null),
        saving: theirs && newest ? 'saved' : 'waiting',
      })
    })
  return (
    <Alert role="alert" color="yellow" variant="light" p="xs" icon={<IconGitMerge size={18} aria-hidden />}>
      <Group gap="sm">
        <span>{conflict.theirs ? words.saved(conflict.theirs.by, formatWhen(conflict.theirs.at)) : words.gone}</span>
        <Button size="compact-sm" variant="default" loading={running} onClick={() => void settle(true)}>
          {words.theirs}
        </Button>
        <Button size="compact-sm" variant="default" loading={running} onClick={() => void settle(false)}>
          {words.mine}
        </Button>
        {trouble && <span>{trouble.message}</span>}
      </Group>
    </Alert>
  )
}
