import { t } from '../app/text/index.ts'
import classes from './column-head.module.css'

/** The names of the columns above one-line rows. Hidden from assistive technology: every cell says what it is. */
export function ColumnHead() {
  const words = t.inbox.columns
  return (
    <div className={classes.head} aria-hidden>
      <span className={classes.priority}>{words.priority}</span>
      <span>{words.subject}</span>
      <span>{words.customer}</span>
      <span>{words.flags}</span>
      <span>{words.status}</span>
      <span>{words.clock}</span>
      <span>{words.owner}</span>
    </div>
  )
}
