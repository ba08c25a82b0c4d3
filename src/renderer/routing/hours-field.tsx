import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Shift } from '../../shared/sla/calendar.ts'
import { t } from '../app/text/index.ts'
import { hoursText, parseHours } from './hours-text.ts'

const words = t.routing.sla.calendars

/** The hours of a day in one line. What is half typed stays in the field; the document keeps the last hours understood. */
export function HoursField({
  label,
  fullLabel,
  place,
  error,
  value,
  onChange,
}: {
  readonly label?: string
  readonly fullLabel: string
  readonly place: string
  readonly error?: ReactNode
  readonly value: readonly Shift[]
  readonly onChange: (shifts: Shift[]) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && parseHours(typed) === null
  return (
    <TextInput
      size="xs"
      label={label}
      aria-label={fullLabel}
      data-place={place}
      placeholder={words.closed}
      maxLength={200}
      error={wrong ? words.hoursWrong : error}
      value={typed ?? hoursText(value)}
      onBlur={() => {
        if (!wrong) setTyped(null)
      }}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        const shifts = parseHours(currentTarget.value)
        if (shifts !== null) onChange(shifts)
      }}
    />
  )
}
