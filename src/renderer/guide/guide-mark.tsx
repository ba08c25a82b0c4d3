import { IconProgress, IconRoute } from '@tabler/icons-react'
import type { Case } from '../../shared/case/state.ts'
import { words } from '../case/words.ts'
import classes from './guide.module.css'
import type { GuideWork } from './use-guide.ts'

interface GuideMarkProps {
  readonly state: Case
  readonly offers: GuideWork['offers']
}

/** On the Guide tab: a guide is under way on the case, or one that fits can be started; nothing where neither is so. */
export function GuideMark({ state, offers }: GuideMarkProps) {
  const size = 14
  const className = classes.mark ?? ''
  if (state.guideRuns.some((run) => run.state === 'running')) {
    return <IconProgress className={className} size={size} role="img" aria-label={words.guide.underWay} />
  }
  if (offers.length === 0) return null
  return <IconRoute className={className} size={size} role="img" aria-label={words.guide.offer.oneFits} />
}
