import { Button } from '@mantine/core'
import { t } from '../app/text/index.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import classes from './canvas.module.css'
import { addStep } from './guide-edits.ts'
import { StepMark, stepTypes } from './step-mark.tsx'
import { useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'

const words = t.guides.canvas

/** Stands on a canvas with nothing on it: what a guide can begin with. */
export function CanvasEmpty() {
  const store = useGuideEditorStore()
  const readOnly = useGuideEditor((editor) => editor.readOnly)
  return (
    <div className={classes.empty}>
      <EmptyState
        title={words.empty}
        action={
          readOnly ? null : (
            <div className={classes.typeChoice}>
              {stepTypes.map((type) => (
                <Button
                  key={type}
                  variant="default"
                  leftSection={<StepMark type={type} />}
                  onClick={() =>
                    store.getState().add((guide) => addStep(guide, type, words.newTitle(type), { at: null }))
                  }
                >
                  {words.types[type]}
                </Button>
              ))}
            </div>
          )
        }
      >
        {readOnly ? words.emptyRead : words.emptyText}
      </EmptyState>
    </div>
  )
}
