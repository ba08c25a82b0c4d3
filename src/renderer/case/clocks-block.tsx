import { Button } from '@mantine/core'
import { IconClockPlus, IconPlayerPause, IconQuestionMark } from '@tabler/icons-react'
import { useState } from 'react'
import type { Evidence } from '../../shared/case/flag.ts'
import { openCommitments } from '../../shared/case/parts.ts'
import type { Case } from '../../shared/case/state.ts'
import type { Clock, ClockKind } from '../../shared/sla/clock.ts'
import { workingTimeLeft } from '../../shared/sla/explain-clock.ts'
import type { SlaPolicy } from '../../shared/sla/sla-policy.ts'
import { findStalePause } from '../../shared/sla/stale-pause.ts'
import { useClockSkew } from '../app/desk-state.ts'
import { useFromNow } from '../app/now.ts'
import { useSlaPolicy } from '../app/use-sla-policy.ts'
import { PromiseStandingText } from '../customer/promise-standing.tsx'
import { byDue } from '../customer/promise-words.ts'
import { lengthInWords } from '../ui/clock-reading.ts'
import { ClockText } from '../ui/clock-text.tsx'
import { formatWeekday, formatWhen } from '../ui/format.ts'
import { clockWords, minutesInWords } from './clock-words.ts'
import due from './due.module.css'
import { DueWhy } from './due-why.tsx'
import { Block } from './facts-blocks.tsx'
import classes from './side.module.css'
import { common, words } from './words.ts'

interface ClocksBlockProps {
  readonly state: Case
  readonly evidence: Evidence | null
  /** Puts a due time off; null where this person cannot now. */
  readonly onExtend: (() => void) | null
  /** Makes a case that waits open again; null where this person cannot now. */
  readonly onGoOn: (() => void) | null
}

/** Every clock of the case: how it stands, when it is due, how often and why it was put off; then what was promised. */
export function ClocksBlock({ state, evidence, onExtend, onGoOn }: ClocksBlockProps) {
  const { clocks } = state
  const promises = byDue(openCommitments(state)).filter(({ dueAt }) => dueAt !== null)
  const policy = useSlaPolicy()
  const [asked, ask] = useState<ClockKind | null>(null)
  const explained = clocks.find(({ kind }) => kind === asked)
  const stale = findStalePause(state)
  return (
    <Block title={words.facts.clocks} empty={clocks.length + promises.length === 0 ? words.facts.noClocks : null}>
      {stale && (
        <div className={due.stale} role="note">
          <IconPlayerPause size={14} aria-hidden />
          <span>{words.clocks.stale(formatWhen(stale.answeredAt))}</span>
          {onGoOn && (
            <Button variant="default" size="compact-xs" onClick={onGoOn}>
              {words.clocks.goOn}
            </Button>
          )}
        </div>
      )}
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
              {policy ? <StandingOf clock={clock} state={state} policy={policy} /> : clockWords(clock)}
              {policy && (
                <Button
                  variant="subtle"
                  size="compact-xs"
                  leftSection={<IconQuestionMark size={12} aria-hidden />}
                  aria-label={words.clocks.whyOf(common.clockKind[clock.kind])}
                  onClick={() => ask(clock.kind)}
                >
                  {words.clocks.why}
                </Button>
              )}
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
        {promises.map((promise) => (
          <div key={promise.id} tabIndex={-1} data-place={`promise:${promise.id}`}>
            <dt>{words.promises.row}</dt>
            <dd dir="auto">
              <PromiseStandingText promise={promise} /> · {promise.text}
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
      {explained && policy && <DueWhy clock={explained} subject={state} policy={policy} onClose={() => ask(null)} />}
    </Block>
  )
}

/** `2 h 10 min of working time, due Mon 09:40`; where every minute counts, when it is due. */
function StandingOf({
  clock,
  state,
  policy,
}: {
  readonly clock: Clock
  readonly state: Case
  readonly policy: SlaPolicy
}) {
  const skew = useClockSkew()
  const left = (now: number): string => {
    const working = workingTimeLeft(clock, state, policy, now + skew)
    return working === null ? '' : lengthInWords(working)
  }
  const working = useFromNow(left)
  return <>{working ? words.clocks.working(working, formatWeekday(clock.dueAt)) : clockWords(clock)}</>
}
