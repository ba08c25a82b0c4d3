import { Progress } from '@mantine/core'
import { words } from '../case/words.ts'
import classes from './guide.module.css'

interface ProgressLineProps {
  /** Steps taken by people so far. */
  readonly done: number
  /** Steps left on the likely path. */
  readonly left: number
}

/** How far a run has come on its likely path, as a bar and in words. */
export function ProgressLine({ done, left }: ProgressLineProps) {
  const share = (done / Math.max(1, done + left)) * 100
  return (
    <div className={classes.progress}>
      <Progress className={classes.bar ?? ''} value={share} size="sm" aria-label={words.guide.progress} />
      <span>{words.guide.stepsLeft(left)}</span>
    </div>
  )
}
