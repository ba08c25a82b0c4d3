import { lazy, Suspense } from 'react'
import type { RoutingTab } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import { AreaMain } from '../ui/area-frame.tsx'

/** Apart from the rest: editors, YAML and conditions are much, and agents never need them. */
const RoutingScreen = lazy(() => import('./routing-screen.tsx').then((module) => ({ default: module.RoutingScreen })))

/** The door to routing. */
export function RoutingArea({ tab }: { readonly tab: RoutingTab }) {
  return (
    <Suspense fallback={<AreaMain busy>{t.common.loading}</AreaMain>}>
      <RoutingScreen tab={tab} />
    </Suspense>
  )
}
