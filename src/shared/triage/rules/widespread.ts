import { z } from 'zod'
import { clipped } from '../text/clipped.ts'
import { figure } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'

const parameters = commonParameters.extend({
  minimumCases: z.number().int().min(2).max(10_000).meta({
    title: 'Cases alike',
    description: 'So many cases with the same trouble, this one with them, count as widespread',
    unit: 'cases',
  }),
})

/** Most member cases a flag links; the rest stand in the signal. */
const mostLinks = 10

/**
 * Other customers wrote in with the same trouble in the same hours: the cluster that the backend found when the case
 * came in (`signals.related`, made by `signals/related.ts`: same product, a shared cause word, same region) has at
 * least so many cases, this one counted. Its members are the evidence.
 */
export const widespread = defineRule({
  code: 'widespread',
  risk: 'operational',
  severity: 'S2',
  parameters,
  defaults: { enabled: true, points: 14, minimumCases: 5 },
  evaluate({ signals: { related } }, { minimumCases }) {
    if (!related || related.size < minimumCases) return null
    const { size, windowHours } = related
    const what = clipped(related.label, 80)
    return {
      label: clipped(`${figure(size)} cases alike: ${related.label}`, 40),
      sentence: `${figure(size)} cases in ${hours(windowHours)} look the same: ${what}.`,
      counterfactual: `Not raised if there were fewer than ${figure(minimumCases)} such cases. There are ${figure(size)}.`,
      observed: { value: size, text: `${figure(size)} cases in ${hours(windowHours)}` },
      threshold: { value: minimumCases, text: `${figure(minimumCases)} cases or more` },
      evidence: [
        { kind: 'signal', field: 'related' },
        ...related.members
          .slice(0, mostLinks)
          .map(({ caseId, reference }) => ({ kind: 'case' as const, caseId, reference })),
      ],
      suggests: { type: 'priority', skill: 'technical' },
    }
  },
  withoutTrigger(input, { minimumCases }) {
    const { related } = input.signals
    if (!related || related.size < minimumCases) return input
    const size = minimumCases - 1
    return {
      ...input,
      signals: { ...input.signals, related: { ...related, size, members: related.members.slice(0, size - 1) } },
    }
  },
})

function hours(count: number): string {
  return count === 1 ? '1 hour' : `${figure(count)} hours`
}
