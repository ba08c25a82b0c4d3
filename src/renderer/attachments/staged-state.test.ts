import { expect, it } from 'vitest'
import type { StagedFile } from '../../shared/contract/desk-attachments.ts'
import { formatBytes } from './format-bytes.ts'
import { isUnready, refsOf, standOf } from './staged-state.ts'

const file = (change: Partial<StagedFile> = {}): StagedFile => ({
  id: '0190a000-0000-7000-8000-000000000001',
  name: 'a.png',
  size: 1_000,
  type: 'image/png',
  sha256: 'ab'.repeat(32),
  state: 'waiting',
  here: 1_000,
  sent: 0,
  problem: null,
  ...change,
})

it('lets files be sent that the desk keeps, and waits for those that are read or were not taken', () => {
  expect(refsOf([file(), file({ state: 'uploaded' })])).toHaveLength(2)
  expect(refsOf([file({ state: 'adding', type: null, sha256: null }), file({ state: 'refused' })])).toEqual([])
  expect(isUnready([file(), file({ state: 'uploaded' })])).toBe(false)
  expect(isUnready([file({ state: 'adding' })])).toBe(true)
  expect(isUnready([file({ state: 'refused' })])).toBe(true)
})

it('says how far a file is, and why it was not taken', () => {
  expect(standOf(file({ state: 'adding', here: 250 }), true)).toEqual({ words: 'Reading, 25 %', percent: 25 })
  expect(standOf(file({ sent: 999 }), false)).toEqual({ words: 'Sending, 99 %', percent: 99 })
  expect(standOf(file(), false)).toEqual({ words: 'Kept here, waits to be sent', percent: null })
  expect(standOf(file({ state: 'refused', problem: 'This file is empty.' }), false).words).toBe('This file is empty.')
})

it('does not promise that a file goes on which another window, perhaps closed, was reading', () => {
  const { words, percent } = standOf(file({ state: 'adding', here: 250 }), false)
  expect([words, percent]).toEqual([expect.stringMatching(/^Being read in another window, or cut off\./), null])
})

it.each([
  [840, '840 B'],
  [12_400, '12 KB'],
  [999_400, '999 KB'],
  [999_600, '1 MB'],
  [3_440_000, '3.4 MB'],
])('writes %d bytes as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})
