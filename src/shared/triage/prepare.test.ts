import { expect, it } from 'vitest'
import { defaultTriagePolicy } from './policy.ts'
import { prepareTriage } from './prepare.ts'
import { at, saying } from './testing/sample-cases.ts'
import { triage } from './triage.ts'

it('comes to an end in slices, and triage finds the same afterwards', () => {
  const input = saying('I want to talk to a real person.', 'You charged me twice, this is unacceptable!!')
  const before = triage(input, defaultTriagePolicy, at)
  const waiting: (() => void)[] = []
  let clock = 0
  let slices = 0
  prepareTriage(
    (work) => waiting.push(work),
    () => clock++,
  )
  for (let work = waiting.shift(); work; work = waiting.shift()) {
    slices += 1
    work()
  }
  expect(slices).toBeGreaterThan(10)
  expect(triage(structuredClone(input), defaultTriagePolicy, at)).toEqual(before)
})
