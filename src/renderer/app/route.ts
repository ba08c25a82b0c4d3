import { create } from 'zustand'
import { parseRoute, type Route, routeHash } from './route-hash.ts'

interface RouteStore {
  readonly route: Route
  /** Goes there unless somebody has to be asked first. */
  go(route: Route): void
  /** Goes there without asking: what was begun is kept, or the person has answered. */
  jump(route: Route): void
}

/** Answers whether the person may go there now; a screen with something unsaved asks first. */
export type LeaveGuard = (to: Route) => boolean
let guard: LeaveGuard | null = null

/** Asks `ask` before every step elsewhere, until released. Back and forward are free: what is begun outlives them. */
export function guardLeaving(ask: LeaveGuard): () => void {
  guard = ask
  return () => {
    if (guard === ask) guard = null
  }
}

export const useRoute = create<RouteStore>()((set, get) => ({
  route: parseRoute(location.hash),
  go: (route) => {
    if (guard === null || guard(route)) get().jump(route)
  },
  jump: (route) => {
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
