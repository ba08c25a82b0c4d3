import { expect, test } from 'vitest'
import type { PeerReason } from '../../shared/experts/suggest-peers.ts'
import { presenceOf, reasonWords } from './peer-words.ts'

const here: PeerReason = { code: 'here', good: true, sentence: 'Free now.' }
const away: PeerReason = { code: 'not_here', good: false, sentence: 'Away; last heard of at 10:42.' }
const knows: PeerReason = { code: 'skill', good: true, sentence: 'Knows billing at level 4 of 5.' }

test('presence that is of now is told as it is, and of before with its age', () => {
  expect(presenceOf({ reasons: [knows, here] }, null)).toEqual({ mood: 'here', words: 'Free' })
  expect(presenceOf({ reasons: [away] }, 12 * 60_000)).toEqual({ mood: 'not_here', words: 'Not there 12 min ago' })
})

test('nothing is told where nothing is known', () => {
  expect(presenceOf({ reasons: [knows] }, null)).toBeNull()
})

test('what speaks for somebody and what speaks against stand apart, and being free is said once', () => {
  expect(reasonWords({ reasons: [knows, here] })).toEqual({ good: knows.sentence, against: '' })
  expect(reasonWords({ reasons: [knows, away] })).toEqual({ good: knows.sentence, against: away.sentence })
})
