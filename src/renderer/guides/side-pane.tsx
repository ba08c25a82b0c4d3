import { Tabs } from '@mantine/core'
import { useState } from 'react'
import { t } from '../app/text/index.ts'
import { useOnJump } from './places.tsx'
import { StepComments } from './step-comments.tsx'
import { StepInspector } from './step-inspector.tsx'
import { TrialPanel } from './trial-panel.tsx'
import { useCurrentStep, useGuideEditor } from './use-guide-editor.ts'
import classes from './workbench.module.css'

const words = t.guides.workbench.side

/** Beside the guide: the step that is looked at (the guide itself while none is), and what its authors say of it. */
export function SidePane() {
  const [tab, setTab] = useState<string | null>('step')
  useOnJump(() => setTab('step'))
  const readOnly = useGuideEditor((editor) => editor.readOnly)
  const step = useCurrentStep()
  const comments = step?.comments.length ?? 0
  return (
    <aside className={classes.side} aria-label={words.label}>
      <Tabs value={tab} onChange={setTab} keepMounted={false} className={classes.sideTabs ?? ''}>
        <Tabs.List>
          <Tabs.Tab value="step">{step ? words.step : words.guide}</Tabs.Tab>
          {!readOnly && <Tabs.Tab value="test">{words.test}</Tabs.Tab>}
          {!readOnly && (
            <Tabs.Tab value="comments">
              {words.comments}
              {comments > 0 && <span className={classes.count}>{comments}</span>}
            </Tabs.Tab>
          )}
        </Tabs.List>
        <Tabs.Panel value="step" className={classes.sidePanel ?? ''} tabIndex={0}>
          <StepInspector />
        </Tabs.Panel>
        <Tabs.Panel value="test" className={classes.sidePanel ?? ''} tabIndex={0}>
          <TrialPanel />
        </Tabs.Panel>
        <Tabs.Panel value="comments" className={classes.sidePanel ?? ''} tabIndex={0}>
          <StepComments />
        </Tabs.Panel>
      </Tabs>
    </aside>
  )
}
