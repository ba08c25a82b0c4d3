import { isRecord } from '../ui/same.ts'

/** What an entry of a document's list is known by, in every version: its key, or whom or what it is for. */
const names = ['key', 'teamId', 'memberId', 'kind', 'id', 'name'] as const

/** The identity of each entry, or null when the entries have none or two have the same. */
export function identities(list: readonly unknown[]): readonly string[] | null {
  if (!list.every(isRecord)) return null
  const name = names.find((one) => list.every((entry) => isRecord(entry) && typeof entry[one] === 'string'))
  if (name === undefined) return null
  const found = list.map((entry) => (isRecord(entry) ? String(entry[name]) : ''))
  return new Set(found).size === found.length ? found : null
}

/** The entries of a list by identity; null when they have none. */
export function byIdentity(list: readonly unknown[]): ReadonlyMap<string, unknown> | null {
  const keys = identities(list)
  return keys && new Map(keys.map((key, at) => [key, list[at]]))
}
