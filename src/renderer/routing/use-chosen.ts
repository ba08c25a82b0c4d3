import { useEffect, useState } from 'react'
import type { PolicyKind } from '../../shared/policies/kinds.ts'
import { useJumpInto } from './use-jumps.ts'

/**
 * Which entry of a keyed list is looked at: the one chosen, else the first. A jump into the list (`ladders.2.steps.0`)
 * chooses its entry.
 */
export function useChosen(
  list: string,
  entries: readonly { readonly key: string }[],
  kind: PolicyKind = 'escalation',
): [key: string | null, choose: (key: string) => void] {
  const [chosen, choose] = useState<string | null>(null)
  const place = useJumpInto(kind, list)
  const jumpedTo = place === null ? undefined : entries[Number(place.slice(list.length + 1).split('.')[0])]?.key
  useEffect(() => {
    if (jumpedTo !== undefined) choose(jumpedTo)
  }, [jumpedTo])
  const current = entries.find(({ key }) => key === chosen) ?? entries[0]
  return [current?.key ?? null, choose]
}
