import { isRecord, same } from '../ui/same.ts'
import { byIdentity, identities } from './identity.ts'

/**
 * One thing that differs between two versions of a document. `path` names entries of lists by their identity, with `#`
 * before it.
 */
export interface Difference {
  readonly path: readonly string[]
  readonly kind: 'added' | 'removed' | 'changed' | 'order'
  readonly before: unknown
  readonly after: unknown
}

/**
 * Where two versions of a document differ, in the order of the document; their version numbers are no difference.
 * Entries that only moved within their list are told once, for the list.
 */
export function differencesOf(before: object, after: object): Difference[] {
  return between(before, after, []).filter(({ path }) => path.join('.') !== 'version')
}

function between(before: unknown, after: unknown, path: readonly string[]): Difference[] {
  if (same(before, after)) return []
  if (isRecord(before) && isRecord(after))
    return partsOf(new Map(Object.entries(before)), new Map(Object.entries(after)), path)
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, now] = [byIdentity(before), byIdentity(after)]
    if (old && now) return [...partsOf(old, now, path, '#'), ...orderOf(before, after, path)]
  }
  return [{ path, kind: 'changed', before, after }]
}

type Parts = ReadonlyMap<string, unknown>

function partsOf(before: Parts, after: Parts, path: readonly string[], mark = ''): Difference[] {
  const keys = [...before.keys(), ...[...after.keys()].filter((key) => !before.has(key))]
  return keys.flatMap((key): Difference[] => {
    const at = [...path, `${mark}${key}`]
    if (!before.has(key)) return [{ path: at, kind: 'added', before: undefined, after: after.get(key) }]
    if (!after.has(key)) return [{ path: at, kind: 'removed', before: before.get(key), after: undefined }]
    return between(before.get(key), after.get(key), at)
  })
}

function orderOf(before: readonly unknown[], after: readonly unknown[], path: readonly string[]): Difference[] {
  const [old, now] = [identities(before) ?? [], identities(after) ?? []]
  const [kept, still] = [old.filter((key) => now.includes(key)), now.filter((key) => old.includes(key))]
  return same(kept, still) ? [] : [{ path, kind: 'order', before: kept, after: still }]
}
