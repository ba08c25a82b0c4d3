import type { Action } from '../app/keys.ts'
import { useActions } from '../app/use-actions.ts'
import { defaultKeys } from '../case/case-actions.ts'
import { answerToMark } from './thread-state.ts'
import type { ConsultWork } from './use-consult.ts'
import { words } from './words.ts'

/** The keys of the Consult tab, for as long as it is shown: one for each mark on the newest answer. */
export function useConsultKeys(work: ConsultWork): void {
  const { keyed } = work
  const helpful = keyed && answerToMark(keyed, 'helpful')
  const solution = keyed && answerToMark(keyed, 'solution')
  useActions([
    action('helpful', words.keys.helpful, helpful && (() => work.mark(keyed, helpful, 'helpful'))),
    action('solution', words.keys.solution, solution && (() => work.mark(keyed, solution, 'solution'))),
  ])
}

function action(name: 'helpful' | 'solution', label: string, run: (() => void) | undefined): Action {
  return {
    id: `case.${name}`,
    label,
    group: 'case',
    keys: [defaultKeys[name]],
    enabled: run !== undefined,
    run: () => run?.(),
  }
}
