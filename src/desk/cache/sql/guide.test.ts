import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Guide, guideSchema } from '../../../shared/guide/guide.ts'
import { openTestCache } from '../../fixtures/open-cache.ts'
import type { Cache } from '../cache.ts'
import { guidesOf, keepGuide, putGuide } from './guide.ts'

let cache: Cache
let remove: () => void
beforeEach(() => {
  const test = openTestCache([])
  cache = test.cache
  remove = test.remove
})
afterEach(() => remove())

const guide = (version: number): Guide =>
  guideSchema.parse({ key: 'lost-parcel', version, title: `Lost parcel ${version}`, start: null, steps: [] })
const library = () => cache.read(guidesOf)

it('keeps one published version of a guide, the earlier ones found by their number, the oldest let go', () => {
  for (let version = 1; version <= 23; version += 1) {
    cache.write((db) => putGuide(db, guide(version), 'published'))
  }
  expect(library().published('lost-parcel')?.version).toBe(23)
  expect(library().all()).toHaveLength(1)
  expect(library().find('lost-parcel', 3)?.version).toBe(3)
  expect(library().find('lost-parcel', 2)).toBeNull()
})

it('begins nothing new on a guide that was retired, and keeps a version that was asked for as an earlier one', () => {
  cache.write((db) => putGuide(db, guide(2), 'published'))
  cache.write((db) => putGuide(db, guide(2), 'retired'))
  cache.write((db) => keepGuide(db, guide(1)))
  expect(library().published('lost-parcel')).toBeNull()
  expect(library().find('lost-parcel', 2)?.version).toBe(2)
  expect(library().find('lost-parcel', 1)?.version).toBe(1)
})
