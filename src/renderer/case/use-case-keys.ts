import { useCallback } from 'react'
import { useAppearance } from '../app/appearance.ts'
import type { CaseActionId } from './available-actions.ts'
import { defaultKeys } from './case-actions.ts'

/** The key that each action of the case has for this person, for the hints on its button. */
export function useCaseKeys(): (
  id: CaseActionId | 'agree' | 'override' | 'guide' | 'template' | 'promise' | 'rate' | 'helpful' | 'solution',
) => string | undefined {
  const own = useAppearance((appearance) => appearance.keys)
  return useCallback((id) => (own[`case.${id}`] ? own[`case.${id}`]?.[0] : defaultKeys[id] || undefined), [own])
}
