import { useMemo } from 'react'
import type { GuideScope } from '../../shared/guide/expressions.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import { libraryWith } from '../../shared/guide/guide-library.ts'
import { freshScope } from '../../shared/guide/scope.ts'
import { initialValues } from '../../shared/guide/set-values.ts'
import { walk } from '../../shared/guide/walk.ts'
import { serverNow, useDirectory, useMe } from '../app/desk-state.ts'
import { useChosenCase } from './chosen-case.tsx'
import { useTrials } from './trial-store.ts'
import { useGuideLibrary } from './use-guide-library.ts'

/** The chosen case as the expressions of a guide see it. */
export interface Tried {
  readonly reference: string
  readonly scope: GuideScope
}

/**
 * What the expressions of a guide are tried on: the chosen case, with the variables and answers of the test run that is
 * under way on it, else with what the variables begin with. Null as long as no case is chosen.
 */
export function useTried(guide: Guide): Tried | null {
  const directory = useDirectory()
  const me = useMe()
  const library = useGuideLibrary()
  const state = useChosenCase((choice) => choice.state)
  const trial = useTrials(({ trial: now }) =>
    now && now.run.guide === guide.key && now.caseId === state?.id ? now : null,
  )
  return useMemo(() => {
    if (!state) return null
    const member = (trial && directory.members.get(trial.memberId)) ?? me
    // How long ago something was is asked anew with every change of the guide or the case.
    const scope = freshScope({ state, member, directory, at: new Date(serverNow()).toISOString() })
    if (trial) {
      const { vars, answers } = walk(trial.run, libraryWith(library, guide))
      return { reference: state.reference, scope: { ...scope, vars, answers } }
    }
    const { set } = initialValues(guide, scope)
    const vars = new Map((set ?? []).map(({ variable, value }) => [variable, value]))
    return { reference: state.reference, scope: { ...scope, vars } }
  }, [state, me, directory, library, guide, trial])
}
