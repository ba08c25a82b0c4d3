import type { OpenQuestion } from '../../shared/assist/index.ts'
import { Block } from '../case/facts-blocks.tsx'
import { TurnLink } from '../case/turn-link.tsx'
import { words } from '../case/words.ts'
import classes from './assist.module.css'

interface QuestionsBlockProps {
  readonly questions: readonly OpenQuestion[]
  readonly onMessage: (messageId: string) => void
}

/** Questions of either side that nobody has answered. */
export function QuestionsBlock({ questions, onMessage }: QuestionsBlockProps) {
  const text = words.assist.open
  return (
    <Block title={text.title} empty={questions.length === 0 ? text.empty : null}>
      <ul className={classes.list}>
        {questions.map(({ messageId, start, text: question, askedBy }) => (
          <li key={`${messageId} ${start}`}>
            <span className={classes.who}>{text.by[askedBy]}</span>
            <span dir="auto">{question}</span>{' '}
            <span className={classes.note}>
              <TurnLink messageId={messageId} onMessage={onMessage} />
            </span>
          </li>
        ))}
      </ul>
    </Block>
  )
}
