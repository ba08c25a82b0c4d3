import { UnstyledButton } from '@mantine/core'
import { IconArrowNarrowRight } from '@tabler/icons-react'
import type { Evidence, Flag } from '../../shared/case/flag.ts'
import type { Case } from '../../shared/case/state.ts'
import { type EvidenceWords, evidenceWords } from './evidence-words.ts'
import classes from './flag.module.css'
import { clip } from './readable-data.ts'
import { words } from './words.ts'

interface FlagEvidenceProps {
  readonly flag: Flag
  readonly state: Case
  readonly currency: string
  /** Which piece is being looked at. */
  readonly activeIndex: number | null
  readonly onEvidence: (index: number) => void
  readonly onOpenCase: (reference: string) => void
}

/** Every place where the reason can be seen, each a step away. */
export function FlagEvidence({ flag, state, currency, activeIndex, onEvidence, onOpenCase }: FlagEvidenceProps) {
  if (flag.evidence.length === 0) return <p className={classes.quiet}>{words.why.noEvidence}</p>
  return (
    <ul className={classes.evidence} aria-label={words.why.evidence}>
      {flag.evidence.map((evidence, index) => {
        const found = evidenceWords(state, evidence, currency)
        const go = () => (evidence.kind === 'case' ? onOpenCase(evidence.reference) : onEvidence(index))
        return (
          // Evidence is written once with its flag and keeps its order.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            {found ? (
              <UnstyledButton
                className={classes.evidenceLink}
                aria-current={activeIndex === index || undefined}
                onClick={go}
              >
                <span className={classes.said}>
                  <Said evidence={evidence} found={found} />
                </span>
                <IconArrowNarrowRight size={14} aria-hidden className={classes.arrow} />
              </UnstyledButton>
            ) : (
              <span className={classes.quiet}>
                {words.why.places[evidence.kind]}: {words.why.evidenceGone}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Said({ evidence, found }: { readonly evidence: Evidence; readonly found: EvidenceWords }) {
  if (evidence.kind === 'message') {
    const authors: Readonly<Record<string, string>> = words.conversation.authors
    return (
      <>
        <span className={classes.place}>{authors[found.where] ?? words.why.places.message}:</span>{' '}
        <bdi>“{clip(found.words, 90)}”</bdi>
      </>
    )
  }
  const where = clip(found.where, 60)
  return (
    <>
      <span className={classes.place}>{words.why.places[evidence.kind]} ·</span>{' '}
      <bdi>{found.words ? `${where}: ${clip(found.words, 90)}` : where}</bdi>
    </>
  )
}
