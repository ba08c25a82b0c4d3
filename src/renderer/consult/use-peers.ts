import { useEffect, useState } from 'react'
import type { Peers } from '../../shared/contract/experts.ts'
import { useConnectionState, useDesk } from '../app/desk-context.tsx'

export interface PeersState {
  /** Null until they are known. */
  readonly peers: Peers | null
  readonly failed: boolean
}

/** Most peers that are suggested; the first few are shown at once. */
const mostPeers = 10

/** Whom to ask about a case, asked of the desk while the sheet is there, again after every reconnection. */
export function usePeers(caseId: string): PeersState {
  const desk = useDesk()
  const { epoch } = useConnectionState()
  const [held, hold] = useState<PeersState>({ peers: null, failed: false })
  useEffect(() => {
    if (epoch === 0) return
    const stop = new AbortController()
    desk.experts.peers({ caseId, limit: mostPeers }, { signal: stop.signal }).then(
      (peers) => stop.signal.aborted || hold({ peers, failed: false }),
      () => stop.signal.aborted || hold((was) => ({ ...was, failed: true })),
    )
    return () => stop.abort()
  }, [desk, epoch, caseId])
  return held
}
