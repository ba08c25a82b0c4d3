import { useEffect, useRef } from 'react'
import { useRoute } from './route.ts'
import type { Route } from './route-hash.ts'
import { t } from './text/index.ts'

/** Arriving in another area: the focus goes into it, and the window's title says where one is. */
export function useArrival(): void {
  const route = useRoute((state) => state.route)
  const area = useRef(route.area)
  useEffect(() => {
    document.title = `${placeOf(route)} · ${t.common.product}`
    if (area.current === route.area) return
    area.current = route.area
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [route])
}

function placeOf(route: Route): string {
  switch (route.area) {
    case 'inbox':
      return route.reference ?? t.frame.inbox
    case 'attention':
      return t.frame.attention
    case 'alerts':
      return t.alerts.title
    case 'people':
      return t.people.title
    case 'knowledge':
      return t.knowledge.title
    case 'settings':
      return t.frame.settings
    case 'triage':
      return t.triage.title
    case 'routing':
      return t.routing.title
    case 'guides':
      return t.guides.title
    default:
      return route satisfies never
  }
}
