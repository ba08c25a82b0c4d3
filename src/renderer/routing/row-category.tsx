import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { anyValue } from '../../shared/escalation/matrix-row.ts'
import { t } from '../app/text/index.ts'
import { humanize } from '../ui/format.ts'

const words = t.routing.matrix.row
/** No category is called so: it is the choice of one that is not in the list. */
const another = '\u0000'

/** The category a row is for: any, one that cases have, or one that is written in. */
export function RowCategory({
  value,
  known,
  place,
  error,
  onChange,
}: {
  readonly value: string
  /** Those to choose from; `*` stands for any. */
  readonly known: readonly string[]
  readonly place: string
  readonly error: string | null
  readonly onChange: (category: string) => void
}) {
  const [writing, setWriting] = useState(false)
  const categories = [...new Set([...known.filter((one) => one !== anyValue), ...(value === anyValue ? [] : [value])])]
  return (
    <>
      <NativeSelect
        label={words.category}
        data-place={place}
        error={writing ? null : error}
        data={[
          { value: anyValue, label: t.routing.matrix.any },
          ...categories.filter((one) => one !== '').map((one) => ({ value: one, label: humanize(one) })),
          { value: another, label: words.otherCategory },
        ]}
        value={writing ? another : value}
        onChange={({ currentTarget }) => {
          setWriting(currentTarget.value === another)
          if (currentTarget.value !== another) onChange(currentTarget.value)
        }}
      />
      {writing && (
        <TextInput
          label={words.categoryName}
          error={error}
          maxLength={80}
          value={value === anyValue ? '' : value}
          onChange={({ currentTarget }) => {
            const name = currentTarget.value.trim().toLowerCase().replaceAll(/\s+/g, '_')
            onChange(name === '' ? anyValue : name)
          }}
        />
      )}
    </>
  )
}
