import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import side from '../case/side.module.css'
import { words } from '../case/words.ts'
import { holeWords } from '../customer/hole-words.ts'
import classes from './assist.module.css'

interface ProposalCardProps {
  readonly title: string
  readonly text: string
  readonly holes: readonly string[]
  /** Null while the person may not write to the customer. */
  readonly onUse: (() => void) | null
  /** Marks and reasons above the words. */
  readonly children?: ReactNode
}

/** Words that could be the reply. They go nowhere but into the composer, and only when the person says so. */
export function ProposalCard({ title, text, holes, onUse, children }: ProposalCardProps) {
  const { reply } = words.assist
  return (
    <article className={classes.card} aria-label={title}>
      <h3 className={classes.cardTitle} dir="auto">
        {title}
      </h3>
      {children}
      <p className={classes.words} dir="auto">
        {text}
      </p>
      {holes.length > 0 && <p className={classes.holes}>{reply.holes(holes.map(holeWords).join(', '))}</p>}
      {onUse ? (
        <Button variant="light" size="compact-sm" onClick={onUse} aria-label={reply.putOf(title)}>
          {reply.put}
        </Button>
      ) : (
        <p className={side.quiet}>{reply.mayNot}</p>
      )}
    </article>
  )
}
