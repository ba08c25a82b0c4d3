import { t } from '../app/text/index.ts'
import classes from './priority-bar.module.css'

/** Priority 0 to 100 as a column filled from below; with the number beside it where there is room. `silent` where its place says it in words. */
export function PriorityBar({
  score,
  withNumber = false,
  silent = false,
}: {
  score: number
  withNumber?: boolean
  silent?: boolean
}) {
  const rounded = Math.round(score)
  const label = t.common.priorityLabel(rounded)
  return (
    <span className={classes.priority} title={label}>
      <span className={classes.bar} aria-hidden>
        <span className={classes.fill} style={{ height: `${Math.max(4, Math.min(100, score))}%` }} />
      </span>
      {withNumber && (
        <span className={classes.number} aria-hidden>
          {rounded}
        </span>
      )}
      {!silent && <span className="visually-hidden">{label}</span>}
    </span>
  )
}
