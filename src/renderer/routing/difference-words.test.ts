import { expect, it } from 'vitest'
import { aDirectory, aTeam } from '../../../test/fixtures/case-builder.ts'
import { pathWords, valueWords } from './difference-words.ts'

const billing = aTeam({ name: 'Billing' })
const directory = aDirectory({ teams: [billing] })

it('says where something differs by names people know', () => {
  expect(pathWords(['matrix', '#billing-s1', 'target'], directory)).toBe('Matrix › billing-s1 › Goes to')
  expect(pathWords(['teams', `#${billing.id}`, 'backupTeamId'], directory)).toBe('Teams › Billing › Backup team')
  expect(pathWords(['automatic', 'digestMinutes'], directory)).toBe('Automatic › Digest minutes')
})

it('says values by names people know, and leaves out what says nothing', () => {
  expect(valueWords({ kind: 'team', teamId: billing.id }, directory)).toBe('Team: Billing')
  expect(valueWords({ kind: 'best_fit' }, directory)).toBe('Best fit')
  expect(valueWords({ key: 'a', note: '', mandatory: [], moves: true }, directory)).toBe('Case moves: yes')
  expect(valueWords([], directory)).toBe('none')
  expect(valueWords(null, directory)).toBe('none')
})
