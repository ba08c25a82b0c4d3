import { useEffect } from 'react'
import { drafts } from './draft-stores.ts'

/** Asks before the window closes over a draft. Leaving the area is free: the drafts stay in the window. */
export function useKeepWindow(): void {
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (Object.values(drafts).some((store) => store.getState().base !== null)) event.preventDefault()
    }
    window.addEventListener('beforeunload', onUnload)
    return () => window.removeEventListener('beforeunload', onUnload)
  }, [])
}
