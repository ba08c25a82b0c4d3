import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { t } from '../app/text/index.ts'
import classes from './area.module.css'

const words = t.common.order

/** Moves an entry of a list up or down, or takes it out. */
export function OrderButtons({
  what,
  at,
  count,
  onMove,
  onRemove,
  removable = true,
}: {
  /** The entry by name, for those who hear the buttons. */
  readonly what: string
  readonly at: number
  readonly count: number
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
  readonly removable?: boolean
}) {
  return (
    <span className={classes.order} data-order>
      <ActionIcon size="sm" aria-label={words.moveUp(what)} disabled={at === 0} onClick={() => onMove(at - 1)}>
        <IconArrowUp size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size="sm"
        aria-label={words.moveDown(what)}
        disabled={at === count - 1}
        onClick={() => onMove(at + 1)}
      >
        <IconArrowDown size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon size="sm" aria-label={words.remove(what)} disabled={!removable} onClick={onRemove}>
        <IconTrash size={15} aria-hidden />
      </ActionIcon>
    </span>
  )
}
