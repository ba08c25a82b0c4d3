import { Button } from '@mantine/core'
import { IconReceipt } from '@tabler/icons-react'
import type { Concession } from '../../shared/case/approval.ts'
import { authorityWords } from '../ui/authority-words.ts'
import { formatWhen } from '../ui/format.ts'
import { Block } from './facts-blocks.tsx'
import side from './side.module.css'
import { words } from './words.ts'

interface ConcessionsBlockProps {
  readonly concessions: readonly Concession[]
  readonly currency: string
  /** Records something that was given; null where this person cannot now. */
  readonly onGive: (() => void) | null
}

/** What the customer was given, by whom, and on whose authority. */
export function ConcessionsBlock({ concessions, currency, onGive }: ConcessionsBlockProps) {
  return (
    <Block
      title={words.approvals.given}
      empty={concessions.length === 0 && !onGive ? words.approvals.nothingGiven : null}
    >
      {concessions.length === 0 && <p className={side.quiet}>{words.approvals.nothingGiven}</p>}
      <ul className={side.attempts}>
        {concessions.map(({ id, kind, amount, what, by, at, approvalId }) => (
          <li key={id}>
            <strong>{authorityWords(kind, amount, currency)}</strong> <span dir="auto">{what}</span>{' '}
            <span className={side.source}>
              {words.approvals.givenLine(by.name, formatWhen(at))}
              {approvalId && ` · ${words.approvals.underGrant}`}
            </span>
          </li>
        ))}
      </ul>
      {onGive && (
        <Button variant="subtle" size="compact-xs" leftSection={<IconReceipt size={14} aria-hidden />} onClick={onGive}>
          {words.actions.give}
        </Button>
      )}
    </Block>
  )
}
