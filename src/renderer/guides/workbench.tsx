import { useViewportSize } from '@mantine/hooks'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Figures } from './canvas-figures.ts'
import { findSteps } from './find-steps.ts'
import { GuideCanvas } from './guide-canvas.tsx'
import { GuideOutline } from './guide-outline.tsx'
import { SidePane } from './side-pane.tsx'
import { Toolbar } from './toolbar.tsx'
import { useEditorActions } from './use-editor-actions.ts'
import { useGuideEditor } from './use-guide-editor.ts'
import { useStepClipboard } from './use-step-clipboard.ts'
import { type GuideView, useView } from './use-view.ts'
import classes from './workbench.module.css'

/** Room for canvas, outline and the step side by side, in pixels. */
const roomForBoth = 1_600

/** The guide as canvas and outline, two views of one thing, with the step that is looked at beside them. */
export function Workbench({ figures = null }: { readonly figures?: Figures | null }) {
  const guide = useGuideEditor((editor) => editor.guide)
  const { width } = useViewportSize()
  const wide = width >= roomForBoth
  const [view, setView] = useView(wide)
  const [search, setSearch] = useState('')
  const sought = useDeferredValue(search)
  const found = useMemo(() => findSteps(guide, sought), [guide, sought])
  const foundSet = useMemo(() => new Set(found), [found])
  const field = useRef<HTMLInputElement>(null)
  // Figures are on the canvas alone.
  const views: readonly GuideView[] = figures
    ? ['canvas']
    : wide
      ? ['canvas', 'outline', 'both']
      : ['canvas', 'outline']
  const shown = views.includes(view) ? view : 'canvas'
  useStepClipboard()
  useEditorActions({
    focusSearch: () => field.current?.focus(),
    nextView: () => {
      setView(views[(views.indexOf(shown) + 1) % views.length] ?? 'canvas')
      requestAnimationFrame(focusView)
    },
  })
  return (
    <div className={classes.workbench}>
      <Toolbar views={views} view={shown} onView={setView} search={{ field, search, found, onSearch: setSearch }} />
      <div className={classes.body}>
        {shown !== 'canvas' && <GuideOutline found={foundSet} alone={shown === 'outline'} />}
        {shown !== 'outline' && <GuideCanvas figures={figures} found={foundSet} />}
        <SidePane />
      </div>
    </div>
  )
}

/** Whoever changes the view by its key goes on in it: in the outline, or on the canvas at what is chosen. */
function focusView(): void {
  const at = ['[role="tree"]', '.react-flow__node.selected', '.react-flow__node']
    .map((selector) => document.querySelector<HTMLElement>(`[data-guide-view] ${selector}`))
    .find((element) => element !== null)
  at?.focus({ preventScroll: true })
}
