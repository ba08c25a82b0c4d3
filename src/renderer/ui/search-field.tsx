import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import area from './area.module.css'

/** Narrows a list down by words. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  return (
    <TextInput
      type="search"
      className={area.search}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={14} aria-hidden />}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

/** True when every word of `search` stands in `text`, whatever its case. */
export function hasWords(text: string, search: string): boolean {
  const sought = search.toLowerCase().split(/\s+/).filter(Boolean)
  return sought.every((word) => text.toLowerCase().includes(word))
}
