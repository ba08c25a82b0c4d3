import type { Action } from '../app/keys.ts'
import { useActions } from '../app/use-actions.ts'
import { words } from '../case/words.ts'

interface GuideKeys {
  /** Goes on, or does the action; null: there is nothing to do. */
  readonly enter: (() => void) | null
  /** What the digits mean, from 1. */
  readonly options: readonly { readonly label: string; readonly run: () => void }[]
}

/** The keys of the step that is shown, for as long as it is. */
export function useGuideKeys({ enter, options }: GuideKeys): void {
  useActions([
    ...options.map(({ label, run }, index) =>
      action(`option_${index + 1}`, words.guide.step.option(index + 1, label), String(index + 1), { run }),
    ),
    // Enter on the list opens a case: it means the guide only where nothing else has the focus.
    action('enter', words.guide.keys.enter, 'Enter', {
      enabled: enter !== null,
      run: () => enter?.(),
      keysWhen: inGuide,
    }),
  ])
}

/** The keys of a run, whatever its step is. */
export function useRunKeys({ back, leave }: { readonly back: (() => void) | null; readonly leave: () => void }): void {
  useActions([
    action('back', words.guide.keys.back, 'Backspace', {
      enabled: back !== null,
      run: () => back?.(),
      keysWhen: inGuide,
    }),
    action('leave', words.guide.keys.leave, '', { run: leave }),
  ])
}

/** True while the focus is in the guide, or nowhere. */
export function inGuide(): boolean {
  const focused = document.activeElement
  return focused === null || focused === document.body || focused.closest('[data-tab="guide"]') !== null
}

type Doing = Pick<Action, 'run' | 'enabled' | 'keysWhen'>

function action(name: string, label: string, key: string, doing: Doing): Action {
  return { id: `guide.${name}`, label, group: 'guide', keys: key ? [key] : [], ...doing }
}
