import type { Finding } from '../../shared/case/signals.ts'
import { formatDateTime, formatWhen } from '../ui/format.ts'
import { Block } from './facts-blocks.tsx'
import { formatPercent } from './format.ts'
import classes from './side.module.css'
import { TurnLink } from './turn-link.tsx'
import { common, words } from './words.ts'

interface FindingsBlockProps {
  readonly findings: readonly Finding[]
  readonly onMessage: (messageId: string) => void
}

/** What models outside reported, also what was not believed: with its source, its confidence and where it saw it. */
export function FindingsBlock({ findings, onMessage }: FindingsBlockProps) {
  if (findings.length === 0) return null
  return (
    <Block title={words.facts.findings} empty={null}>
      <ul className={classes.attempts}>
        {findings.map(({ id, model, code, reason, confidence, evidence, at }) => {
          const message = evidence.find((one) => one.kind === 'message')
          return (
            <li key={id} tabIndex={-1} data-place={`finding:${id}`}>
              <span dir="auto">{words.facts.finding(model, common.flag[code])}</span>{' '}
              <span className={classes.source}>
                {confidence === null ? words.facts.findingUnsure : words.facts.findingSure(formatPercent(confidence))} ·{' '}
                <time dateTime={at} title={formatDateTime(at)}>
                  {formatWhen(at)}
                </time>
              </span>
              {reason && (
                <span className={classes.detail} dir="auto">
                  {reason}
                </span>
              )}
              {message && <TurnLink messageId={message.messageId} onMessage={onMessage} />}
            </li>
          )
        })}
      </ul>
    </Block>
  )
}
