import { byStrength, type Flag, type FlagCode, isStanding } from '../../shared/case/flag.ts'

/** Which flags stand where in the Why panel. */

/** A flag that speaks for itself, with those that say the same. */
export interface FlagFamily {
  readonly leader: Flag
  readonly same: readonly Flag[]
}

/**
 * Flags as they are read: the strongest first, what only a model reports after every rule, overridden ones last; flags
 * that say the same under the stronger one. A flag whose leader was overridden alone speaks for itself again.
 */
export function flagFamilies(flags: readonly Flag[]): FlagFamily[] {
  const byCode = new Map(flags.map((flag) => [flag.code, flag]))
  const leaderOf = (flag: Flag): Flag => {
    const into = flag.mergedInto === null ? undefined : byCode.get(flag.mergedInto)
    return into && (isStanding(into) || !isStanding(flag)) ? into : flag
  }
  const sorted = flags.toSorted((a, b) => Number(!isStanding(a)) - Number(!isStanding(b)) || byStrength(a, b))
  const families = Map.groupBy(sorted, (flag) => leaderOf(flag).code)
  return sorted
    .filter((flag) => leaderOf(flag) === flag)
    .map((leader) => ({ leader, same: (families.get(leader.code) ?? []).filter((flag) => flag !== leader) }))
}

/** True when the family has the flag, as its leader or among those that say the same. */
export function hasFlag({ leader, same }: FlagFamily, code: FlagCode | null): boolean {
  return leader.code === code || same.some((flag) => flag.code === code)
}

/**
 * The families in the order they had when a person began to look at them; those that came since stand at the end, so
 * that nothing moves under the pointer.
 */
export function inHeldOrder(families: readonly FlagFamily[], held: readonly FlagCode[]): FlagFamily[] {
  const place = new Map(held.map((code, index) => [code, index]))
  const placeOf = ({ leader }: FlagFamily) => place.get(leader.code) ?? held.length
  return families.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** Most cards shown at once, before 'and 3 more'. */
export const mostOpen = 5

/** The families whose cards are open, in order, and those behind 'and 3 more': never one that is `wanted`. */
export function splitFamilies(
  families: readonly FlagFamily[],
  wanted: (family: FlagFamily) => boolean,
): { open: FlagFamily[]; folded: FlagFamily[] } {
  const isOpen = (family: FlagFamily, index: number) => index < mostOpen || wanted(family)
  return {
    open: families.filter(isOpen),
    folded: families.filter((family, index) => !isOpen(family, index)),
  }
}

/** Flags that were not there at the last look; what only says the same as another is not told of. */
export function arrivedSince(known: ReadonlySet<FlagCode>, flags: readonly Flag[]): Flag[] {
  return flagFamilies(flags)
    .map(({ leader }) => leader)
    .filter((flag) => isStanding(flag) && !known.has(flag.code))
}
