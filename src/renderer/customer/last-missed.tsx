import type { PacketItem } from '../../shared/case/escalation.ts'
import type { LastMissed } from '../../shared/handoff/gaps.ts'
import { words } from '../case/words.ts'
import classes from './rate.module.css'

interface LastMissedLineProps {
  readonly last: LastMissed
  /** The items that are empty in this packet. */
  readonly empty: readonly PacketItem[]
}

/** Under the completeness of a packet: what the last receivers of such escalations missed. */
export function LastMissedLine({ last, empty }: LastMissedLineProps) {
  return (
    <p className={classes.missed} data-last-missed>
      {words.handoff.lastMissed('')}
      {last.items.map(({ item, count }, index) => (
        <span key={item}>
          {index > 0 && ', '}
          <strong>{words.handoff.item(words.packet[item], count, last.rated)}</strong>
          {empty.includes(item) && `, ${words.handoff.missesNow}`}
        </span>
      ))}{' '}
      – {words.handoff.lastMissedOf(last.rated, last.ofCategory)}
    </p>
  )
}
