import { Button, NativeSelect, Select, Text, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { GuideStepType } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import { connect } from './guide-edits.ts'
import classes from './outline.module.css'
import type { StepRow } from './outline.ts'
import type { StepEnd } from './step-ends.ts'
import { stepTypes } from './step-mark.tsx'
import { titleOf } from './step-words.ts'
import { useGuideEditorStore } from './use-guide-editor.ts'

const words = t.guides.outline

/** Escape leaves a form of the outline without a change. */
function leaveOn(onClose: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    event.stopPropagation()
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
  }
}

/** Asks for the type and the title of a new step: a letter chooses the type, Tab leads to the title, Enter adds it. */
export function AddForm({
  place,
  onAdd,
  onClose,
}: {
  /** Where it is added, in words. */
  readonly place: string
  readonly onAdd: (type: GuideStepType, title: string) => void
  readonly onClose: () => void
}) {
  const [type, setType] = useState<GuideStepType>('question')
  const [title, setTitle] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAdd(type, title.trim() === '' ? t.guides.canvas.newTitle(type) : title.trim())
  }
  return (
    <form className={classes.form} aria-label={words.add.label} onSubmit={submit} onKeyDown={leaveOn(onClose)}>
      <NativeSelect
        data-autofocus
        autoFocus
        aria-label={words.add.type}
        data={stepTypes.map((value) => ({ value, label: t.guides.canvas.types[value] }))}
        value={type}
        onChange={({ currentTarget }) => setType(stepTypes.find((one) => one === currentTarget.value) ?? type)}
      />
      <TextInput
        className={classes.grow ?? ''}
        aria-label={words.add.title}
        placeholder={words.add.title}
        maxLength={120}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <Button type="submit">{words.add.submit}</Button>
      <Button variant="default" onClick={onClose}>
        {t.common.cancel}
      </Button>
      <Text size="xs" c="dimmed" className={classes.formHint ?? ''}>
        {place}
      </Text>
    </form>
  )
}

/** Asks for a name: of a step, of a way, or of a new answer. */
export function NameForm({
  label,
  field,
  submitLabel,
  value: before,
  onName,
  onClose,
}: {
  readonly label: string
  readonly field: string
  readonly submitLabel: string
  readonly value: string
  readonly onName: (name: string) => void
  readonly onClose: () => void
}) {
  const [name, setName] = useState(before)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onName(name.trim())
  }
  return (
    <form className={classes.form} aria-label={label} onSubmit={submit} onKeyDown={leaveOn(onClose)}>
      <TextInput
        data-autofocus
        autoFocus
        className={classes.grow ?? ''}
        aria-label={field}
        placeholder={field}
        maxLength={120}
        value={name}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit">{submitLabel}</Button>
      <Button variant="default" onClick={onClose}>
        {t.common.cancel}
      </Button>
    </form>
  )
}

/** Asks where a way leads; typing a number or words of a title finds the step, Enter takes it. */
export function ConnectForm({
  way,
  to,
  steps,
  onClose,
}: {
  readonly way: StepEnd
  readonly to: string | null
  readonly steps: readonly StepRow[]
  readonly onClose: () => void
}) {
  const store = useGuideEditorStore()
  const nowhere = ' '
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is sent: choosing is enough
    <div role="group" className={classes.form} aria-label={words.connect.label} onKeyDown={leaveOn(onClose)}>
      <Select
        data-autofocus
        autoFocus
        className={classes.grow ?? ''}
        aria-label={words.connect.choose}
        placeholder={words.connect.placeholder}
        searchable
        defaultDropdownOpened
        nothingFoundMessage={words.connect.nothing}
        maxDropdownHeight={260}
        data={[
          ...steps.map(({ step, number }) => ({ value: step.key, label: `${number}. ${titleOf(step)}` })),
          { value: nowhere, label: words.connect.nowhere },
        ]}
        defaultValue={to}
        onChange={(value) => {
          store.getState().change((guide) => connect(guide, way, value === nowhere ? null : value))
          onClose()
        }}
      />
      <Button variant="default" onClick={onClose}>
        {t.common.cancel}
      </Button>
    </div>
  )
}
