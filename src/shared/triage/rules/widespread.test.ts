import { expect, it } from 'vitest'
import { noSignals } from '../../case/signals.ts'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, quietCase } from '../testing/sample-cases.ts'
import { widespread } from './widespread.ts'

const members = Array.from({ length: 12 }, (_, index) => ({
  caseId: `0193b3a0-0000-7000-8000-${String(index).padStart(12, '0')}`,
  reference: `ESC-2026-${index}`,
}))
const cluster = (size: number, label = 'Router X2, no internet, PH') =>
  quietCase({
    signals: { ...noSignals, related: { label, windowHours: 24, size, members: members.slice(0, size - 1) } },
  })

it('is raised from the threshold on and links the members', () => {
  expect(widespread.evaluate(quietCase(), policy, at)).toBeNull()
  expect(widespread.evaluate(cluster(4), policy, at)).toBeNull()
  expect(widespread.evaluate(cluster(5), policy, at)).toMatchObject({
    label: '5 cases alike: Router X2, no internet…',
    sentence: '5 cases in 24 hours look the same: Router X2, no internet, PH.',
    counterfactual: 'Not raised if there were fewer than 5 such cases. There are 5.',
    evidence: [
      { kind: 'signal', field: 'related' },
      ...members.slice(0, 4).map(({ caseId, reference }) => ({ kind: 'case', caseId, reference })),
    ],
  })
  expect(widespread.evaluate(cluster(5), withRule(policy, 'widespread', { minimumCases: 6 }), at)).toBeNull()
})

it('lists ten members at most and keeps the chip short', () => {
  const flag = widespread.evaluate(cluster(13, 'A product with a very long name, and a very long story'), policy, at)
  expect(flag?.evidence).toHaveLength(11)
  expect(flag?.label.length).toBeLessThanOrEqual(40)
})

it('goes away with one case fewer than the threshold', () => {
  const changed = widespread.withoutTrigger(cluster(9), policy, at)
  expect(changed.signals.related).toMatchObject({ size: 4, members: members.slice(0, 3) })
})
