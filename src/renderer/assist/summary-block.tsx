import { UnstyledButton } from '@mantine/core'
import type { Summary } from '../../shared/assist/index.ts'
import type { Message } from '../../shared/case/message.ts'
import { Block } from '../case/facts-blocks.tsx'
import { words } from '../case/words.ts'
import classes from './assist.module.css'

interface SummaryBlockProps {
  readonly summary: Summary
  readonly conversation: readonly Message[]
  readonly onMessage: (messageId: string) => void
}

/** The conversation in its own sentences; each leads to where it was said. */
export function SummaryBlock({ summary, conversation, onMessage }: SummaryBlockProps) {
  const text = words.assist.summary
  const authors = new Map(conversation.map(({ id, author }) => [id, author]))
  return (
    <Block title={text.title} empty={summary.sentences.length === 0 ? text.empty : null}>
      <p className={classes.note}>{text.what}</p>
      <ol className={classes.sentences}>
        {summary.sentences.map(({ messageId, start, text: sentence, part }) => {
          const who = text.who[authors.get(messageId) ?? 'system']
          return (
            <li key={`${messageId} ${start}`} data-part={part}>
              <span className={classes.who}>
                {who} · {text.parts[part]}
              </span>
              <UnstyledButton
                className={classes.sentence}
                aria-label={text.toTurn(who, sentence)}
                onClick={() => onMessage(messageId)}
                dir="auto"
              >
                {sentence}
              </UnstyledButton>
            </li>
          )
        })}
      </ol>
    </Block>
  )
}
