import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { ActionField } from '../../shared/guide/action-kinds.ts'
import { useDeskState } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import { choiceName, fieldName } from './action-words.ts'
import classes from './forms.module.css'
import { useErrorAt } from './places.tsx'
import { TemplateField } from './template-field.tsx'

const words = t.guides.inspector.actionForm
/** Stands in the list for a value that an expression gives. */
const byExpression = '{{}}'

/** One field of an action: words with expressions in them; for a choice one of its words, or an expression. */
export function ActionFieldForm({
  field,
  value,
  onChange,
}: {
  readonly field: ActionField
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const { name, kind, meaning, required } = field
  const label = fieldName(name)
  const place = `fields.${name}`
  const said = required ? `${meaning} (${words.required})` : meaning
  if (kind === 'choice' || kind === 'team') return <ChoiceField {...{ field, label, place, said, value, onChange }} />
  return (
    <TemplateField
      label={label}
      description={said}
      empty={words.readerFills}
      place={place}
      value={value}
      onChange={onChange}
    />
  )
}

function ChoiceField({
  field: { name, kind, words: known = [] },
  label,
  place,
  said,
  value,
  onChange,
}: {
  readonly field: ActionField
  readonly label: string
  readonly place: string
  readonly said: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const teams = useDeskState((state) => state.teams)
  const [expressed, setExpressed] = useState(value.includes('{{'))
  const written = expressed || value.includes('{{')
  const choices =
    kind === 'team'
      ? teams.map((team) => ({ value: team.name, label: team.name })).toSorted((a, b) => a.label.localeCompare(b.label))
      : known.map((word) => ({ value: word, label: choiceName(name, word) }))
  const gone = !written && value !== '' && !choices.some((choice) => choice.value === value)
  return (
    <div className={classes.fields}>
      <NativeSelect
        label={label}
        description={said}
        data-place={written ? undefined : place}
        data={[
          { value: '', label: words.readerFills },
          ...choices,
          ...(gone ? [{ value, label: kind === 'team' ? words.goneTeam(value) : value }] : []),
          { value: byExpression, label: words.byExpression },
        ]}
        error={useErrorAt(place)}
        value={written ? byExpression : value}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value
          setExpressed(chosen === byExpression)
          onChange(chosen === byExpression ? '{{  }}' : chosen)
        }}
      />
      {written && (
        <TemplateField
          label={words.written}
          fullLabel={`${label}: ${words.written}`}
          place={place}
          value={value}
          onChange={onChange}
        />
      )}
    </div>
  )
}
