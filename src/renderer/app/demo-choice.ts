import type { Demo } from '../../shared/contract/backend.ts'

/** The first account of each role, and of the specialists the first of each team: a short list that shows every side of the console. */
export function oneOfEachRole(accounts: Demo['accounts']): Demo['accounts'] {
  const met = new Set<string>()
  return accounts.filter(({ role, team }) => {
    const kind = role === 'specialist' ? `${role} ${team}` : role
    if (met.has(kind)) return false
    met.add(kind)
    return true
  })
}
