import { z } from 'zod'
import { isActive } from '../../case/basics.ts'
import type { Clock } from '../../sla/clock.ts'
import type { ClockKind } from '../../sla/clock-kind.ts'
import type { TriageInput } from '../triage.ts'
import { times } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'
import { skillFor } from './skill.ts'

const parameters = commonParameters.extend({
  allowed: z.number().int().min(0).max(100).meta({
    title: 'Allowed extensions',
    description: 'Raised when one clock was put off more often than this',
    unit: 'times',
  }),
})

const names: Record<ClockKind, string> = {
  first_response: 'first reply',
  next_response: 'next reply',
  resolution: 'solution',
  acknowledgement: 'hand-over',
}

/**
 * The time of a clock was put off more often than the policy allows: a case that keeps missing its time needs somebody
 * else, not more time. Source: the SLA rule that extensions are few and have a reason. Counts the extensions of each
 * clock that is not met yet; the clock put off most often is shown.
 */
export const extensionsUsed = defineRule({
  code: 'extensions_used',
  risk: 'service',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 6, allowed: 1 },
  evaluate(input, { allowed }) {
    const [clock] = overused(input, allowed)
    if (!clock) return null
    const { kind, extensions } = clock
    const count = extensions.length
    return {
      label: `Time for ${names[kind]} put off ${times(count)}`,
      sentence: `The time for the ${names[kind]} was put off ${times(count)}. ${allowed === 0 ? 'It may not be put off' : `It may be put off ${times(allowed)}`}.`,
      counterfactual: `Not raised if it had been put off ${allowed === 0 ? 'no time' : `at most ${times(allowed)}`}. It was put off ${times(count)}.`,
      observed: { value: count, text: `put off ${times(count)}` },
      threshold: { value: allowed, text: allowed === 0 ? 'never' : `at most ${times(allowed)}` },
      evidence: [{ kind: 'clock', clock: kind }],
      suggests: { type: 'priority', skill: skillFor(input.category) },
      ...sinceOf(clock, allowed),
    }
  },
  withoutTrigger(input, { allowed }) {
    const tooMany = new Set(overused(input, allowed))
    const clocks = input.clocks.map((clock) =>
      tooMany.has(clock) ? { ...clock, extensions: clock.extensions.slice(0, allowed) } : clock,
    )
    return { ...input, clocks }
  },
})

/** The clocks put off too often, the one most often first. */
function overused({ clocks, status }: TriageInput, allowed: number): Clock[] {
  if (!isActive(status)) return []
  return clocks
    .filter(({ metAt, extensions }) => metAt === null && extensions.length > allowed)
    .toSorted((a, b) => b.extensions.length - a.extensions.length)
}

function sinceOf({ extensions }: Clock, allowed: number): { since?: string } {
  const first = extensions[allowed]
  return first ? { since: first.at } : {}
}
