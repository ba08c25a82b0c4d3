import type { KeyboardEvent } from 'react'
import { useRoute } from '../app/route.ts'
import { routeHash, type TriageTab } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import classes from './triage.module.css'

/** The parts of triage as links, so that each has an address; arrow keys go from one to the next. */
export function TriageTabs({ tabs, current }: { readonly tabs: readonly TriageTab[]; readonly current: TriageTab }) {
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
    <nav aria-label={t.triage.tabsLabel} className={classes.tabs} onKeyDown={onKeyDown}>
      {tabs.map((tab) => {
        const to = { area: 'triage', tab } as const
        return (
          <a
            key={tab}
            href={routeHash(to)}
            className={classes.tab}
            aria-current={tab === current ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault()
              go(to)
            }}
          >
            {t.triage.tabs[tab]}
          </a>
        )
      })}
    </nav>
  )
}
