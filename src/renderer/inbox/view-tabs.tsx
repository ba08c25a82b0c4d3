import { type View, type ViewCounts, viewSchema } from '../../shared/contract/desk.ts'
import { t } from '../app/text/index.ts'
import { formatNumber } from '../ui/format.ts'
import classes from './view-tabs.module.css'

/** The views of the inbox with how many cases each holds. `view` null: a search is shown instead. */
export function ViewTabs({
  view,
  counts,
  onView,
}: {
  view: View | null
  counts: ViewCounts | null
  onView: (view: View) => void
}) {
  return (
    <nav aria-label={t.inbox.viewsLabel} className={classes.views}>
      {viewSchema.options.map((option) => {
        const count = counts?.[option]
        // Room is scarce, and as a rule nothing is put aside.
        if (option === 'snoozed' && !count && view !== option) return null
        return (
          <button
            key={option}
            type="button"
            className={classes.view}
            aria-current={option === view ? 'true' : undefined}
            title={t.inbox.viewHints[option]}
            onClick={() => onView(option)}
          >
            <span>{t.inbox.views[option]}</span>
            {count !== undefined && <span className={classes.count}>{formatNumber(count)}</span>}
          </button>
        )
      })}
    </nav>
  )
}
