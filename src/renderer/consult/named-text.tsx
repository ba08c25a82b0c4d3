import { mentionParts, type Named } from '../ui/mentions.ts'
import classes from './consult.module.css'

interface NamedTextProps {
  readonly text: string
  /** Who may be named in it. */
  readonly people: readonly Named[]
  readonly meId: string
}

/** A text with the colleagues named in it set apart. */
export function NamedText({ text, people, meId }: NamedTextProps) {
  return mentionParts(text, people).map((part, index) =>
    part.memberId === null ? (
      part.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
      <strong key={index} className={classes.mention} data-me={part.memberId === meId || undefined}>
        {part.text}
      </strong>
    ),
  )
}
