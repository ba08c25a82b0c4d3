import { IconAlertTriangle, IconCheck, IconQuestionMark } from '@tabler/icons-react'
import type { Tried } from '../../shared/assist/index.ts'
import { Block } from '../case/facts-blocks.tsx'
import side from '../case/side.module.css'
import { TurnLink } from '../case/turn-link.tsx'
import { words } from '../case/words.ts'
import classes from './assist.module.css'

const icons = { worked: IconCheck, failed: IconAlertTriangle, unknown: IconQuestionMark }

interface TriedBlockProps {
  readonly tried: readonly Tried[]
  readonly onMessage: (messageId: string) => void
}

/** What was tried, by whom, with what outcome. */
export function TriedBlock({ tried, onMessage }: TriedBlockProps) {
  const text = words.assist.tried
  return (
    <Block title={text.title} empty={tried.length === 0 ? text.empty : null}>
      <ul className={classes.list}>
        {tried.map(({ what, outcome, by, times, place }) => {
          const Icon = icons[outcome]
          return (
            <li key={`${outcome} ${what} ${place?.messageId ?? ''} ${place?.start ?? ''}`}>
              <span dir="auto">{what}</span>{' '}
              <span className={side.outcome} data-outcome={outcome}>
                <Icon size={13} aria-hidden /> {words.facts.outcomes[outcome]}
              </span>
              <span className={classes.note}>
                {[text.by[by], ...(times > 1 ? [text.times(times)] : [])].join(', ')}{' '}
                {place && <TurnLink messageId={place.messageId} onMessage={onMessage} />}
              </span>
            </li>
          )
        })}
      </ul>
    </Block>
  )
}
