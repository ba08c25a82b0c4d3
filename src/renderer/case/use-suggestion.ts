import { useCallback, useMemo } from 'react'
import type { Directory } from '../../shared/access/directory.ts'
import type { Case } from '../../shared/case/state.ts'
import { defaultEscalationPolicy } from '../../shared/escalation/policy.ts'
import { type Recommendation, recommend, type Step } from '../../shared/triage/recommend.ts'
import { defaultRecommendationPolicy } from '../../shared/triage/recommendation-policy.ts'
import { useDeskState, useMe } from '../app/desk-state.ts'
import { useAskDrafts } from '../consult/ask-drafts.ts'
import type { CaseActionId } from './available-actions.ts'
import type { SheetPreset } from './escalate-state.ts'
import { suggestedEscalation } from './recommendation-words.ts'
import { useSheetDrafts } from './sheet-drafts.ts'

interface SuggestedStep {
  readonly recommendation: Recommendation
  /** Where the escalate sheet opens. */
  readonly preset: SheetPreset | null
  /** Does what the step's button promises, by the actions of the case. */
  readonly beginStep: (step: Step, act: (id: CaseActionId) => void) => void
}

/** The suggested next step for this case and this person. */
export function useSuggestion(state: Case, directory: Directory): SuggestedStep {
  const me = useMe()
  const escalationPolicy = useDeskState(({ settings }) => settings?.escalationPolicy ?? defaultEscalationPolicy)
  const changeEscalation = useSheetDrafts((store) => store.changeEscalation)
  const changeAsk = useAskDrafts((store) => store.change)
  const asks = useAskDrafts((store) => state.id in store.asks)
  const drafted = useSheetDrafts((store) => state.id in store.escalations)
  const recommendation = useMemo(
    () => recommend(state, me, directory, { policy: defaultRecommendationPolicy, escalationPolicy }),
    [state, me, directory, escalationPolicy],
  )
  const preset = suggestedEscalation(recommendation)
  const beginStep = useCallback(
    (step: Step, act: (id: CaseActionId) => void) => {
      switch (step.kind) {
        case 'answer':
          return act('reply')
        case 'consult':
          // The ask sheet opens on those who know what the step names; what somebody began there stays.
          if (!asks) changeAsk(state.id, { kind: 'anyone', skill: step.skill })
          return act('consult')
        case 'accept':
          return act('accept')
        case 'escalate': {
          // The sheet opens on the first escalation suggested; another one is a change to it.
          if (step !== preset || drafted) changeEscalation(state.id, { type: step.type, teamId: null, to: null })
          return act('escalate')
        }
        case 'ask':
        case 'give':
          return act(step.kind)
        case 'decide':
          return act('grant')
        case 'none':
          return
        default:
          return step satisfies never
      }
    },
    [preset, drafted, changeEscalation, asks, changeAsk, state.id],
  )
  return { recommendation, preset, beginStep }
}
