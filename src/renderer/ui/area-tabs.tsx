import { useRoute } from '../app/route.ts'
import { type Route, routeHash } from '../app/route-hash.ts'
import classes from './area.module.css'
import { stepByArrows } from './arrow-keys.ts'

export interface AreaTab {
  readonly key: string
  readonly label: string
  readonly to: Route
  readonly current: boolean
}

/** The parts of an area as links, so that each has an address; arrow keys go from one to the next. */
export function AreaTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly AreaTab[] }) {
  const go = useRoute((state) => state.go)
  return (
    <nav
      aria-label={label}
      className={classes.tabs}
      onKeyDown={(event) => stepByArrows(event, 'a', { next: 'ArrowRight', previous: 'ArrowLeft' })}
    >
      {tabs.map(({ key, label: name, to, current }) => (
        <a
          key={key}
          href={routeHash(to)}
          className={classes.tab}
          aria-current={current ? 'page' : undefined}
          onClick={(event) => {
            event.preventDefault()
            go(to)
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
