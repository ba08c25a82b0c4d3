import { Menu } from '@mantine/core'
import { useReactFlow } from '@xyflow/react'
import type { GuideStepType } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import { addStep } from './guide-edits.ts'
import { StepMark, stepTypes } from './step-mark.tsx'
import type { OpenPlace } from './use-canvas-changes.ts'
import { useGuideEditorStore } from './use-guide-editor.ts'

const words = t.guides.canvas

/** Asks which step is to be added where a way was drawn into the open, or where somebody clicked twice. */
export function AddStepMenu({ open, onClose }: { readonly open: OpenPlace; readonly onClose: () => void }) {
  const store = useGuideEditorStore()
  const flow = useReactFlow()
  const add = (type: GuideStepType) => {
    const place = flow.screenToFlowPosition(open.screen)
    const left = { x: Math.round(place.x - 116), y: Math.round(place.y) }
    store.getState().add((guide) => addStep(guide, type, words.newTitle(type), { at: open.at, place: left }))
  }
  return (
    <Menu opened onClose={onClose} position="bottom-start" withinPortal>
      <Menu.Target>
        <span style={{ position: 'fixed', left: open.screen.x, top: open.screen.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={words.addHere}>
        <StepTypeItems onChoose={add} />
      </Menu.Dropdown>
    </Menu>
  )
}

/** The types of steps as items of a menu. */
export function StepTypeItems({ onChoose }: { readonly onChoose: (type: GuideStepType) => void }) {
  return stepTypes.map((type) => (
    <Menu.Item
      key={type}
      leftSection={<StepMark type={type} />}
      rightSection={<span className="dimmed">{words.typeHints[type]}</span>}
      onClick={() => onChoose(type)}
    >
      {words.types[type]}
    </Menu.Item>
  ))
}
