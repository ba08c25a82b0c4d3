import { describe, expect, it } from 'vitest'
import { libraryWith, makeLibrary, noGuides } from './guide-library.ts'
import { aGuide } from './testing/a-guide.ts'

const version = (key: string, number: number, title = key) => aGuide(key, { version: number, title }).end('end').done()

describe('a library', () => {
  const library = makeLibrary([
    { guide: version('b', 2, 'Alpha'), state: 'published' },
    { guide: version('b', 1), state: 'superseded' },
    { guide: version('a', 1, 'Beta'), state: 'published' },
    { guide: version('c', 4), state: 'retired' },
  ])

  it('finds every version it holds, and begins runs on published ones only', () => {
    expect(library.find('b', 1)?.version).toBe(1)
    expect(library.find('c', 4)?.key).toBe('c')
    expect(library.find('b', 3)).toBeNull()
    expect(library.published('b')?.version).toBe(2)
    expect(library.published('c')).toBeNull()
    expect(library.all().map(({ title }) => title)).toEqual(['Alpha', 'Beta'])
    expect(noGuides.all()).toEqual([])
  })

  it('takes the newest of two published versions, whatever their order', () => {
    const both = [version('a', 10), version('a', 9)].map((guide) => ({ guide, state: 'published' as const }))
    expect(makeLibrary(both).published('a')?.version).toBe(10)
    expect(makeLibrary(both.toReversed()).published('a')?.version).toBe(10)
  })

  it('can be tried with a draft in it', () => {
    const draft = version('a', 2, 'A draft')
    const tried = libraryWith(library, draft)
    expect(tried.published('a')).toBe(draft)
    expect(tried.find('a', 1)?.title).toBe('Beta')
    expect(tried.all().map(({ title }) => title)).toEqual(['A draft', 'Alpha'])
  })
})
