import type { KeyboardEvent } from 'react'
import { useRoute } from '../app/route.ts'
import { type Route, routeHash } from '../app/route-hash.ts'
import classes from './area.module.css'

export interface AreaTab {
  readonly key: string
  readonly label: string
  readonly to: Route
  readonly current: boolean
}

/** The parts of an area as links, so that each has an address; arrow keys go from one to the next. */
export function AreaTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly AreaTab[] }) {
  const go = useRoute((state) => state.go)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const links = [...event.currentTarget.querySelectorAll('a')]
    const at = links.findIndex((link) => link.matches(':focus'))
    links[(at + step + links.length) % links.length]?.focus()
    event.preventDefault()
  }
  return (
    <nav aria-label={label} className={classes.tabs} onKeyDown={onKeyDown}>
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
