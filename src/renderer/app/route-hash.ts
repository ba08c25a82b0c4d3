/** Where the person is. The address's fragment says it, so that back, forward and links work. */
export type Route =
  | { readonly area: 'inbox'; readonly reference: string | null }
  | { readonly area: 'attention' }
  | { readonly area: 'alerts' }
  | { readonly area: 'settings' }
  | { readonly area: 'triage'; readonly tab: TriageTab }
  | { readonly area: 'routing'; readonly tab: RoutingTab }

/** The parts of the triage screen. */
export const triageTabs = ['flags', 'draft', 'versions', 'report', 'samples', 'file', 'learn'] as const
export type TriageTab = (typeof triageTabs)[number]

/** The parts of the routing screen. */
export const routingTabs = [
  'matrix',
  'ladders',
  'clocks',
  'automatic',
  'approvals',
  'alerts',
  'dry-run',
  'coverage',
  'contacts',
  'versions',
] as const
export type RoutingTab = (typeof routingTabs)[number]

const referencePattern = /^[A-Za-z0-9-]{1,40}$/

/** The route a fragment means; anything unknown is the inbox. */
export function parseRoute(hash: string): Route {
  const [area, name] = hash.replace(/^#\/?/, '').split('/')
  if (area === 'attention' || area === 'alerts' || area === 'settings') return { area }
  if (area === 'triage') return { area, tab: triageTabs.find((tab) => tab === name) ?? 'flags' }
  if (area === 'routing') return { area, tab: routingTabs.find((tab) => tab === name) ?? 'matrix' }
  if (area === 'case' && name && referencePattern.test(name)) return { area: 'inbox', reference: name.toUpperCase() }
  return { area: 'inbox', reference: null }
}

/** The fragment for a route. */
export function routeHash(route: Route): string {
  if (route.area === 'inbox') return route.reference ? `#/case/${route.reference}` : '#/inbox'
  if (route.area === 'triage' || route.area === 'routing') return `#/${route.area}/${route.tab}`
  return `#/${route.area}`
}
