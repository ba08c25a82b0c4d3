import { describe, expect, it } from 'vitest'
import { aConsult, aPost } from '../../../test/fixtures/consults.ts'
import { ana, ben, carla, frontline, gone, lena, quinn } from '../../../test/fixtures/decisions.ts'
import { idOf } from '../../../test/fixtures/ids.ts'
import { asSeenBy, type ToldAbout } from './as-seen.ts'

const alert = { cause: 'clock', subject: 'Refund of Jordan', text: 'Jordan waits.', title: 'A clock ran out' }
const blank = { ...alert, subject: null, text: '' }
const about = (overrides: Partial<ToldAbout> = {}): ToldAbout => ({
  sawCase: true,
  access: { teamId: frontline.id, ownerId: null, followers: [] },
  consults: [],
  ...overrides,
})

describe('an alert as one person may read it', () => {
  it('is whole about no case, and about one they see', () => {
    expect(asSeenBy(alert, null, carla)).toBe(alert)
    expect(asSeenBy(alert, about(), ana)).toBe(alert)
    expect(asSeenBy(alert, about(), lena)).toBe(alert)
  })

  it('tells nothing to who sees the case no longer, did not when told, or is gone, and nothing of a case that is gone', () => {
    expect(asSeenBy(alert, about(), carla)).toEqual(blank)
    expect(asSeenBy(alert, about({ sawCase: false }), ana)).toEqual(blank)
    expect(asSeenBy(alert, about(), { ...ana, active: false })).toEqual(blank)
    expect(asSeenBy(alert, about(), gone)).toEqual(blank)
    expect(asSeenBy(alert, about({ access: null }), lena)).toEqual(blank)
  })

  it('tells who helps the words of their question, and nothing of another', () => {
    const consult = aConsult()
    const asked = { ...alert, cause: `consult ${consult.id} asked` }
    const hidden = about({ sawCase: false, access: { teamId: idOf('elsewhere'), ownerId: null, followers: [] } })
    const helping = { ...hidden, consults: [consult] }
    expect(asSeenBy(asked, helping, ben)).toEqual({ ...asked, subject: null })
    expect(asSeenBy(asked, helping, quinn)).toEqual({ ...asked, subject: null, text: '' })
    expect(asSeenBy(alert, helping, ben)).toEqual(blank)
    expect(asSeenBy({ ...alert, cause: `consult ${idOf('other')} asked` }, helping, ben).text).toBe('')
    expect(asSeenBy(asked, { ...hidden, consults: [{ ...consult, state: 'withdrawn' }] }, ben).text).toBe('')
  })

  it('tells who is named in the thread of their question what was written there', () => {
    const post = aPost(ana, { answer: false, mentions: [ben.id] })
    const named = { ...alert, cause: `mention ${post.id}` }
    const helping = about({ sawCase: false, access: null, consults: [aConsult({ posts: [post] })] })
    expect(asSeenBy(named, helping, ben).text).toBe(alert.text)
    expect(asSeenBy({ ...named, cause: `mention ${idOf('a note')}` }, helping, ben).text).toBe('')
  })
})
