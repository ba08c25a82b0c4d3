import { Tooltip } from '@mantine/core'
import { IconClockUp } from '@tabler/icons-react'
import classes from './consult.module.css'
import { words } from './words.ts'

/** On what this desk has not sent yet. */
export function PendingMark() {
  return (
    <Tooltip label={words.thread.unsentWhat}>
      <span className={classes.pending}>
        <IconClockUp size={13} aria-hidden /> {words.thread.unsent}
      </span>
    </Tooltip>
  )
}
