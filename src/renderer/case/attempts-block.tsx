import { IconAlertTriangle, IconCheck, IconQuestionMark } from '@tabler/icons-react'
import type { Evidence } from '../../shared/case/flag.ts'
import type { Attempt } from '../../shared/case/parts.ts'
import { Block } from './facts-blocks.tsx'
import { oneLine, readData } from './readable-data.ts'
import classes from './side.module.css'
import { TurnLink } from './turn-link.tsx'
import { words } from './words.ts'

interface AttemptsBlockProps {
  readonly attempts: readonly Attempt[]
  readonly evidence: Evidence | null
  readonly onMessage: (messageId: string) => void
}

/** What was tried, with what outcome, and in which turn. */
export function AttemptsBlock({ attempts, evidence, onMessage }: AttemptsBlockProps) {
  return (
    <Block title={words.facts.attempts} empty={attempts.length === 0 ? words.facts.noAttempts : null}>
      <ul className={classes.attempts}>
        {attempts.map((attempt) => (
          <AttemptLine
            key={attempt.id}
            attempt={attempt}
            active={evidence?.kind === 'attempt' && evidence.attemptId === attempt.id}
            onMessage={onMessage}
          />
        ))}
      </ul>
    </Block>
  )
}

const outcomeIcons = { worked: IconCheck, failed: IconAlertTriangle, unknown: IconQuestionMark }

interface AttemptLineProps {
  readonly attempt: Attempt
  readonly active: boolean
  readonly onMessage: (messageId: string) => void
}

function AttemptLine({ attempt, active, onMessage }: AttemptLineProps) {
  const Icon = outcomeIcons[attempt.outcome]
  // What a tool answered comes as data; people get it in words.
  const detail = oneLine(readData(attempt.detail), 240)
  return (
    <li tabIndex={-1} data-place={`attempt:${attempt.id}`} data-active={active || undefined}>
      <span dir="auto">{attempt.what}</span>{' '}
      <span className={classes.outcome} data-outcome={attempt.outcome}>
        <Icon size={13} aria-hidden /> {words.facts.outcomes[attempt.outcome]}
      </span>
      {detail !== '' && (
        <span className={classes.detail} dir="auto">
          {detail}
        </span>
      )}
      {attempt.messageId && <TurnLink messageId={attempt.messageId} onMessage={onMessage} />}
    </li>
  )
}
