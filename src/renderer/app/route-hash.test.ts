import { describe, expect, it } from 'vitest'
import { parseRoute, type Route, routeHash } from './route-hash.ts'

describe('parseRoute', () => {
  it('reads what routeHash wrote', () => {
    const routes: Route[] = [
      { area: 'inbox', reference: null },
      { area: 'inbox', reference: 'ESC-2026-000123' },
      { area: 'attention' },
      { area: 'settings' },
      { area: 'triage', tab: 'flags' },
      { area: 'triage', tab: 'samples' },
      { area: 'routing', tab: 'matrix' },
      { area: 'routing', tab: 'dry-run' },
      { area: 'guides', key: null, tab: 'read', version: null },
      { area: 'guides', key: 'lost-parcel', tab: 'read', version: null },
      { area: 'guides', key: 'lost-parcel', tab: 'read', version: 3 },
      { area: 'guides', key: 'lost-parcel', tab: 'edit', version: null },
      { area: 'guides', key: 'lost-parcel', tab: 'numbers', version: 12 },
    ]
    for (const route of routes) expect(parseRoute(routeHash(route))).toEqual(route)
  })

  it('takes references as people type them', () => {
    expect(parseRoute('#/case/esc-2026-000123')).toEqual({ area: 'inbox', reference: 'ESC-2026-000123' })
  })

  it('leads to the first part of an area where the part is unknown', () => {
    for (const rest of ['', '/', '/<b>']) {
      expect(parseRoute(`#/triage${rest}`)).toEqual({ area: 'triage', tab: 'flags' })
      expect(parseRoute(`#/routing${rest}`)).toEqual({ area: 'routing', tab: 'matrix' })
    }
  })

  it('leads to the library where the guide is none, and reads one where the part is unknown', () => {
    const library = { area: 'guides', key: null, tab: 'read', version: null }
    for (const rest of ['', '/', '/<b>', '/Big', '/-a']) expect(parseRoute(`#/guides${rest}`)).toEqual(library)
    expect(parseRoute('#/guides/lost-parcel/nothing/0')).toEqual({ ...library, key: 'lost-parcel' })
  })

  it('leads anything else to the inbox', () => {
    for (const hash of ['', '#', '#/nowhere', '#/case/', '#/case/<b>', `#/case/${'A'.repeat(41)}`, '#/case/%00']) {
      expect(parseRoute(hash)).toEqual({ area: 'inbox', reference: null })
    }
  })
})
