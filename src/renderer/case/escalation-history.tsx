import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Directory } from '../../shared/access/directory.ts'
import type { Escalation } from '../../shared/case/escalation.ts'
import { RatingLine } from '../customer/rating-line.tsx'
import { formatWhen } from '../ui/format.ts'
import { formatPercent } from './format.ts'
import { PacketView } from './packet-view.tsx'
import { placeName } from './people.ts'
import classes from './side.module.css'
import { common, words } from './words.ts'

interface EscalationHistoryProps {
  readonly escalations: readonly Escalation[]
  readonly directory: Directory
}

/** Every escalation the case went through, newest first, each with the packet that travelled. */
export function EscalationHistory({ escalations, directory }: EscalationHistoryProps) {
  return (
    <section className={classes.block} aria-labelledby="escalations-title">
      <h2 id="escalations-title" className={classes.blockTitle}>
        {words.timeline.escalations}
      </h2>
      {escalations.length === 0 && <p className={classes.quiet}>{words.timeline.noEscalations}</p>}
      {escalations.toReversed().map((escalation) => (
        <OneEscalation key={escalation.id} escalation={escalation} directory={directory} />
      ))}
    </section>
  )
}

function OneEscalation({ escalation, directory }: { readonly escalation: Escalation; readonly directory: Directory }) {
  const [open, setOpen] = useState(escalation.state === 'raised')
  const { from, to, raisedBy, raisedAt, acceptedBy, acceptedAt, returnReason, missing, overrideReason, route } =
    escalation
  return (
    <article className={classes.escalation}>
      <p className={classes.what}>
        {common.escalationType[escalation.type]}:{' '}
        {words.timeline.fromTo(placeName(from, directory), placeName(to, directory))}
      </p>
      <p className={classes.escalationState}>{words.timeline.states[escalation.state]}</p>
      <p className={classes.detail} dir="auto">
        {escalation.reason}
      </p>
      <p className={classes.source}>{words.timeline.raised(raisedBy.name, formatWhen(raisedAt))}</p>
      {route && (
        <p className={classes.source}>
          {route.row === null
            ? words.timeline.byNoRow(route.policyVersion)
            : words.timeline.byRow(route.row, route.policyVersion)}
          {!route.followed && ` · ${words.timeline.otherPlace}`}
        </p>
      )}
      {acceptedBy && acceptedAt && (
        <p className={classes.source}>{words.timeline.accepted(acceptedBy.name, formatWhen(acceptedAt))}</p>
      )}
      {returnReason && <p className={classes.detail}>{words.timeline.reason(returnReason)}</p>}
      <p className={classes.source}>
        {words.timeline.completeness(formatPercent(escalation.completeness))}
        {missing.length > 0 && ` · ${words.timeline.lacks(missing.map((item) => words.packet[item]).join(', '))}`}
        {overrideReason && ` (${overrideReason})`}
      </p>
      {escalation.rating && <RatingLine rating={escalation.rating} />}
      <UnstyledButton className={classes.link} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.timeline.hidePacket : words.timeline.showPacket}
      </UnstyledButton>
      {open && <PacketView packet={escalation.packet} />}
    </article>
  )
}
