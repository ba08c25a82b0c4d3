const storageKey = 'tierdesk.token'

/** What the address's fragment holds: the key to the desk, if any, and the route that remains. */
export function splitFragment(hash: string): { token: string | null; route: string } {
  const text = hash.replace(/^#/, '')
  if (text === '' || text.startsWith('/')) return { token: null, route: text }
  const slash = text.indexOf('/')
  return slash < 0 ? { token: text, route: '' } : { token: text.slice(0, slash), route: text.slice(slash) }
}

/** Takes the key out of the address before anything else sees it; a reload of the tab finds it in the tab's own storage. */
export function takeToken(): string | null {
  const { token, route } = splitFragment(location.hash)
  if (!token) return sessionStorage.getItem(storageKey)
  sessionStorage.setItem(storageKey, token)
  history.replaceState(null, '', `${location.pathname}${location.search}${route ? `#${route}` : ''}`)
  return token
}
