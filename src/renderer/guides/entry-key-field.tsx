import { ActionIcon, TextInput } from '@mantine/core'
import { IconWand } from '@tabler/icons-react'
import { useState } from 'react'
import { guideKeySchema } from '../../shared/guide/keys.ts'
import { t } from '../app/text/index.ts'
import { freeKey } from '../ui/list-edits.ts'
import classes from './forms.module.css'
import { useErrorAt } from './places.tsx'

const words = t.guides.inspector

/** The key of a step, an answer or a branch: given when it is complete, with Enter or when the field is left. */
export function EntryKeyField({
  what,
  place,
  value,
  label,
  taken,
  takenText = words.keyTakenHere,
  hint = words.entryKeyHint,
  onChange,
}: {
  /** What it is the key of, for those who hear the form; empty where the form says it. */
  readonly what: string
  readonly place: string
  readonly value: string
  /** The words people read for it; a key can be made of them. */
  readonly label: string
  /** The keys that others have. */
  readonly taken: readonly string[]
  readonly takenText?: string
  readonly hint?: string
  readonly onChange: (key: string) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const error = useErrorAt(place)
  const shown = typed ?? value
  const fault = !guideKeySchema.safeParse(shown).success ? words.keyWrong : taken.includes(shown) ? takenText : null
  const give = (key: string) => {
    setTyped(null)
    if (key !== value) onChange(key)
  }
  const leave = () => (fault === null ? give(shown) : setTyped(null))
  const worded = freeKey(label, taken)
  const canWord = worded !== value && label.trim() !== ''
  return (
    <TextInput
      label={words.key}
      aria-label={what === '' ? undefined : `${what}: ${words.key}`}
      title={hint}
      data-place={place}
      classNames={{ input: classes.mono ?? '' }}
      maxLength={60}
      error={(typed !== null && fault) || error}
      value={shown}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={leave}
      onKeyDown={({ key }) => {
        if (key === 'Enter') leave()
      }}
      rightSection={
        canWord ? (
          <ActionIcon
            size="sm"
            aria-label={words.keyFromWords(what === '' ? label : what, worded)}
            title={words.keyFromWords(what === '' ? label : what, worded)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => give(worded)}
          >
            <IconWand size={14} aria-hidden />
          </ActionIcon>
        ) : undefined
      }
    />
  )
}
