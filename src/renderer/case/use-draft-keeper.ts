import { useEffect } from 'react'
import { useConnectionState, useDesk } from '../app/desk-context.tsx'
import { useDeskState, useMe } from '../app/desk-state.ts'
import { useDrafts } from '../app/drafts.ts'
import { useAskDrafts } from '../consult/ask-drafts.ts'
import { useComposerDrafts } from './composer-drafts.ts'
import { draftSaver } from './draft-saver.ts'
import { useSheetDrafts } from './sheet-drafts.ts'

/** Keeps what the person at this window writes with the desk, as long as they are signed in. For the console's frame. */
export function useDraftKeeper(): void {
  const desk = useDesk()
  const { id } = useMe()
  useEffect(() => {
    // Nothing is ever handed to the desk of the next person.
    const saver = draftSaver(async (part) => {
      if (signedInId() === id) await desk.drafts.save(part)
    })
    forgetLocalDrafts()
    const { begin } = useComposerDrafts.getState()
    begin(saver)
    const flush = () => saver.flush()
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      saver.stop()
      begin(null)
      useSheetDrafts.setState({ escalations: {}, fields: {} })
      useAskDrafts.getState().clear()
      useDrafts.setState({ drafts: {} })
    }
  }, [desk, id])
}

/** Fetches what the desk has kept for a case, again after every reconnection until it has come. */
export function useKeptDraft(caseId: string): void {
  const desk = useDesk()
  const { epoch } = useConnectionState()
  const saver = useComposerDrafts((store) => store.saver)
  const loaded = useComposerDrafts((store) => store.loaded.has(caseId))
  useEffect(() => {
    if (loaded || saver === null || epoch === 0) return
    let wanted = true
    desk.drafts.load({ caseId }).then(
      (kept) => wanted && useComposerDrafts.getState().take(caseId, kept),
      // The line broke: the next connection asks again.
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [desk, caseId, epoch, saver, loaded])
}

/** Earlier versions kept drafts readable in the browser: nothing of that may stay. */
function forgetLocalDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith('tierdesk.drafts.')) localStorage.removeItem(key)
}

function signedInId(): string | null {
  const { session } = useDeskState.getState()
  return session?.state === 'signed_in' ? session.member.id : null
}
