import { Button } from '@mantine/core'
import { IconClockPlus } from '@tabler/icons-react'
import type { Evidence } from '../../shared/case/flag.ts'
import type { Clock } from '../../shared/sla/clock.ts'
import { ClockText } from '../ui/clock-text.tsx'
import { formatWhen } from '../ui/format.ts'
import { clockWords, minutesInWords } from './clock-words.ts'
import { Block } from './facts-blocks.tsx'
import classes from './side.module.css'
import { common, words } from './words.ts'

interface ClocksBlockProps {
  readonly clocks: readonly Clock[]
  readonly evidence: Evidence | null
  /** Puts a due time off; null where this person cannot now. */
  readonly onExtend: (() => void) | null
}

/** Every clock of the case: how it stands, when it is due, how often and why it was put off. */
export function ClocksBlock({ clocks, evidence, onExtend }: ClocksBlockProps) {
  return (
    <Block title={words.facts.clocks} empty={clocks.length === 0 ? words.facts.noClocks : null}>
      <dl className={classes.fields}>
        {clocks.map((clock) => (
          <div
            key={clock.kind}
            tabIndex={-1}
            data-place={`clock:${clock.kind}`}
            data-active={(evidence?.kind === 'clock' && evidence.clock === clock.kind) || undefined}
          >
            <dt>{common.clockKind[clock.kind]}</dt>
            <dd>
              {!clock.metAt && !clock.pausedAt && (
                <>
                  <ClockText clock={clock} silent /> ·{' '}
                </>
              )}
              {clockWords(clock)}
              {clock.extensions.length > 0 && (
                <ul className={classes.extensions}>
                  {clock.extensions.map(({ at, minutes, reason }) => (
                    <li key={at} dir="auto">
                      {words.facts.putOffLine(minutesInWords(minutes), formatWhen(at))} · {reason}
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {onExtend && (
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconClockPlus size={14} aria-hidden />}
          onClick={onExtend}
        >
          {words.actions.extend}
        </Button>
      )}
    </Block>
  )
}
