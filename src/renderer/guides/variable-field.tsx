import { NativeSelect } from '@mantine/core'
import type { GuideVariable } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import { useErrorAt } from './places.tsx'
import { useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'
import { freeVariable } from './variable-edits.ts'

const words = t.guides.inspector.set

/** One of the guide's variables, or a new one. */
export function VariableField({
  label,
  fullLabel,
  place,
  value,
  type,
  onChange,
}: {
  readonly label: string
  readonly fullLabel?: string
  readonly place: string
  readonly value: string
  /** Only variables of this type fit. Absent: any. */
  readonly type?: GuideVariable['type']
  readonly onChange: (key: string) => void
}) {
  const store = useGuideEditorStore()
  const variables = useGuideEditor(({ guide }) => guide.variables)
  const fitting = variables.filter((one) => type === undefined || one.type === type)
  const known = fitting.some(({ key }) => key === value)
  const choose = (chosen: string) => {
    if (chosen !== '+') return onChange(chosen)
    const { guide, change } = store.getState()
    const key = freeVariable(guide.variables)
    change((before) => ({
      ...before,
      variables: [
        ...before.variables,
        { key, label: t.guides.inspector.settings.newVariable, type: type ?? 'text', initial: '' },
      ],
    }))
    onChange(key)
  }
  return (
    <NativeSelect
      label={label}
      aria-label={fullLabel}
      data-place={place}
      data={[
        ...(known ? [] : [{ value, label: value === '' ? words.choose : words.gone(value) }]),
        ...fitting.map((one) => ({ value: one.key, label: `${one.label || one.key} (vars.${one.key})` })),
        { value: '+', label: words.newOne },
      ]}
      error={useErrorAt(place)}
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    />
  )
}
