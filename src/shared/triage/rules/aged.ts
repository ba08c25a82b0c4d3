import { z } from 'zod'
import { isActive } from '../../case/basics.ts'
import type { Evidence } from '../../case/flag.ts'
import type { TriageInput } from '../triage.ts'
import { moment } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'
import { skillFor } from './skill.ts'

const parameters = commonParameters.extend({
  days: z.number().min(0.25).max(365).meta({
    title: 'Days',
    description: 'Raised when a case is still open this long after it came in',
    unit: 'days',
  }),
})

const day = 86_400_000

/**
 * The case has been open for longer than the policy allows, whatever its clocks say: a pause stops a clock, not the
 * customer's wait. Source: the usual backlog-age limit of support floors. Counts days of 24 hours since `receivedAt`
 * while the case is neither resolved nor closed.
 */
export const aged = defineRule({
  code: 'aged',
  risk: 'operational',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 6, days: 3 },
  evaluate(input, { days }, at) {
    const due = dueTime(input, days)
    if (!isActive(input.status) || !(Date.parse(at) >= due)) return null
    const [limit, came] = [daysInWords(days), moment(input.receivedAt)]
    return {
      label: `Open for over ${limit}`,
      sentence: `This case came in on ${came}. It has been open for more than ${limit}.`,
      counterfactual: `Not raised if it had been solved within ${limit}. It came in on ${came}.`,
      observed: { value: input.receivedAt, text: `came in ${came}` },
      threshold: { value: days, text: `open for ${limit} at most` },
      evidence: evidenceOf(input),
      suggests: { type: 'priority', skill: skillFor(input.category) },
      since: new Date(due).toISOString(),
    }
  },
  withoutTrigger: (input) => ({ ...input, status: 'resolved' }),
  nextChange(input, { days }, at) {
    const due = dueTime(input, days)
    return isActive(input.status) && due > Date.parse(at) && due <= lastTime ? new Date(due).toISOString() : null
  },
})

/** The last millisecond of the year 9999, the last that an instant is written with four figures for the year. */
const lastTime = 253_402_300_799_999

/** When the case becomes too old, in milliseconds since 1970. */
function dueTime({ receivedAt }: TriageInput, days: number): number {
  return Date.parse(receivedAt) + Math.round(days * day)
}

/** The resolution clock, which began when the case came in; without one, the first message. */
function evidenceOf({ clocks, conversation }: TriageInput): Evidence[] {
  if (clocks.some(({ kind }) => kind === 'resolution')) return [{ kind: 'clock', clock: 'resolution' }]
  const [first] = conversation
  return first ? [{ kind: 'message', messageId: first.id, start: 0, end: 0, quote: '' }] : []
}

/** '3 days', '1 day', '12 hours'. */
function daysInWords(days: number): string {
  if (days < 1) return `${Math.round(days * 24)} hours`
  const text = Number(days.toFixed(2)).toString()
  return days === 1 ? '1 day' : `${text} days`
}
