import { isRecord, same } from '../ui/same.ts'
import { byIdentity } from './identity.ts'

/**
 * Brings the changes made from `base` to `mine` onto `theirs`, a newer version of the same document. Where both
 * changed the same value, mine wins: the person looks at the differences before publishing. Lists are brought together
 * entry by entry where their entries have an identity, and are taken as one value otherwise.
 */
export function mergeDocuments<D extends object>(base: D, mine: D, theirs: D): D
export function mergeDocuments(base: unknown, mine: unknown, theirs: unknown): unknown {
  return merge({ base, mine, theirs })
}

/** The three states of one part. */
interface Three {
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
}

function merge({ base, mine, theirs }: Three): unknown {
  if (same(mine, base)) return theirs
  if (same(theirs, base) || same(mine, theirs)) return mine
  if (isRecord(mine) && isRecord(theirs)) return mergeRecords(isRecord(base) ? base : {}, mine, theirs)
  if (Array.isArray(mine) && Array.isArray(theirs) && Array.isArray(base)) return mergeLists(base, mine, theirs) ?? mine
  return mine
}

type Fields = Readonly<Record<string, unknown>>

function mergeRecords(base: Fields, mine: Fields, theirs: Fields): Fields {
  const [old, own, other] = [
    new Map(Object.entries(base)),
    new Map(Object.entries(mine)),
    new Map(Object.entries(theirs)),
  ]
  return Object.fromEntries(mergeEntries(old, own, other))
}

function mergeLists(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown[] | null {
  const [old, own, other] = [byIdentity(base), byIdentity(mine), byIdentity(theirs)]
  return old && own && other ? mergeEntries(old, own, other).map(([, value]) => value) : null
}

type Parts = ReadonlyMap<string, unknown>

/**
 * Mine in my order, for it may be what I changed; what they added comes behind. An entry that one took out is gone when
 * the other left it as it was: a change beats a removal.
 */
function mergeEntries(base: Parts, mine: Parts, theirs: Parts): [string, unknown][] {
  const keys = [...mine.keys(), ...[...theirs.keys()].filter((key) => !mine.has(key))]
  return keys.flatMap((key) => {
    const three = { base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) }
    if (mine.has(key) && theirs.has(key)) return [[key, merge(three)]]
    const left = mine.has(key) ? three.mine : three.theirs
    return base.has(key) && same(left, three.base) ? [] : [[key, left]]
  })
}
