import { useEffect, useMemo } from 'react'
import type { GuideGround } from '../../shared/guide/lint/ground.ts'
import { lintGuide } from '../../shared/guide/lint/index.ts'
import { useDeskState, useDirectory } from '../app/desk-state.ts'
import { useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'
import { useToldLibrary } from './use-guide-library.ts'

/** The lint speaks this long after the last change, in milliseconds. */
const lintAfter = 250

/** What a guide is held against, as this desk knows it; null before the desk has told its policies. */
export function useGuideGround(): GuideGround | null {
  const directory = useDirectory()
  const escalationPolicy = useDeskState((state) => state.settings?.escalationPolicy ?? null)
  const library = useToldLibrary()
  return useMemo(
    () => escalationPolicy && library && { directory, escalationPolicy, library },
    [directory, escalationPolicy, library],
  )
}

/** Lints the guide under work a moment after each change. Mount once in the editor. */
export function useLint(): void {
  const store = useGuideEditorStore()
  const guide = useGuideEditor((editor) => editor.guide)
  const ground = useGuideGround()
  useEffect(() => {
    if (!ground) return
    const timer = setTimeout(() => store.getState().setProblems(lintGuide(guide, ground)), lintAfter)
    return () => clearTimeout(timer)
  }, [guide, ground, store])
}
