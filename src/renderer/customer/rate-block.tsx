import { Button } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import type { Case } from '../../shared/case/state.ts'
import { isGood } from '../../shared/handoff/rating-words.ts'
import side from '../case/side.module.css'
import { words } from '../case/words.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './rate.module.css'
import { asksForRating, ratable } from './rate-form.ts'
import { RatingLine } from './rating-line.tsx'

interface RateBlockProps {
  readonly state: Case
  readonly memberId: string
  readonly rateKey: string
  readonly onRate: (escalationId: string) => void
}

/** Asks whoever accepted an escalation how it came; what they said stays here, to be changed. */
export function RateBlock({ state, memberId, rateKey, onRate }: RateBlockProps) {
  const escalation = ratable(state, memberId)
  if (!escalation) return null
  const asks = asksForRating(state, memberId)
  return (
    <section className={side.block} aria-labelledby="rate-title">
      <h2 id="rate-title" className={side.blockTitle}>
        <IconArrowsExchange size={15} aria-hidden /> {words.handoff.ask(escalation.raisedBy.name)}
      </h2>
      {escalation.rating && (
        <div className={classes.said} data-good={isGood(escalation.rating) || undefined}>
          <RatingLine rating={escalation.rating} />
        </div>
      )}
      {asks && <p className={side.quiet}>{words.handoff.askWhat}</p>}
      <Button
        size="compact-sm"
        variant={asks ? 'filled' : 'subtle'}
        rightSection={rateKey ? <KeyHint keys={rateKey} /> : undefined}
        onClick={() => onRate(escalation.id)}
      >
        {asks ? words.handoff.rate : words.handoff.change}
      </Button>
    </section>
  )
}
