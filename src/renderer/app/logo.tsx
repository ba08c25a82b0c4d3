import classes from './logo.module.css'
import { t } from './text/index.ts'

/** The mark: a step up from tier to tier. With the product's name unless there is only room for the mark. */
export function Logo({ markOnly = false }: { markOnly?: boolean }) {
  return (
    <span className={classes.logo}>
      <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="7" className={classes.tile} />
        <path d="M8 21h6v-5h6v-5h5" className={classes.steps} />
      </svg>
      {markOnly ? <span className="visually-hidden">{t.common.product}</span> : <span>{t.common.product}</span>}
    </span>
  )
}
