import { IconClockUp, IconRobot, IconThumbDown, IconThumbUp } from '@tabler/icons-react'
import { type Flag, isModelOnly, type Verdict } from '../../shared/case/flag.ts'
import type { Case } from '../../shared/case/state.ts'
import { formatDateTime, formatNumber, formatWhen } from '../ui/format.ts'
import classes from './flag.module.css'
import { formatPercent } from './format.ts'
import { judgementOf } from './verdicts.ts'
import { common, words } from './words.ts'

/** Parts of a flag's card that both a flag and one merged into it show. */

/** What was seen against which limit. */
export function Readings({ flag }: { readonly flag: Flag }) {
  return (
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
  )
}

/** Which models report it, and that no rule checked it where none did. */
export function Sources({ flag }: { readonly flag: Flag }) {
  const alone = isModelOnly(flag)
  const say = alone ? words.why.onlyModel : words.why.alsoModel
  return flag.sources.map((source) =>
    source.kind === 'rule' ? null : (
      <p key={source.name} className={classes.source} data-alone={alone || undefined}>
        <IconRobot size={14} aria-hidden />
        <span dir="auto">{say(source.name, source.confidence === null ? null : formatPercent(source.confidence))}</span>
      </p>
    ),
  )
}

/** Its group, how grave such a case usually is where that is worse than the case is filed, and the policy version. */
export function FlagMeta({ flag, state }: { readonly flag: Flag; readonly state: Case }) {
  const graver = flag.severity < state.severity
  return (
    <p className={classes.meta}>
      {common.flagGroup[flag.group]}
      {graver && <> · {words.why.usually(flag.severity, common.risk[flag.risk])}</>} ·{' '}
      {words.why.policyVersion(formatNumber(flag.policyVersion))}
    </p>
  )
}

/** What somebody said of the flag. */
export function VerdictLine({ verdict, pending }: { readonly verdict: Verdict; readonly pending: boolean }) {
  const { kind, by, at, reason } = verdict
  return (
    <p className={classes.verdict} data-kind={kind}>
      {kind === 'confirmed' ? <IconThumbUp size={14} aria-hidden /> : <IconThumbDown size={14} aria-hidden />}
      <span>
        {words.why.verdict[judgementOf(verdict)](by.name)},{' '}
        <time dateTime={at} title={formatDateTime(at)}>
          {formatWhen(at)}
        </time>
        {reason && <> · {words.why.reason(reason)}</>}
        {pending && (
          <span className={classes.pending}>
            <IconClockUp size={13} aria-hidden /> {words.why.pending}
          </span>
        )}
      </span>
    </p>
  )
}
