import { isActive } from '../../case/basics.ts'
import type { FlagCode } from '../../case/flag.ts'
import { type Clock, clockState } from '../../sla/clock.ts'
import type { ClockKind } from '../../sla/clock-kind.ts'
import type { TriageInput } from '../triage.ts'
import { moment } from '../wording.ts'
import { commonParameters, defineRule, pointsSchema, type Rule } from './rule.ts'
import { skillFor } from './skill.ts'

const parameters = commonParameters.extend({
  breachedPoints: pointsSchema.meta({
    title: 'Points when overdue',
    description: 'What it adds once the time is up; never less than the points before',
    unit: 'points',
  }),
})

interface ClockRisk {
  readonly code: FlagCode
  /** The clocks watched, each with how the chip begins: 'First reply'. */
  readonly clocks: Readonly<Partial<Record<ClockKind, string>>>
  readonly points: number
  readonly breachedPoints: number
  /** What has to be done, after 'A person must'. */
  readonly task: string
  /** What was done, after 'Not raised if'. */
  readonly done: string
}

/**
 * A rule that watches SLA clocks (business minutes of the SLA policy) and tells of the one due first: at risk from
 * `atRiskAt`, with more points from `dueAt`. A clock that stands still or is met raises nothing, nor does a case that is done. Its texts name the due
 * time and nothing that passes, so that every desk says the same whenever it looks.
 */
export function clockRisk({ code, clocks: names, task, done, ...points }: ClockRisk): Rule {
  return defineRule({
    code,
    risk: 'service',
    severity: 'S3',
    parameters,
    defaults: { enabled: true, ...points },
    evaluate(input, parameters, at) {
      const clock = watched(input, names, at)
      if (!clock) return null
      const name = names[clock.kind]
      const isLate = clockState(clock, at) === 'breached'
      const [due, warned] = [moment(clock.dueAt), moment(clock.atRiskAt)]
      return {
        label: isLate ? `${name} late: due ${due}` : `${name} due ${due}`,
        sentence: isLate
          ? `A person had to ${task} by ${due}. That time is up.`
          : `A person must ${task} by ${due}. Most of that time is used.`,
        counterfactual: `Not raised if a person had ${done} before ${warned}.`,
        observed: { value: clock.dueAt, text: isLate ? `late, due ${due}` : `at risk, due ${due}` },
        threshold: { value: clock.atRiskAt, text: `at risk from ${warned}` },
        evidence: [{ kind: 'clock', clock: clock.kind }],
        suggests: { type: 'priority', skill: skillFor(input.category) },
        points: isLate ? Math.max(parameters.points, parameters.breachedPoints) : parameters.points,
        since: isLate ? clock.dueAt : clock.atRiskAt,
      }
    },
    withoutTrigger(input, _, at) {
      const clocks = input.clocks.map((clock) =>
        clock.kind in names && isAtRisk(clock, at) ? { ...clock, metAt: clock.atRiskAt } : clock,
      )
      return { ...input, clocks }
    },
    nextChange(input, _, at) {
      if (!isActive(input.status)) return null
      const times = input.clocks
        .filter((clock) => clock.kind in names && !clock.metAt && !clock.pausedAt)
        .flatMap(({ atRiskAt, dueAt }) => [atRiskAt, dueAt])
      return times.filter((time) => time > at).toSorted()[0] ?? null
    },
  })
}

/** The clock that is worst off, or null when none is at risk. */
function watched({ clocks, status }: TriageInput, names: ClockRisk['clocks'], at: string): Clock | null {
  if (!isActive(status)) return null
  const risky = clocks.filter((clock) => clock.kind in names && isAtRisk(clock, at))
  return risky.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))[0] ?? null
}

function isAtRisk(clock: Clock, at: string): boolean {
  const state = clockState(clock, at)
  return state === 'at_risk' || state === 'breached'
}
