import type { Packet } from '../../shared/case/escalation.ts'
import { missingItems } from '../../shared/case/packet.ts'
import type { LastMissed } from '../../shared/handoff/gaps.ts'
import { words } from '../case/words.ts'
import classes from './rate.module.css'

interface LastMissedLineProps {
  readonly last: LastMissed
  readonly packet: Packet
}

/** Under the completeness of a packet: what the last receivers of such escalations missed, and what of it is empty here too. */
export function LastMissedLine({ last, packet }: LastMissedLineProps) {
  // Whether or not this type of escalation must have it.
  const empty = missingItems(
    packet,
    last.items.map(({ item }) => item),
  ).missing
  return (
    <p className={classes.missed} data-last-missed>
      {words.handoff.lastMissed}{' '}
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
