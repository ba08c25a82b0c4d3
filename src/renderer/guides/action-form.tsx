import { Button, NativeSelect, Text } from '@mantine/core'
import { actionKindSchema, actionKinds } from '../../shared/guide/action-kinds.ts'
import type { StepOf } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import { ActionFieldForm } from './action-field-form.tsx'
import { fieldName } from './action-words.ts'
import classes from './forms.module.css'
import { NextField } from './next-field.tsx'
import { useErrorAt } from './places.tsx'
import { useStepChange } from './step-changes.ts'

const words = t.guides.inspector.actionForm

/** Something done in Tierdesk: what, and what is filled in for the reader. */
export function ActionForm({ step }: { readonly step: StepOf<'action'> }) {
  const change = useStepChange(step.key, 'action')
  const { fields } = actionKinds[step.action]
  const known = new Set(fields.map(({ name }) => name))
  const unknown = Object.keys(step.fields).filter((name) => !known.has(name))
  const put = (name: string, value: string) =>
    change(({ fields: before, ...rest }) => {
      const { [name]: _, ...others } = before
      return { ...rest, fields: value === '' ? others : { ...before, [name]: value } }
    }, `fields.${name}`)
  return (
    <>
      <NativeSelect
        label={words.kind}
        data-place="action"
        data={actionKindSchema.options.map((kind) => ({ value: kind, label: t.guides.inspector.action[kind] }))}
        error={useErrorAt('action')}
        value={step.action}
        onChange={({ currentTarget: { value } }) => {
          const read = actionKindSchema.safeParse(value)
          if (read.success) change((before) => ({ ...before, action: read.data }))
        }}
      />
      <fieldset className={classes.group} data-place="fields" tabIndex={-1}>
        <legend>{words.fields}</legend>
        {fields.length === 0 && (
          <Text size="xs" c="dimmed">
            {words.noFields}
          </Text>
        )}
        {fields.map((field) => (
          <ActionFieldForm
            key={`${step.action} ${field.name}`}
            field={field}
            value={step.fields[field.name] ?? ''}
            onChange={(value) => put(field.name, value)}
          />
        ))}
        {unknown.length > 0 && (
          <div className={classes.line}>
            <Text size="xs">
              {words.unknownFields}: {unknown.map(fieldName).join(', ')}
            </Text>
            <Button
              variant="default"
              size="compact-xs"
              onClick={() =>
                change((before) => ({
                  ...before,
                  fields: Object.fromEntries(Object.entries(before.fields).filter(([name]) => known.has(name))),
                }))
              }
            >
              {words.removeUnknown}
            </Button>
          </div>
        )}
      </fieldset>
      <NextField end={{ from: step.key, via: null }} to={step.next} place="next" />
    </>
  )
}
