import type { Guide, GuideLibrary } from './guide.ts'

/** A library without guides. */
export const emptyLibrary: GuideLibrary = { find: () => null, published: () => null, all: () => [] }

/**
 * A library of the versions at hand. `published`: those new runs begin on, one per key; `earlier`: versions that are
 * only found by number, such as those of unfinished runs.
 */
export function makeLibrary(published: readonly Guide[], earlier: readonly Guide[] = []): GuideLibrary {
  const versions = new Map([...earlier, ...published].map((guide) => [`${guide.key} ${guide.version}`, guide]))
  const current = new Map(published.map((guide) => [guide.key, guide]))
  const sorted = published.toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
  return {
    find: (key, version) => versions.get(`${key} ${version}`) ?? null,
    published: (key) => current.get(key) ?? null,
    all: () => sorted,
  }
}
