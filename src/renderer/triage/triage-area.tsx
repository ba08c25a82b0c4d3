import { lazy, Suspense } from 'react'
import type { TriageTab } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import classes from './triage.module.css'

/** Apart from the rest: the catalogue with its phrases and YAML is much, and agents never need it. */
const TriageScreen = lazy(() => import('./triage-screen.tsx').then((module) => ({ default: module.TriageScreen })))

/** The door to triage. */
export function TriageArea({ tab }: { readonly tab: TriageTab }) {
  return (
    <Suspense
      fallback={
        <main id="main" tabIndex={-1} className={classes.screen} aria-busy>
          <div className={classes.content}>{t.common.loading}</div>
        </main>
      }
    >
      <TriageScreen tab={tab} />
    </Suspense>
  )
}
