import type { Guide, GuideLibrary } from './guide.ts'

/** What became of a version: what runs begin on, an earlier one, or taken out of use. */
export type GuideState = 'published' | 'superseded' | 'retired'

export interface ShelvedGuide {
  readonly guide: Guide
  readonly state: GuideState
}

/** A library of these versions. Of several published versions of one guide the newest counts. */
export function makeLibrary(shelf: Iterable<ShelvedGuide>): GuideLibrary {
  const versions = new Map<string, Guide>()
  const published = new Map<string, Guide>()
  for (const { guide, state } of shelf) {
    versions.set(nameOf(guide.key, guide.version), guide)
    const known = published.get(guide.key)
    if (state === 'published' && (!known || known.version < guide.version)) published.set(guide.key, guide)
  }
  const all = byTitle([...published.values()])
  return {
    find: (key, version) => versions.get(nameOf(key, version)) ?? null,
    published: (key) => published.get(key) ?? null,
    all: () => all,
  }
}

/** A library with nothing in it. */
export const noGuides: GuideLibrary = makeLibrary([])

/** The library as it would be with `guide` published in it, such as a draft that is tried out. */
export function libraryWith(library: GuideLibrary, guide: Guide): GuideLibrary {
  const all = byTitle([...library.all().filter(({ key }) => key !== guide.key), guide])
  return {
    find: (key, version) => (key === guide.key && version === guide.version ? guide : library.find(key, version)),
    published: (key) => (key === guide.key ? guide : library.published(key)),
    all: () => all,
  }
}

function nameOf(key: string, version: number): string {
  return `${key}@${version}`
}

function byTitle(guides: readonly Guide[]): Guide[] {
  return guides.toSorted((a, b) => compare(a.title, b.title) || compare(a.key, b.key))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
