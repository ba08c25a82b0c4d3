import { ActionIcon, Button, Menu, SegmentedControl, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronDown,
  IconLayoutDistributeVertical,
  IconPlus,
} from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import { t } from '../app/text/index.ts'
import { StepTypeItems } from './add-step-menu.tsx'
import { addAfter, unplaceSteps } from './guide-edits.ts'
import { ProblemButton } from './problem-list.tsx'
import { PublishGuideButton } from './publish-guide-button.tsx'
import { SaveState } from './save-state.tsx'
import { StepSearch } from './step-search.tsx'
import { useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'
import type { GuideView } from './use-view.ts'
import classes from './workbench.module.css'

const words = t.guides.workbench

/** The tools above canvas and outline; who only reads has the view and the search. */
export function Toolbar({
  views,
  view,
  onView,
  search,
}: {
  readonly views: readonly GuideView[]
  readonly view: GuideView
  readonly onView: (view: GuideView) => void
  readonly search: ComponentProps<typeof StepSearch>
}) {
  const readOnly = useGuideEditor((editor) => editor.readOnly)
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={words.toolbar}>
      {!readOnly && <EditTools />}
      {views.length > 1 && (
        <SegmentedControl<GuideView>
          aria-label={words.view.label}
          data={views.map((value) => ({ value, label: words.view[value] }))}
          value={view}
          onChange={onView}
        />
      )}
      <StepSearch {...search} />
      {!readOnly && (
        <div className={classes.toolsEnd}>
          <SaveState />
          <ProblemButton />
          <PublishGuideButton />
        </div>
      )}
    </div>
  )
}

function EditTools() {
  const store = useGuideEditorStore()
  const past = useGuideEditor((editor) => editor.history.past.length > 0)
  const future = useGuideEditor((editor) => editor.history.future.length > 0)
  const placed = useGuideEditor((editor) => editor.guide.steps.some(({ place }) => place !== null))
  return (
    <>
      <Tooltip label={words.undo}>
        <ActionIcon aria-label={words.undo} disabled={!past} onClick={() => store.getState().undo()}>
          <IconArrowBackUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={words.redo}>
        <ActionIcon aria-label={words.redo} disabled={!future} onClick={() => store.getState().redo()}>
          <IconArrowForwardUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconPlus size={15} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {words.add}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <StepTypeItems
            onChoose={(type) =>
              store.getState().add((guide) => {
                const { current, way } = store.getState()
                return addAfter(guide, type, t.guides.canvas.newTitle(type), { way, current })
              })
            }
          />
        </Menu.Dropdown>
      </Menu>
      <Tooltip label={words.arrangeHint}>
        <Button
          variant="default"
          leftSection={<IconLayoutDistributeVertical size={15} aria-hidden />}
          disabled={!placed}
          onClick={() => store.getState().change((guide) => unplaceSteps(guide))}
        >
          {words.arrange}
        </Button>
      </Tooltip>
    </>
  )
}
