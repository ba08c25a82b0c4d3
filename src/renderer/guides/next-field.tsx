import { ActionIcon, Select } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import type { GuideStepType } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import classes from './forms.module.css'
import { addStep, connect, stepOf } from './guide-edits.ts'
import { useErrorAt } from './places.tsx'
import type { StepEnd } from './step-ends.ts'
import { useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'

const words = t.guides.inspector
const types: readonly GuideStepType[] = ['question', 'check', 'instruction', 'action', 'guide', 'outcome']

/** Where a way out of a step leads: a step by its name, or a new one. */
export function NextField({
  end,
  to,
  place,
  label = words.next,
  fullLabel,
}: {
  readonly end: StepEnd
  readonly to: string | null
  readonly place: string
  readonly label?: string
  readonly fullLabel?: string
}) {
  const store = useGuideEditorStore()
  const steps = useGuideEditor(({ guide }) => guide.steps)
  const error = useErrorAt(place)
  const known = to !== null && steps.some(({ key }) => key === to)
  const choose = (value: string | null) => {
    const { change, add } = store.getState()
    const fresh = types.find((type) => value === `new ${type}`)
    if (fresh === undefined) return change((guide) => connect(guide, end, value))
    add((guide) => addStep(guide, fresh, words.newStepTitle(t.guides.canvas.types[fresh]), { at: end }))
  }
  return (
    <div className={classes.next}>
      <Select
        label={label}
        aria-label={fullLabel}
        data-place={place}
        data={[
          ...(to === null || known ? [] : [{ value: to, label: words.nextGone(to) }]),
          {
            group: words.steps,
            items: steps.map(({ key, title }) => ({ value: key, label: title.trim() || words.untitled })),
          },
          {
            group: words.newStep,
            items: types.map((type) => ({ value: `new ${type}`, label: words.newStepOf(t.guides.canvas.types[type]) })),
          },
        ]}
        placeholder={words.nextNone}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': words.clear(fullLabel ?? label) }}
        nothingFoundMessage={t.common.none}
        error={error}
        value={to}
        onChange={choose}
      />
      <ActionIcon
        size="md"
        disabled={!known}
        aria-label={words.goTo(known ? (stepOf(store.getState().guide, to)?.title ?? '') : words.nextNone)}
        onClick={() => to !== null && store.getState().show(to)}
      >
        <IconArrowRight size={15} aria-hidden />
      </ActionIcon>
    </div>
  )
}
