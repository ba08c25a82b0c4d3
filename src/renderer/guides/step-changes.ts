import { useCallback } from 'react'
import type { GuideStep, GuideStepType, StepOf } from '../../shared/guide/guide.ts'
import { useGuideEditorStore } from './use-guide-editor.ts'

/** Changes one field of a step; typing in the same field (`place`) is one step of undo. */
export type ChangeStep<Step extends GuideStep> = (by: (step: Step) => Step, place?: string) => void

/** How the form of a step changes it: what is done to a step that became another type meanwhile is nothing. */
export function useStepChange<Type extends GuideStepType>(key: string, type: Type): ChangeStep<StepOf<Type>> {
  const store = useGuideEditorStore()
  return useCallback(
    (by, place) =>
      store
        .getState()
        .changeStep(
          key,
          (step) => (isOf(step, type) ? by(step) : step),
          place === undefined ? undefined : `step.${key}.${place}`,
        ),
    [store, key, type],
  )
}

function isOf<Type extends GuideStepType>(step: GuideStep, type: Type): step is StepOf<Type> {
  return step.type === type
}
