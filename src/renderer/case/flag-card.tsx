import { Button, UnstyledButton } from '@mantine/core'
import { IconArrowNarrowRight, IconFlag, IconThumbDown, IconThumbUp } from '@tabler/icons-react'
import type { Flag } from '../../shared/case/flag.ts'
import type { Case } from '../../shared/case/state.ts'
import { formatDateTime, formatNumber, formatWhen } from '../ui/format.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import type { Availability } from './available-actions.ts'
import { evidenceWords } from './evidence.ts'
import { clip } from './readable-data.ts'
import classes from './side.module.css'
import { words } from './words.ts'

interface FlagCardProps {
  readonly flag: Flag
  readonly state: Case
  readonly currency: string
  /** The flag that the keys for Agree and Override mean. */
  readonly inHand: boolean
  /** Which piece of its evidence is being looked at. */
  readonly activeIndex: number | null
  readonly judge: Availability
  readonly agreeKey: string
  readonly overrideKey: string
  readonly onEvidence: (index: number) => void
  readonly onAgree: () => void
  readonly onOverride: () => void
}

/** One trigger that fired: what it is, what was seen against which limit, where, what would have changed it, and the verdict. */
export function FlagCard(props: FlagCardProps) {
  const { flag, state, currency, inHand, activeIndex, judge, agreeKey, overrideKey, onEvidence, onAgree, onOverride } =
    props
  const overridden = flag.verdict?.kind === 'overridden'
  const confirmed = flag.verdict?.kind === 'confirmed'
  const why = judge.kind === 'blocked' ? words.actions.blocked[judge.why] : undefined
  return (
    <article
      className={classes.flag}
      data-in-hand={inHand || undefined}
      data-overridden={overridden || undefined}
      aria-labelledby={`flag-${flag.code}`}
    >
      <h3 className={classes.flagHead}>
        <UnstyledButton
          id={`flag-${flag.code}`}
          className={classes.flagTitle}
          aria-pressed={activeIndex !== null}
          onClick={() => onEvidence(0)}
          data-flag={flag.code}
        >
          <IconFlag size={14} aria-hidden />
          <bdi>{flag.label}</bdi>
        </UnstyledButton>
        <span className={classes.points}>
          {overridden ? words.why.pointsGone : words.why.points(formatNumber(flag.contribution))}
        </span>
      </h3>
      <p className={classes.sentence} dir="auto">
        {flag.sentence}
      </p>
      <dl className={classes.readings}>
        <div>
          <dt>{words.why.observed}</dt>
          <dd dir="auto">{flag.observed.text}</dd>
        </div>
        <div>
          <dt>{words.why.threshold}</dt>
          <dd dir="auto">{flag.threshold.text}</dd>
        </div>
      </dl>
      <EvidenceLinks flag={flag} state={state} currency={currency} activeIndex={activeIndex} onEvidence={onEvidence} />
      <p className={classes.counterfactual} dir="auto">
        {flag.counterfactual}
      </p>
      {flag.verdict && (
        <p className={classes.verdict} data-kind={flag.verdict.kind}>
          {confirmed ? <IconThumbUp size={14} aria-hidden /> : <IconThumbDown size={14} aria-hidden />}
          <span>
            {confirmed ? words.why.agreedBy(flag.verdict.by.name) : words.why.overriddenBy(flag.verdict.by.name)},{' '}
            <time dateTime={flag.verdict.at} title={formatDateTime(flag.verdict.at)}>
              {formatWhen(flag.verdict.at)}
            </time>
            {flag.verdict.reason && <> · {words.why.reason(flag.verdict.reason)}</>}
          </span>
        </p>
      )}
      {judge.kind !== 'hidden' && (
        <div className={classes.verdictButtons} title={why}>
          <Button
            size="compact-xs"
            variant={confirmed ? 'light' : 'default'}
            disabled={judge.kind === 'blocked' || confirmed}
            leftSection={<IconThumbUp size={14} aria-hidden />}
            rightSection={inHand && !why && !confirmed && agreeKey ? <KeyHint keys={agreeKey} /> : undefined}
            aria-label={`${words.why.agree}: ${flag.label}`}
            onClick={onAgree}
          >
            {words.why.agree}
          </Button>
          <Button
            size="compact-xs"
            variant={overridden ? 'light' : 'default'}
            disabled={judge.kind === 'blocked' || overridden}
            leftSection={<IconThumbDown size={14} aria-hidden />}
            rightSection={inHand && !why && !overridden && overrideKey ? <KeyHint keys={overrideKey} /> : undefined}
            aria-label={`${words.why.override}: ${flag.label}`}
            onClick={onOverride}
          >
            {words.why.override}
          </Button>
        </div>
      )}
    </article>
  )
}

type EvidenceLinksProps = Pick<FlagCardProps, 'flag' | 'state' | 'currency' | 'activeIndex' | 'onEvidence'>

/** Every place where the reason can be seen, each a step away. */
function EvidenceLinks({ flag, state, currency, activeIndex, onEvidence }: EvidenceLinksProps) {
  if (flag.evidence.length === 0) return <p className={classes.quiet}>{words.why.noEvidence}</p>
  return (
    <ul className={classes.evidence} aria-label={words.why.evidence}>
      {flag.evidence.map((evidence, index) => {
        const found = evidenceWords(state, evidence, currency)
        const place =
          evidence.kind === 'message' && found ? placeOfMessage(found.where) : words.why.places[evidence.kind]
        return (
          // Evidence is written once with its flag and keeps its order.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            {found ? (
              <UnstyledButton
                className={classes.evidenceLink}
                aria-current={activeIndex === index || undefined}
                onClick={() => onEvidence(index)}
              >
                <span className={classes.said}>
                  <span className={classes.place}>
                    {place}
                    {evidence.kind === 'message' ? ':' : ' ·'}
                  </span>{' '}
                  <bdi>
                    {evidence.kind === 'message'
                      ? `“${clip(found.words, 90)}”`
                      : `${found.where}: ${clip(found.words, 70)}`}
                  </bdi>
                </span>
                <IconArrowNarrowRight size={14} aria-hidden className={classes.arrow} />
              </UnstyledButton>
            ) : (
              <span className={classes.quiet}>
                {place}: {words.why.evidenceGone}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function placeOfMessage(author: string): string {
  const authors: Readonly<Record<string, string>> = words.conversation.authors
  return authors[author] ?? words.why.places.message
}
