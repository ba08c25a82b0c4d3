import { useCallback, useRef, useState } from 'react'
import type { Place } from '../../shared/case/escalation.ts'
import type { Trouble } from './refusal-note.tsx'
import { tell } from './undo.tsx'
import { useCommands } from './use-commands.ts'
import { words } from './words.ts'

/** What became of one case; `trouble` null means that it went. */
export interface ReassignResult {
  readonly caseId: string
  readonly trouble: Trouble | null
}

interface Reassign {
  readonly running: boolean
  readonly results: readonly ReassignResult[]
  /** Answers whether every case went. */
  readonly run: (caseIds: readonly string[], to: Place, reason: string) => Promise<boolean>
  readonly stop: () => void
}

/** Reassigns cases one after the other, so that it can be stopped and each gives its own answer. */
export function useReassign(): Reassign {
  const issue = useCommands()
  const [running, setRunning] = useState(false)
  const [results, setResults] = useState<readonly ReassignResult[]>([])
  const stopped = useRef(false)

  const run = useCallback(
    async (caseIds: readonly string[], to: Place, reason: string) => {
      stopped.current = false
      setRunning(true)
      setResults((was) => was.filter(({ trouble }) => trouble === null))
      let went = 0
      for (const caseId of caseIds) {
        if (stopped.current) break
        const outcome = await issue(caseId, { type: 'case.reassign', input: { to, reason } })
        if (outcome.ok) went += 1
        const result = { caseId, trouble: outcome.ok ? null : outcome.trouble }
        setResults((was) => [...was, result])
      }
      setRunning(false)
      if (went === caseIds.length) tell(words.reassign.done(went))
      return went === caseIds.length
    },
    [issue],
  )
  const stop = useCallback(() => {
    stopped.current = true
  }, [])
  return { running, results, run, stop }
}
