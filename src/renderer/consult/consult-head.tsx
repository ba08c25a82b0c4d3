import {
  IconArrowUpRight,
  IconBulb,
  IconCircleX,
  type IconHourglass,
  IconMessageCircleCheck,
  IconMessageCircleQuestion,
} from '@tabler/icons-react'
import { type Consult, isLive } from '../../shared/consult/consult.ts'
import { helperOf } from '../../shared/consult/who-helps.ts'
import { formatWhen } from '../ui/format.ts'
import classes from './consult.module.css'
import { ConsultClock } from './consult-clock.tsx'
import { PendingMark } from './pending-mark.tsx'
import { words } from './words.ts'

const icons: Record<Consult['state'], typeof IconHourglass> = {
  open: IconMessageCircleQuestion,
  answered: IconMessageCircleCheck,
  solved: IconBulb,
  withdrawn: IconCircleX,
  escalated: IconArrowUpRight,
  closed: IconMessageCircleCheck,
}

interface ConsultHeadProps {
  readonly consult: Consult
  readonly meId: string
  readonly pending: boolean
  /** The heading's id, that names what it stands over. */
  readonly id: string
}

/** Who asked whom, how it stands, how long there is. */
export function ConsultHead({ consult, meId, pending, id }: ConsultHeadProps) {
  const Icon = icons[consult.state]
  return (
    <header className={classes.head}>
      <Icon size={16} aria-hidden />
      <h3 id={id} className={classes.title}>
        {consultTitle(consult, meId)}
      </h3>
      <span className={classes.state}>{stateLine(consult)}</span>
      {pending ? <PendingMark /> : <ConsultClock consult={consult} />}
    </header>
  )
}

/** 'You asked Elena Castellanos', 'Maya Ellison asks you'. */
export function consultTitle(consult: Consult, meId: string): string {
  const { askedBy, targetName } = consult
  if (askedBy.id === meId) return words.youAsked(targetName)
  if (!isLive(consult) || !helperOf(consult, meId)) return words.asked(askedBy.name, targetName)
  return consult.helpers.length === 1 ? words.askedYou(askedBy.name) : words.askedAlso(askedBy.name, targetName)
}

/** 'Waits for an answer', 'Withdrawn by Maya Ellison, 10:42'. */
export function stateLine({ state, endedBy, endedAt }: Consult): string {
  const name = words.states[state]
  if (!endedAt) return name
  return endedBy ? words.ended(name, endedBy.name, formatWhen(endedAt)) : words.endedAt(name, formatWhen(endedAt))
}
