import { lazy, Suspense } from 'react'
import type { TriageTab } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import { AreaMain } from '../ui/area-frame.tsx'

/** Apart from the rest: the catalogue with its phrases and YAML is much, and agents never need it. */
const TriageScreen = lazy(() => import('./triage-screen.tsx').then((module) => ({ default: module.TriageScreen })))

/** The door to triage. */
export function TriageArea({ tab }: { readonly tab: TriageTab }) {
  return (
    <Suspense fallback={<AreaMain busy>{t.common.loading}</AreaMain>}>
      <TriageScreen tab={tab} />
    </Suspense>
  )
}
