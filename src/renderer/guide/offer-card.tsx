import { Button } from '@mantine/core'
import { IconRoute } from '@tabler/icons-react'
import type { Offer } from '../../shared/guide/offers.ts'
import { words } from '../case/words.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './guide.module.css'

interface OfferCardProps {
  readonly offer: Offer
  readonly sending: boolean
  /** The key that leads to the guide, where the card stands elsewhere. */
  readonly hint: string | undefined
  readonly onStart: (offer: Offer) => void
}

/** The guide that fits the case best, with why. */
export function OfferCard({ offer, sending, hint, onStart }: OfferCardProps) {
  const { guide, because } = offer
  return (
    <article className={classes.offer} aria-label={words.guide.offer.labelOf(guide.title)}>
      <p className={classes.offerTitle} dir="auto">
        <IconRoute size={15} aria-hidden /> {guide.title}
      </p>
      {guide.summary && (
        <p className={classes.quiet} dir="auto">
          {guide.summary}
        </p>
      )}
      {because.length > 0 && (
        <>
          <p className={classes.because}>{words.guide.offer.why}</p>
          <ul className={classes.reasons}>
            {because.map((reason) => (
              <li key={reason} dir="auto">
                {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      <Button
        variant="light"
        size="compact-sm"
        loading={sending}
        aria-label={words.guide.offer.startOf(guide.title)}
        rightSection={hint ? <KeyHint keys={hint} /> : undefined}
        onClick={() => onStart(offer)}
        data-guide-start
      >
        {words.guide.offer.start}
      </Button>
    </article>
  )
}
