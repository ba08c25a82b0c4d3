import { ActionIcon, Button, NativeSelect, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Guide, GuideVariable } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import { withEntry, withoutEntry } from '../ui/list-edits.ts'
import { ExpressionField } from './expression-field.tsx'
import classes from './forms.module.css'
import { useErrorAt } from './places.tsx'
import { useGuideEditorStore } from './use-guide-editor.ts'
import { freeVariable, renameVariable, usesOf, variableFault } from './variable-edits.ts'

const words = t.guides.inspector.settings
const types: readonly GuideVariable['type'][] = ['text', 'number', 'yes_no']
const wanted = { text: 'string', number: 'number', yes_no: 'bool' } as const
const most = 50

/** The values a guide keeps while it runs. */
export function VariableList({ guide }: { readonly guide: Guide }) {
  const store = useGuideEditorStore()
  const { variables } = guide
  const put = (next: GuideVariable[], place?: string) =>
    store
      .getState()
      .change((before) => ({ ...before, variables: next }), place === undefined ? undefined : `guide.${place}`)
  return (
    <fieldset className={classes.group} data-place="variables" tabIndex={-1}>
      <legend>{words.variables}</legend>
      <Text size="xs" c="dimmed">
        {words.variablesHint}
      </Text>
      {variables.map((variable, at) => (
        <VariableForm
          key={variable.key}
          guide={guide}
          variable={variable}
          at={at}
          onChange={(by, field) =>
            put(
              withEntry(variables, at, (before) => ({ ...before, ...by })),
              field === undefined ? undefined : `variables.${at}.${field}`,
            )
          }
          onRemove={() => put(withoutEntry(variables, at))}
        />
      ))}
      {variables.length < most && (
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() =>
            put([...variables, { key: freeVariable(variables), label: words.newVariable, type: 'text', initial: '' }])
          }
        >
          {words.add}
        </Button>
      )}
    </fieldset>
  )
}

function VariableForm({
  guide,
  variable: { key, label, type, initial },
  at,
  onChange,
  onRemove,
}: {
  readonly guide: Guide
  readonly variable: GuideVariable
  readonly at: number
  readonly onChange: (by: Partial<GuideVariable>, field?: string) => void
  readonly onRemove: () => void
}) {
  const place = `variables.${at}`
  const uses = usesOf(guide, key)
  return (
    <fieldset className={classes.entry} data-place={place} tabIndex={-1} aria-label={words.variable(label)}>
      <div className={classes.entryHead}>
        <TextInput
          className={classes.grow ?? ''}
          label={words.variableLabel}
          aria-label={words.variableLabelOf(key)}
          data-place={`${place}.label`}
          maxLength={120}
          error={useErrorAt(`${place}.label`)}
          value={label}
          onChange={({ currentTarget: { value } }) => onChange({ label: value }, 'label')}
        />
        <ActionIcon size="md" aria-label={t.common.order.remove(label)} onClick={onRemove}>
          <IconTrash size={15} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.pair}>
        <NameField guide={guide} name={key} label={label} place={`${place}.key`} />
        <NativeSelect
          label={words.variableType}
          aria-label={words.variableTypeOf(label)}
          data-place={`${place}.type`}
          data={types.map((value) => ({ value, label: words.variableTypes[value] }))}
          error={useErrorAt(`${place}.type`)}
          value={type}
          onChange={({ currentTarget: { value } }) => {
            const next = types.find((one) => one === value)
            if (next) onChange({ type: next })
          }}
        />
      </div>
      <ExpressionField
        label={words.initial}
        fullLabel={words.initialOf(label)}
        empty={words.initialEmpty[type]}
        wanted={wanted[type]}
        place={`${place}.initial`}
        value={initial}
        onChange={(value) => onChange({ initial: value }, 'initial')}
      />
      <Text size="xs" c="dimmed">
        {uses === 0 ? words.unused : words.used(uses)}
      </Text>
    </fieldset>
  )
}

/** The name expressions use, given when it is complete: then every expression has the new one. */
function NameField({
  guide,
  name,
  label,
  place,
}: {
  readonly guide: Guide
  readonly name: string
  readonly label: string
  readonly place: string
}) {
  const store = useGuideEditorStore()
  const [typed, setTyped] = useState<string | null>(null)
  const error = useErrorAt(place)
  const shown = typed ?? name
  const fault = variableFault(guide.variables, name, shown)
  const give = () => {
    setTyped(null)
    if (fault === null && shown !== name) store.getState().change((before) => renameVariable(before, name, shown))
  }
  return (
    <TextInput
      label={words.variableKey}
      aria-label={words.variableKeyOf(label)}
      data-place={place}
      classNames={{ input: classes.mono ?? '' }}
      maxLength={40}
      error={fault === 'wrong' ? words.variableKeyWrong : fault === 'taken' ? words.variableKeyTaken : error}
      value={shown}
      onChange={({ currentTarget: { value } }) => setTyped(value)}
      onBlur={give}
      onKeyDown={(event) => {
        if (event.key === 'Enter') give()
      }}
    />
  )
}
