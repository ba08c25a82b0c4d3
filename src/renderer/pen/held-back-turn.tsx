import { IconHandStop } from '@tabler/icons-react'
import type { HeldBack } from '../../shared/pen/held-back.ts'
import turn from '../case/conversation.module.css'
import { words } from '../case/words.ts'
import { formatDateTime, formatWhen } from '../ui/format.ts'
import classes from './pen.module.css'

/** What the AI tried to say while a person had the case; unmistakably not something the customer got. */
export function HeldBackTurn({ attempt }: { readonly attempt: HeldBack }) {
  const when = formatWhen(attempt.at)
  const title = words.pen.heldBack[attempt.what]
  return (
    <article className={classes.heldBack} data-entry={attempt.id} tabIndex={-1} aria-label={`${title}, ${when}`}>
      <header className={turn.turnHead}>
        <IconHandStop size={14} aria-hidden />
        <span className={turn.author}>{title}</span>
        <time className={turn.time} dateTime={attempt.at} title={formatDateTime(attempt.at)}>
          {when}
        </time>
      </header>
      <p className={classes.quiet}>{words.pen.heldBack.what(attempt.heldBy)}</p>
      <div className={turn.text} dir="auto">
        {attempt.text}
      </div>
    </article>
  )
}
