import classes from './flag-chip.module.css'

/** A flag in words. With `onSelect` it is a button: selecting it shows the evidence. */
export function FlagChip({
  label,
  selected = false,
  muted = false,
  onSelect,
}: {
  label: string
  selected?: boolean
  /** An overridden flag: kept, struck through. */
  muted?: boolean
  onSelect?: () => void
}) {
  if (!onSelect) {
    return (
      <span className={classes.chip} data-muted={muted || undefined} title={label} dir="auto">
        {label}
      </span>
    )
  }
  return (
    <button
      type="button"
      className={classes.chip}
      data-muted={muted || undefined}
      data-selected={selected || undefined}
      aria-pressed={selected}
      onClick={onSelect}
      dir="auto"
    >
      {label}
    </button>
  )
}
