import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { GuideDraft } from '../../shared/contract/guides.ts'
import { useMe } from '../app/desk-state.ts'
import { useRoute } from '../app/route.ts'
import { guideLibrary } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import { TroubleNote } from '../ui/asked-parts.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useWork } from '../ui/use-work.ts'
import { draftKeep } from './kept-drafts.ts'
import { loadDraft } from './load-draft.ts'
import { closeEditor, openEditor } from './open-editors.ts'

const words = t.guides.publishing.discard

interface DiscardProps {
  readonly draft: GuideDraft
  /** Whether the guide was ever published. */
  readonly published: boolean
  readonly onDone: () => Promise<void>
}

/**
 * Throws the shared draft of a guide away. A published guide goes on as published, and undo in the editor brings the
 * draft back; one that never was published goes with its draft.
 */
export function DiscardDraft({ draft: { document, revision }, published, onDone }: DiscardProps) {
  const { key, title } = document
  const { id } = useMe()
  const go = useRoute((state) => state.go)
  const [asking, ask] = useState(false)
  const { running, trouble, run } = useWork()
  const discard = () =>
    run(async (desk, signal) => {
      await desk.guides.discardDraft({ key, revision }, { signal })
      const newest = published ? await loadDraft(desk, key, signal) : null
      const editor = openEditor(id, key)?.getState()
      draftKeep(localStorage, id).drop(key)
      notifications.show({ message: words.done(title), color: 'petrol' })
      if (!newest) {
        editor?.settle({ saved: editor.guide, saving: 'saved', conflict: null })
        closeEditor(key)
        return go(guideLibrary)
      }
      editor?.settle({ basedOn: newest.basedOn, revision: 0, saved: newest.document, conflict: null })
      editor?.replace(newest.document)
      editor?.settle({ saved: openEditor(id, key)?.getState().guide ?? null, saving: 'saved' })
      await onDone()
    })
  return (
    <div>
      <Button variant="default" loading={running} onClick={() => ask(true)}>
        {words.button}
      </Button>
      {trouble && <TroubleNote trouble={trouble} />}
      <ConfirmDialog
        opened={asking}
        title={words.title(title)}
        text={published ? words.text : words.textNever}
        keepLabel={words.keep}
        confirmLabel={words.confirm}
        onConfirm={() => void discard()}
        onClose={() => ask(false)}
      />
    </div>
  )
}
