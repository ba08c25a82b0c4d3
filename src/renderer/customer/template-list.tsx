import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { FittingTemplate } from '../../shared/replies/best-fit.ts'
import { words } from '../case/words.ts'
import classes from './templates.module.css'

interface TemplateListProps {
  readonly shown: readonly FittingTemplate[]
  readonly chosen: FittingTemplate | null
  readonly category: string
  readonly onChoose: (key: string) => void
  readonly onUse: () => void
}

/** The templates that were found, best fitting first, as a list box that the search field moves through. */
export function TemplateList({ shown, chosen, category, onChoose, onUse }: TemplateListProps) {
  const list = useRef<HTMLDivElement>(null)
  const prefix = useId()
  const key = chosen?.template.key
  useEffect(() => {
    const option = key ? list.current?.querySelector(`[id="${CSS.escape(`${prefix}${key}`)}"]`) : null
    option?.scrollIntoView({ block: 'nearest' })
  }, [key, prefix])
  return (
    <div
      ref={list}
      className={classes.list}
      role="listbox"
      tabIndex={0}
      aria-label={words.templates.list}
      aria-activedescendant={key ? prefix + key : undefined}
      onKeyDown={(event) => moveThrough(event, { shown, chosen, onChoose, onUse })}
    >
      {shown.map((one) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus and names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the list box
        <div
          key={one.template.key}
          id={prefix + one.template.key}
          role="option"
          className={classes.option}
          aria-selected={one === chosen}
          onClick={() => onChoose(one.template.key)}
          onDoubleClick={onUse}
        >
          <span className={classes.name}>{one.template.title}</span>
          <span className={classes.key}>{one.template.key}</span>
          {(one.flags.length > 0 || one.category) && (
            <span className={classes.fits}>
              {one.flags.length > 0
                ? words.templates.fitsFlag(one.flags.join(', '))
                : words.templates.fitsCategory(category)}
            </span>
          )}
        </div>
      ))}
    </div>
  )
}

/** Arrows move, Home and End jump, Enter uses: in the list and in the search field above it. */
export function moveThrough(
  event: KeyboardEvent,
  { shown, chosen, onChoose, onUse }: Pick<TemplateListProps, 'shown' | 'chosen' | 'onChoose' | 'onUse'>,
): void {
  const at = chosen ? shown.indexOf(chosen) : -1
  const inField = event.target instanceof HTMLInputElement
  const to =
    event.key === 'ArrowDown'
      ? Math.min(at + 1, shown.length - 1)
      : event.key === 'ArrowUp'
        ? Math.max(at - 1, 0)
        : event.key === 'Home' && !inField
          ? 0
          : event.key === 'End' && !inField
            ? shown.length - 1
            : null
  const next = to === null ? undefined : shown[to]
  if (next) {
    event.preventDefault()
    onChoose(next.template.key)
  } else if (event.key === 'Enter' && chosen) {
    event.preventDefault()
    onUse()
  }
}
