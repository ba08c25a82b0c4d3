import type { StepNumbers } from '../../shared/contract/guide-numbers.ts'
import { t } from '../app/text/index.ts'
import { formatNumber } from '../ui/format.ts'
import classes from './canvas.module.css'

const words = t.guides.canvas.figures

/** What runs tell of one step: how many came, how long it took, who left or went back. */
export function FigureLine({ figures }: { readonly figures: StepNumbers }) {
  const { runs, medianSeconds, droppedOut, steppedBack } = figures
  const trouble = words.trouble(droppedOut, steppedBack)
  return (
    <div className={classes.figures}>
      <span>{words.visits(formatNumber(runs), medianSeconds === null ? null : lengthWords(medianSeconds))}</span>
      {trouble !== '' && <span className={classes.trouble}>{trouble}</span>}
    </div>
  )
}

/** A length of time, short: `35 s`, `4 min`, `2 h`. */
export function lengthWords(seconds: number): string {
  if (seconds < 90) return words.seconds(Math.round(seconds))
  return seconds < 5_400 ? words.minutes(Math.round(seconds / 60)) : words.hours(Math.round(seconds / 3_600))
}
