/**
 * A number from 0 to 2³² − 1 for a case and a member, the same on every machine: FNV-1a over both ids, then the mixing
 * steps of MurmurHash3 so that ids which differ in one character come to lie far apart. Whoever has the lower one
 * goes first among equals; another case shuffles anew, so that no one is always first.
 */
export function lotOf(caseId: string, memberId: string): number {
  const text = `${caseId}/${memberId}`
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Order of two texts by their code units: no locale, so the same everywhere. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
