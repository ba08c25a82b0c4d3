import { Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useRef } from 'react'
import type { View, ViewCounts } from '../../shared/contract/desk.ts'
import { t } from '../app/text/index.ts'
import { formatNumber } from '../ui/format.ts'
import { useFitting } from '../ui/use-fitting.ts'
import classes from './view-tabs.module.css'

interface ViewTabsProps {
  /** Null: a search is shown instead. */
  readonly view: View | null
  readonly counts: ViewCounts | null
  readonly onView: (view: View) => void
}

/** The views in the order in which they are needed: the last ones give way where there is no room. */
const inOrder = [
  'mine',
  'team',
  'at_risk',
  'unaccepted',
  'asked',
  'approvals',
  'following',
  'snoozed',
  'all',
] as const satisfies readonly View[]

/** What waits for the person themselves, so that it must not be out of sight. */
const waiting: ReadonlySet<View> = new Set<View>(['unaccepted', 'asked', 'approvals'])

/** Pixels between two views, and of the button behind them. */
const space = { gap: 2, more: 112 }

/** The views of the inbox with how many cases each holds, in one row; those without room in a menu behind them. */
export function ViewTabs({ view, counts, onView }: ViewTabsProps) {
  const row = useRef<HTMLElement>(null)
  // As a rule nothing is put aside.
  const views = inOrder.filter((option) => option !== 'snoozed' || counts?.snoozed || view === option)
  const content = views.map((option) => `${option} ${counts?.[option] ?? ''} ${option === view}`).join()
  const count = useFitting(row, content, space)
  const rest = views.slice(count)
  return (
    <nav ref={row} aria-label={t.inbox.viewsLabel} className={classes.views}>
      {views.map((option, index) => (
        <button
          key={option}
          type="button"
          className={classes.view}
          data-fits={index < count}
          aria-current={option === view ? 'true' : undefined}
          title={t.inbox.viewHints[option]}
          onClick={() => onView(option)}
        >
          <span>{t.inbox.views[option]}</span>
          <Count count={counts?.[option]} />
        </button>
      ))}
      {rest.length > 0 && <MoreViews rest={rest} view={view} counts={counts} onView={onView} />}
    </nav>
  )
}

/** The views that have no room in the row. The one that is shown gives the button its name. */
function MoreViews({ rest, view, counts, onView }: ViewTabsProps & { readonly rest: readonly View[] }) {
  const shown = rest.find((option) => option === view)
  const waits = rest.reduce((sum, option) => sum + (waiting.has(option) ? (counts?.[option] ?? 0) : 0), 0)
  const label = waits > 0 ? t.inbox.moreViewsWait(waits) : t.inbox.moreViewsWhat
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <button
          type="button"
          className={classes.view}
          data-more
          aria-current={shown ? 'true' : undefined}
          aria-label={shown ? t.inbox.moreViewsShown(label, t.inbox.views[shown]) : label}
          title={label}
        >
          <span className={classes.moreName}>{shown ? t.inbox.views[shown] : t.inbox.moreViews}</span>
          {!shown && waits > 0 && <Count count={waits} />}
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {rest.map((option) => (
          <Menu.Item
            key={option}
            aria-current={option === view ? 'true' : undefined}
            rightSection={<Count count={counts?.[option]} />}
            onClick={() => onView(option)}
          >
            {t.inbox.views[option]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Count({ count }: { readonly count: number | undefined }) {
  return count === undefined ? null : <span className={classes.count}>{formatNumber(count)}</span>
}
