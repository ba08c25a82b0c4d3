import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { instantOfWall, wallOfInstant } from '../../shared/time/wall-time.ts'

/** A day and time on the wall of a zone; the document keeps the instant. */
export function WallField({
  label,
  fullLabel,
  place,
  timeZone,
  error,
  value,
  onChange,
}: {
  readonly label: string
  readonly fullLabel?: string
  readonly place: string
  readonly timeZone: string
  readonly error?: ReactNode
  /** ISO instant. */
  readonly value: string
  readonly onChange: (instant: string) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      type="datetime-local"
      label={label}
      aria-label={fullLabel}
      data-place={place}
      error={error}
      value={typed ?? wallOfInstant(value, timeZone)}
      onBlur={() => setTyped(null)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        const instant = instantOfWall(currentTarget.value, timeZone)
        if (instant !== null && instant !== value) onChange(instant)
      }}
    />
  )
}
