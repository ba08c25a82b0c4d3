import { useEffect, useState } from 'react'
import { useDesk } from '../app/desk-context.tsx'
import { useDeskState, useMe } from '../app/desk-state.ts'
import { type Trouble, troubleOf } from '../ui/trouble.ts'
import { syncDraft } from './draft-sync.ts'
import type { GuideEditorStore } from './editor-store.ts'
import { draftKeep } from './kept-drafts.ts'
import { editorFor, loadAnyhow } from './load-draft.ts'
import { anythingUnsaved, beginEditor, openEditor } from './open-editors.ts'

export interface OpenGuide {
  readonly store: GuideEditorStore | null
  readonly trouble: Trouble | null
  /** There is no such guide, neither here nor at the server. */
  readonly missing: boolean
}

/**
 * The editor of a guide: as it was left in this window, else loaded. While it is shown its draft is kept and saved; what
 * waits goes out at once when the window is hidden or closed.
 */
export function useOpenGuide(key: string): OpenGuide {
  const desk = useDesk()
  const { id } = useMe()
  const online = useDeskState((state) => state.sync?.link === 'online')
  const [state, setState] = useState<OpenGuide>(() => ({ store: openEditor(id, key), trouble: null, missing: false }))
  const { store } = state

  // Asked again when the line changes, until there is something to edit.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `online` is a reason to ask again
  useEffect(() => {
    if (store) return
    const own = new AbortController()
    loadAnyhow(desk, key, own.signal)
      .then((loaded) => {
        if (own.signal.aborted) return
        const made = editorFor(loaded, draftKeep(localStorage, id).load(key), (opened) => beginEditor(id, opened))
        setState({ store: made, trouble: null, missing: made === null })
      })
      .catch((error: unknown) => {
        if (!own.signal.aborted) setState({ store: null, trouble: troubleOf(error), missing: false })
      })
    return () => own.abort()
  }, [desk, key, id, store, online])

  useEffect(() => {
    if (!store) return
    const sync = syncDraft(
      store,
      draftKeep(localStorage, id),
      async (input) => {
        // Nothing is ever saved in the name of the next person.
        const { session } = useDeskState.getState()
        if (session?.state !== 'signed_in' || session.member.id !== id) throw new Error('Another person has signed in.')
        return await desk.guides.saveDraft(input)
      },
      troubleOf,
    )
    const flush = () => sync.flush()
    const hold = (event: BeforeUnloadEvent) => {
      sync.flush()
      if (anythingUnsaved() && store.getState().saving === 'refused') event.preventDefault()
    }
    window.addEventListener('pagehide', flush)
    window.addEventListener('beforeunload', hold)
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('beforeunload', hold)
      document.removeEventListener('visibilitychange', flush)
      sync.stop()
    }
  }, [store, desk, id])

  return state
}
