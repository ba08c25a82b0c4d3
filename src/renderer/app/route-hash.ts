/** Where the person is. The address's fragment says it, so that back, forward and links work. */
export type Route =
  | { readonly area: 'inbox'; readonly reference: string | null }
  | { readonly area: 'attention' }
  | { readonly area: 'alerts' }
  | { readonly area: 'people' }
  | { readonly area: 'knowledge' }
  | { readonly area: 'settings' }
  | { readonly area: 'triage'; readonly tab: TriageTab }
  | { readonly area: 'routing'; readonly tab: RoutingTab }
  | GuidesRoute

/** The library (`key` null), or one guide: a part of it, of one version (null: the newest, or the draft). */
export interface GuidesRoute {
  readonly area: 'guides'
  readonly key: string | null
  readonly tab: GuideTab
  readonly version: number | null
}

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
  'replies',
  'dry-run',
  'coverage',
  'contacts',
  'handoffs',
  'versions',
] as const
export type RoutingTab = (typeof routingTabs)[number]

/** The parts of a guide's screen; `edit` for leads. */
export const guideTabs = ['read', 'edit', 'versions', 'numbers', 'leavings'] as const
export type GuideTab = (typeof guideTabs)[number]

/** The library of guides. */
export const guideLibrary: GuidesRoute = { area: 'guides', key: null, tab: 'read', version: null }

const guideKeyPattern = /^[a-z0-9][a-z0-9-]{0,59}$/
const referencePattern = /^[A-Za-z0-9-]{1,40}$/

/** The route a fragment means; anything unknown is the inbox. */
export function parseRoute(hash: string): Route {
  const [area, name, part, which] = hash.replace(/^#\/?/, '').split('/')
  if (area === 'attention' || area === 'alerts' || area === 'people' || area === 'settings') return { area }
  if (area === 'knowledge') return { area }
  if (area === 'triage') return { area, tab: triageTabs.find((tab) => tab === name) ?? 'flags' }
  if (area === 'routing') return { area, tab: routingTabs.find((tab) => tab === name) ?? 'matrix' }
  if (area === 'guides') {
    if (!name || !guideKeyPattern.test(name)) return guideLibrary
    const version = /^[1-9][0-9]{0,8}$/.test(which ?? '') ? Number(which) : null
    return { area, key: name, tab: guideTabs.find((tab) => tab === part) ?? 'read', version }
  }
  if (area === 'case' && name && referencePattern.test(name)) return { area: 'inbox', reference: name.toUpperCase() }
  return { area: 'inbox', reference: null }
}

/** The fragment for a route. */
export function routeHash(route: Route): string {
  if (route.area === 'inbox') return route.reference ? `#/case/${route.reference}` : '#/inbox'
  if (route.area === 'triage' || route.area === 'routing') return `#/${route.area}/${route.tab}`
  if (route.area === 'guides') {
    if (route.key === null) return '#/guides'
    const which = route.version === null ? '' : `/${route.version}`
    return route.tab === 'read' && which === '' ? `#/guides/${route.key}` : `#/guides/${route.key}/${route.tab}${which}`
  }
  return `#/${route.area}`
}
