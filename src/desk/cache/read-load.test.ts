import { afterEach, expect, it } from 'vitest'
import type { Member } from '../../shared/access/directory.ts'
import { makeCase } from '../fixtures/make-case.ts'
import { openTestCache } from '../fixtures/open-cache.ts'
import { ana, ben, billing, frontline, lena, maria } from '../fixtures/people.ts'
import { readLoad } from './read-load.ts'
import { readStandpoint } from './standpoint.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

function loadSeenBy(member: Member, teamId: string) {
  const cases = [
    { ...makeCase(1), ownerId: ana.id },
    { ...makeCase(2), ownerId: ana.id },
    { ...makeCase(3), ownerId: ana.id, status: 'resolved' as const },
    makeCase(4),
    { ...makeCase(5, { teamId: billing.id }), ownerId: maria.id },
  ]
  const { cache, owner, remove } = openTestCache(cases, member)
  closing.push(remove)
  return cache.read((db) => readLoad(db, teamId, readStandpoint(db, owner)))
}

it('counts the open cases of the people of a team', () => {
  const load = loadSeenBy(lena, frontline.id)
  expect(load[ana.id]).toBe(2)
  expect(load[ben.id]).toBe(0)
  expect(load).not.toHaveProperty(maria.id)
  expect(loadSeenBy(lena, billing.id)[maria.id]).toBe(1)
})

it('says nothing to somebody who does not see every case', () => {
  expect(loadSeenBy(ana, frontline.id)).toEqual({})
})
