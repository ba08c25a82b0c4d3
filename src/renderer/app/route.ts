import { create } from 'zustand'
import { parseRoute, type Route, routeHash } from './route-hash.ts'

interface RouteStore {
  readonly route: Route
  go(route: Route): void
}

export const useRoute = create<RouteStore>()((set) => ({
  route: parseRoute(location.hash),
  go: (route) => {
    const hash = routeHash(route)
    if (location.hash !== hash) history.pushState(null, '', hash)
    set({ route })
  },
}))

/** Follows the address; the shell opens a case from a link by changing it. Call once. */
export function listenToRoutes(): void {
  const read = () => useRoute.setState({ route: parseRoute(location.hash) })
  window.addEventListener('hashchange', read)
  window.addEventListener('popstate', read)
}
