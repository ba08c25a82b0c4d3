import { t } from '../app/text/index.ts'
import { useGuideEditor } from './use-guide-editor.ts'
import classes from './workbench.module.css'

const words = t.guides.workbench.saving

/** How it stands with saving the draft. */
export function SaveState() {
  const saving = useGuideEditor((editor) => editor.saving)
  const revision = useGuideEditor((editor) => editor.revision)
  const refusal = useGuideEditor((editor) => editor.refusal)
  const text = saving === 'saved' && revision === 0 ? words.unchanged : (refusal ?? words[saving])
  return (
    <span className={classes.saving} data-saving={saving} role="status">
      {text}
    </span>
  )
}
