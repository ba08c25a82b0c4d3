import { IconCheck, IconX } from '@tabler/icons-react'
import type { HandoffRating } from '../../shared/case/handoff-rating.ts'
import { words } from '../case/words.ts'
import { formatWhen } from '../ui/format.ts'
import classes from './rate.module.css'

/** What a receiver said of an escalation: three answers, what was missed, their words, who and when. */
export function RatingLine({ rating }: { readonly rating: HandoffRating }) {
  const { needed, rightPlace, complete, missing, note, by, at } = rating
  const lacked = missing.map((item) => words.packet[item]).join(', ')
  return (
    <div className={classes.rating}>
      <span className={classes.answers}>
        <Answer yes={needed} words={needed ? words.handoff.needed : words.handoff.notNeeded} />
        <Answer yes={rightPlace} words={rightPlace ? words.handoff.rightPlace : words.handoff.wrongPlace} />
        <Answer yes={complete} words={complete ? words.handoff.complete : words.handoff.notComplete} />
      </span>
      {lacked && <p>{words.timeline.lines.handoff_lacked(lacked)}</p>}
      {note && <p dir="auto">{note}</p>}
      <p className={classes.by}>{words.handoff.said(by.name, formatWhen(at))}</p>
    </div>
  )
}

function Answer({ yes, words: said }: { readonly yes: boolean; readonly words: string }) {
  const Icon = yes ? IconCheck : IconX
  return (
    <span className={classes.answer} data-yes={yes || undefined}>
      <Icon size={13} aria-hidden /> {said}
    </span>
  )
}
