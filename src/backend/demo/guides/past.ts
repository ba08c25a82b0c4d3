import type { Guide, GuideLibrary } from '../../../shared/guide/guide.ts'
import { makeLibrary } from '../../../shared/guide/guide-library.ts'
import type { PastGuide } from '../../guides/plant.ts'
import { members } from '../people.ts'
import { demoGuides } from './index.ts'

const day = 86_400_000

/** Days for which the library has been in use. */
const inUse = 60
/** Days since `lost-parcel` got its second version: some of the demo's runs are older, some younger. */
const changedAgo = 1.5

/** How the library came about: who published what, and when. */
export function pastGuides(now: Date): PastGuide[] {
  const before = (days: number): Date => new Date(now.getTime() - days * day)
  return demoGuides().flatMap((guide): PastGuide[] => {
    const first = {
      guide,
      note: 'First version, as the floor has been doing it.',
      by: author('Olivia Hargrove'),
      at: before(inUse),
    }
    if (guide.key !== 'lost-parcel') return [first]
    const note =
      'A parcel counts as lost after five days instead of seven: nearly none that stood still for five days came.'
    return [
      { ...first, guide: patient(guide) },
      { guide, note, by: author('Víctor Quintana'), at: before(changedAgo) },
    ]
  })
}

/** The library as it stood at an instant. */
export function librariesOf(past: readonly PastGuide[]): (at: Date) => GuideLibrary {
  const known = new Map<number, GuideLibrary>()
  const versions = numbered(past)
  return (instant) => {
    const published = versions.filter(({ at }) => at <= instant)
    const library = known.get(published.length) ?? shelve(published)
    known.set(published.length, library)
    return library
  }
}

/** Versions as publishing gives them: 1, 2, … for each guide. */
function numbered(past: readonly PastGuide[]): PastGuide[] {
  const last = new Map<string, number>()
  return past.map((one) => {
    const version = (last.get(one.guide.key) ?? 0) + 1
    last.set(one.guide.key, version)
    return { ...one, guide: { ...one.guide, version } }
  })
}

function shelve(published: readonly PastGuide[]): GuideLibrary {
  return makeLibrary(
    published.map(({ guide }) => {
      const isNewest = published.every((other) => other.guide.key !== guide.key || other.guide.version <= guide.version)
      return { guide, state: isNewest ? 'published' : 'superseded' }
    }),
  )
}

/** Lost parcels as they were treated at first: after seven days. */
function patient(guide: Guide): Guide {
  const later = (text: string): string =>
    text
      .replaceAll('daysStill >= 5.0', 'daysStill >= 7.0')
      .replaceAll('daysStill < 5.0', 'daysStill < 7.0')
      .replaceAll('five days', 'seven days')
      .replaceAll('Five days', 'Seven days')
      .replaceAll('the fifth day', 'the seventh day')
  return {
    ...guide,
    steps: guide.steps.map((step) => {
      if (step.type === 'action')
        return {
          ...step,
          fields: Object.fromEntries(Object.entries(step.fields).map(([name, text]) => [name, later(text)])),
        }
      if (step.type !== 'check') return step
      const { branches, otherwise } = step
      return {
        ...step,
        branches: branches.map((branch) => ({ ...branch, label: later(branch.label), when: later(branch.when) })),
        otherwise: otherwise && { ...otherwise, label: later(otherwise.label) },
      }
    }),
  }
}

function author(name: string): PastGuide['by'] {
  return { id: members.find((member) => member.name === name)?.id ?? null, name }
}
