import { IconAlertTriangle, IconCircleCheck, IconHourglass } from '@tabler/icons-react'
import { type Consult, firstAnswer, isLive } from '../../shared/consult/consult.ts'
import { useClockSkew } from '../app/desk-state.ts'
import { useFromNow } from '../app/now.ts'
import { lengthInWords } from '../ui/clock-reading.ts'
import { formatDateTime } from '../ui/format.ts'
import classes from './consult.module.css'
import { words } from './words.ts'

interface ConsultClockProps {
  readonly consult: Pick<Consult, 'state' | 'posts' | 'askedAt' | 'answerBy'>
}

/** How long there is for an answer, how late it is, or how long it took; nothing of what ended without one. */
export function ConsultClock({ consult }: ConsultClockProps) {
  const skew = useClockSkew()
  const due = Date.parse(consult.answerBy)
  const left = useFromNow((now) => {
    const ms = due - (now + skew)
    return ms > 0 ? words.clock.due(lengthInWords(ms)) : words.clock.late(lengthInWords(-ms))
  })
  const late = useFromNow((now) => now + skew >= due)
  const answer = firstAnswer(consult)
  if (answer) {
    const took = lengthInWords(Math.max(0, Date.parse(answer.at) - Date.parse(consult.askedAt)))
    return (
      <span className={classes.clock} data-mood="met">
        <IconCircleCheck size={14} aria-hidden /> {words.clock.answered(took)}
      </span>
    )
  }
  if (!isLive(consult)) return null
  const Icon = late ? IconAlertTriangle : IconHourglass
  return (
    <span className={classes.clock} data-mood={late ? 'late' : 'runs'} title={formatDateTime(consult.answerBy)}>
      <Icon size={14} aria-hidden /> {left}
    </span>
  )
}
