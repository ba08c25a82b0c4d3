import { Button } from '@mantine/core'
import { words } from '../case/words.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './guide.module.css'
import { OfferCard } from './offer-card.tsx'
import { ProgressLine } from './progress-line.tsx'
import { stepsDone } from './steps-done.ts'
import type { GuideWork } from './use-guide.ts'

interface OfferBlockProps {
  readonly work: GuideWork
  /** The key that shows the guide. */
  readonly hint: string | undefined
  /** Shows the Guide tab. */
  readonly onShow: () => void
}

/** On the Why panel: the guide that is under way, or the one that fits best; nothing where there is neither. */
export function OfferBlock({ work, hint, onShow }: OfferBlockProps) {
  const { run, view, offers, sending } = work
  const [offer] = offers
  if (run?.state === 'running') {
    return (
      <section className={classes.block} aria-labelledby="why-guide">
        <h2 id="why-guide" className={classes.blockTitle}>
          {words.guide.underWay}
        </h2>
        <p className={classes.offerTitle} dir="auto">
          {run.title}
        </p>
        {view && view.stepsLeft !== null && <ProgressLine done={stepsDone(view.walk.path)} left={view.stepsLeft} />}
        <Button
          variant="light"
          size="compact-sm"
          rightSection={hint ? <KeyHint keys={hint} /> : undefined}
          onClick={onShow}
        >
          {work.mayRun ? words.guide.offer.goOn : words.guide.show}
        </Button>
      </section>
    )
  }
  if (!offer) return null
  return (
    <section className={classes.block} aria-labelledby="why-guide">
      <h2 id="why-guide" className={classes.blockTitle}>
        {words.guide.offer.title}
      </h2>
      <OfferCard
        offer={offer}
        sending={sending}
        hint={undefined}
        onStart={() => {
          work.start(offer.guide, offer.because)
          onShow()
        }}
      />
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={onShow}
        rightSection={hint ? <KeyHint keys={hint} /> : undefined}
      >
        {words.guide.offer.others}
      </Button>
    </section>
  )
}
