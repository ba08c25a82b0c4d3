import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { GuideStep } from '../../shared/guide/guide.ts'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import type { GuideEditorState, GuideEditorStore } from './editor-store.ts'
import { stepOf } from './guide-edits.ts'
import { problemsByStep } from './step-problems.ts'

const EditorContext = createContext<GuideEditorStore | null>(null)

/** Makes the guide under work known to everything below. */
export const GuideEditorProvider = EditorContext.Provider

/** The store itself, for what happens on a click: `useGuideEditorStore().getState()`. Only inside the editor. */
export function useGuideEditorStore(): GuideEditorStore {
  const store = useContext(EditorContext)
  if (!store) throw new Error('No guide is open: render inside <GuideEditorProvider>.')
  return store
}

/**
 * The guide under work, for every part of the editor. Takes a part of the state, so that a component is drawn anew only
 * when that part changed: `useGuideEditor((editor) => editor.guide)`. Only inside the editor.
 */
export function useGuideEditor<T>(part: (editor: GuideEditorState) => T): T {
  return useStore(useGuideEditorStore(), part)
}

/** The step that is looked at; null: none, the guide itself is. */
export function useCurrentStep(): GuideStep | null {
  return useGuideEditor(({ guide, current }) => stepOf(guide, current))
}

/** The problems of the guide by step key; what is about the guide as a whole stands under `null`. */
export function useProblemsByStep(): ReadonlyMap<string | null, readonly PolicyProblem[]> {
  const guide = useGuideEditor((editor) => editor.guide)
  const problems = useGuideEditor((editor) => editor.problems)
  return useMemo(() => problemsByStep(guide, problems), [guide, problems])
}
