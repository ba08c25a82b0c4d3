import { useCallback } from 'react'
import { useDesk } from '../app/desk-context.tsx'
import { tell } from './undo.tsx'
import { words } from './words.ts'

/** Opens another case by its reference where this desk has it; says so where it has not. */
export function useOtherCase(open: (reference: string) => void): (reference: string) => void {
  const desk = useDesk()
  return useCallback(
    async (reference) => {
      const isHere = await desk.cases.byReference({ reference }).then(
        () => true,
        () => false,
      )
      if (isHere) open(reference)
      else tell(words.why.caseElsewhere(reference))
    },
    [desk, open],
  )
}
