import { lazy, Suspense } from 'react'
import type { GuidesRoute } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import { AreaMain } from '../ui/area-frame.tsx'

/** Apart from the rest, and canvas and editors apart from the list: who works on cases pays for none of it. */
const LibraryScreen = lazy(() => import('./library-screen.tsx').then((module) => ({ default: module.LibraryScreen })))
const GuideScreen = lazy(() => import('./guide-screen.tsx').then((module) => ({ default: module.GuideScreen })))

/** The door to the guides. */
export function GuidesArea({ route }: { readonly route: GuidesRoute }) {
  return (
    <Suspense fallback={<AreaMain busy>{t.common.loading}</AreaMain>}>
      {route.key === null ? (
        <LibraryScreen />
      ) : (
        <GuideScreen key={route.key} guideKey={route.key} tab={route.tab} version={route.version} />
      )}
    </Suspense>
  )
}
