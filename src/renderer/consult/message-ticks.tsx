import { Checkbox, UnstyledButton } from '@mantine/core'
import { useId } from 'react'
import type { Message } from '../../shared/case/message.ts'
import { words as caseWords } from '../case/words.ts'
import { formatWhen } from '../ui/format.ts'
import classes from './ask.module.css'
import { words } from './words.ts'

/** Longer turns are cut at this many characters: the list is for choosing, the conversation for reading. */
const cutAt = 160

interface MessageTicksProps {
  readonly messages: readonly Message[]
  readonly customerName: string
  readonly chosen: readonly string[]
  readonly onChoose: (messageIds: string[]) => void
}

/** The turns of the conversation that go along with a question, to be ticked. */
export function MessageTicks({ messages, customerName, chosen, onChoose }: MessageTicksProps) {
  const title = useId()
  const ticked = new Set(chosen)
  const all = messages.map(({ id }) => id)
  return (
    <section className={classes.ticks} aria-labelledby={title}>
      <div className={classes.ticksHead}>
        <h2 id={title} className={classes.heading}>
          {words.sheet.messages(chosen.length)}
        </h2>
        {messages.length > 0 && (
          <>
            <UnstyledButton className={classes.link ?? ''} onClick={() => onChoose(all.slice(-3))}>
              {words.sheet.last}
            </UnstyledButton>
            <UnstyledButton className={classes.link ?? ''} onClick={() => onChoose(all)}>
              {words.sheet.all}
            </UnstyledButton>
            <UnstyledButton className={classes.link ?? ''} onClick={() => onChoose([])}>
              {words.sheet.noneOf}
            </UnstyledButton>
          </>
        )}
      </div>
      <p className={classes.quiet}>{messages.length > 0 ? words.sheet.messagesWhat : words.sheet.noMessages}</p>
      {messages.length > 0 && (
        <ul className={classes.tickList}>
          {messages.map((message) => (
            <li key={message.id}>
              <Checkbox
                checked={ticked.has(message.id)}
                onChange={(event) =>
                  onChoose(
                    event.currentTarget.checked
                      ? // In the order of the conversation, whatever the order of ticking.
                        all.filter((id) => id === message.id || ticked.has(id))
                      : chosen.filter((id) => id !== message.id),
                  )
                }
                label={
                  <span className={classes.tick}>
                    <span className={classes.tickWho}>
                      {message.authorName ??
                        (message.author === 'customer' ? customerName : caseWords.conversation.authors[message.author])}
                      <time dateTime={message.at}>{formatWhen(message.at)}</time>
                    </span>
                    <span dir="auto">
                      {message.text.length > cutAt ? `${message.text.slice(0, cutAt)}…` : message.text}
                    </span>
                  </span>
                }
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
