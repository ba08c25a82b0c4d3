import { UnstyledButton } from '@mantine/core'
import classes from './consult.module.css'
import type { Quoted } from './thread-state.ts'
import { words } from './words.ts'

/** Longer quotes are cut at this many characters: the whole stands where it was written. */
const cutAt = 240

interface QuoteBlockProps {
  /** Null: what was quoted cannot be shown to this person. */
  readonly quoted: Quoted | null
  readonly onGo: ((quoted: Quoted) => void) | null
}

/** What a post answers, in short, with the way to it. */
export function QuoteBlock({ quoted, onGo }: QuoteBlockProps) {
  if (!quoted) return <p className={classes.quote}>{words.thread.quoteGone}</p>
  const text = quoted.text.length > cutAt ? `${quoted.text.slice(0, cutAt)}…` : quoted.text
  return (
    <blockquote className={classes.quote} dir="auto">
      {onGo ? (
        <UnstyledButton className={classes.quoteName ?? ''} title={words.thread.toQuoted} onClick={() => onGo(quoted)}>
          {words.thread.quoted(quoted.name)}
        </UnstyledButton>
      ) : (
        <span className={classes.quoteName}>{words.thread.quoted(quoted.name)}</span>
      )}
      <span>{text}</span>
    </blockquote>
  )
}
