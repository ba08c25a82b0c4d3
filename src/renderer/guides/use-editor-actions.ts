import type { Action } from '../app/keys.ts'
import { t } from '../app/text/index.ts'
import { useActions } from '../app/use-actions.ts'
import { clipOf, paste, stepsOfClip } from './clip.ts'
import type { GuideEditorState } from './editor-store.ts'
import { connect, removeSteps, unplaceSteps } from './guide-edits.ts'
import { useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'

const words = t.guides.workbench.actions
const group = 'editor'

/** The keys and commands of the editor. Copying and pasting go by the computer's own keys: see `useStepClipboard`. */
export function useEditorActions({
  focusSearch,
  nextView,
}: {
  readonly focusSearch: () => void
  readonly nextView: () => void
}): void {
  const store = useGuideEditorStore()
  const readOnly = useGuideEditor((editor) => editor.readOnly)
  const past = useGuideEditor((editor) => editor.history.past.length > 0)
  const future = useGuideEditor((editor) => editor.history.future.length > 0)
  const chosen = useGuideEditor((editor) => editor.selection.size > 0)
  const way = useGuideEditor((editor) => editor.way !== null)
  const does = (id: keyof typeof words, keys: readonly string[], run: (editor: GuideEditorState) => void): Action => ({
    id: `editor.${id}`,
    label: words[id],
    group,
    keys,
    run: () => run(store.getState()),
  })
  const edits = !readOnly
  useActions([
    does('search', ['mod+f', '/'], focusSearch),
    { ...does('switchView', ['mod+shift+o'], nextView), whileTyping: true },
    { ...does('all', ['mod+a'], ({ guide, select }) => select(guide.steps.map(({ key }) => key))), keysWhen: inViews },
    { ...does('undo', ['mod+z'], ({ undo }) => undo()), enabled: edits && past },
    { ...does('redo', ['mod+shift+z', 'mod+y'], ({ redo }) => redo()), enabled: edits && future },
    { ...does('copy', [], () => document.execCommand('copy')), enabled: chosen },
    { ...does('cut', [], () => document.execCommand('cut')), enabled: edits && chosen },
    { ...does('duplicate', ['mod+d'], duplicate), enabled: edits && chosen },
    { ...does('remove', ['Delete', 'Backspace'], remove), enabled: edits && (chosen || way), keysWhen: inViews },
    { ...does('arrange', [], ({ change }) => change((guide) => unplaceSteps(guide))), enabled: edits },
  ])
}

/** True while the focus is on the canvas or in the outline, or nowhere: keys that take steps away count only there. */
function inViews(): boolean {
  const { activeElement } = document
  return (
    activeElement === null || activeElement === document.body || activeElement.closest('[data-guide-view]') !== null
  )
}

function duplicate({ guide, selection, add }: GuideEditorState): void {
  const steps = stepsOfClip(clipOf(guide, selection))
  if (steps) add((now) => paste(now, steps))
}

function remove({ way, selection, change }: GuideEditorState): void {
  change((guide) => (way ? connect(guide, way, null) : removeSteps(guide, selection)))
}
