import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { stepByArrows } from '../ui/arrow-keys.ts'
import classes from './routing.module.css'

export interface Entry {
  readonly key: string
  readonly name: string
  readonly note: string
  /** Somebody should look: said in words, not only marked. */
  readonly warning?: string | null
}

/** The entries of a list to choose one from, with a button for a new one. Arrow keys go from one to the next. */
export function EntryList({
  label,
  entries,
  current,
  onChoose,
  addLabel,
  onAdd,
}: {
  readonly label: string
  readonly entries: readonly Entry[]
  readonly current: string | null
  readonly onChoose: (key: string) => void
  readonly addLabel?: string
  /** Absent where nothing can be added. */
  readonly onAdd?: () => void
}) {
  return (
    <nav
      aria-label={label}
      className={classes.entries}
      onKeyDown={(event) => stepByArrows(event, 'button', { next: 'ArrowDown', previous: 'ArrowUp' })}
    >
      {entries.map(({ key, name, note, warning }) => (
        <button
          key={key}
          type="button"
          className={classes.entry}
          aria-current={key === current ? 'true' : undefined}
          onClick={() => onChoose(key)}
        >
          <span>{name}</span>
          <span className={classes.entryNote}>{note}</span>
          {warning && <span className={classes.warning}>{warning}</span>}
        </button>
      ))}
      {onAdd && (
        <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={onAdd}>
          {addLabel}
        </Button>
      )}
    </nav>
  )
}
