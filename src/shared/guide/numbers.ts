import type { EdgeNumbers, GuideNumbers, OutcomeNumbers, RunFacts, StepNumbers } from '../contract/guide-numbers.ts'
import { idleDays } from '../contract/guide-numbers.ts'
import type { Interval } from '../statistics/interval.ts'
import { wilsonInterval } from '../statistics/wilson.ts'
import { edgesOf, type Guide } from './guide.ts'
import { secondsBetween, type Visits, visitsOf } from './visits.ts'

/** What is asked of the numbers: the days looked back until `at` (ISO), and whether there were more runs than are given. */
export interface NumbersAsked {
  readonly days: number
  readonly at: string
  readonly cut: boolean
}

interface Counted {
  readonly facts: RunFacts
  readonly visits: Visits
}

/**
 * Folds runs of one version of a guide, on its own or led into from another, into its numbers. Every coming to a step
 * counts, what was gone back over too; outcomes count as they stood in the end. A step that nobody came to has zeros.
 */
export function guideNumbers(guide: Guide, facts: readonly RunFacts[], asked: NumbersAsked): GuideNumbers {
  const counted = facts.map((one): Counted => ({ facts: one, visits: visitsOf(guide, one.run) }))
  const whole = counted.flatMap(({ visits }) => visits.ends.map(({ seconds }) => seconds))
  const states = facts.map(({ run }) => run.state)
  return {
    key: guide.key,
    version: guide.version,
    days: asked.days,
    runs: facts.length,
    running: states.filter((state) => state === 'running').length,
    ended: states.filter((state) => state === 'ended').length,
    left: states.filter((state) => state === 'left').length,
    overridden: counted.filter(({ visits }) => visits.offPath.ever).length,
    medianSeconds: medianOf(whole),
    p90Seconds: ninthTenthOf(whole),
    ...qualityCounts(counted),
    steps: stepNumbers(guide, counted, asked.at),
    edges: edgeNumbers(guide, counted),
    outcomes: outcomeNumbers(guide, counted),
    cut: asked.cut,
  }
}

/** How good an end was, with 95 % intervals (Wilson): the share of its escalations that came back, of its cases reopened. */
export function qualityOf(counts: Pick<OutcomeNumbers, 'runs' | 'escalated' | 'returned' | 'reopened'>): {
  readonly returned: Interval | null
  readonly reopened: Interval | null
} {
  return {
    returned: wilsonInterval(counts.returned, counts.escalated),
    reopened: wilsonInterval(counts.reopened, counts.runs),
  }
}

function stepNumbers(guide: Guide, counted: readonly Counted[], at: string): StepNumbers[] {
  const tallies = new Map(guide.steps.map(({ key }) => [key, newTally()]))
  for (const one of counted) {
    const here = new Set<string>()
    for (const event of one.visits.events) {
      const tally = tallies.get(event.step)
      if (!tally) continue
      if (!here.has(event.step)) tally.runs += 1
      here.add(event.step)
      if (event.kind === 'came') tally.visits += 1
      else if (event.kind === 'back') tally.steppedBack += 1
      else {
        tally.seconds.push(event.seconds)
        tally.offPath += event.offPath ? 1 : 0
      }
    }
    const last = one.visits.standsAt === null ? undefined : tallies.get(one.visits.standsAt)
    if (last && isGivenUp(one, at)) last.droppedOut += 1
  }
  return [...tallies].map(([step, { seconds, ...counts }]) => ({
    step,
    ...counts,
    medianSeconds: medianOf(seconds),
    p90Seconds: ninthTenthOf(seconds),
  }))
}

function newTally() {
  return { runs: 0, visits: 0, droppedOut: 0, steppedBack: 0, offPath: 0, seconds: [] as number[] }
}

function isGivenUp({ facts: { run }, visits }: Counted, at: string): boolean {
  if (run.state === 'left') return true
  return run.state === 'running' && secondsBetween(visits.lastAt ?? run.startedAt, at) > idleDays * 86_400
}

/** The drawn ways in the order of the guide, those nobody took too; then the ways that are not drawn. */
function edgeNumbers(guide: Guide, counted: readonly Counted[]): EdgeNumbers[] {
  const drawn = guide.steps
    .flatMap(edgesOf)
    .flatMap(({ from, via, to }) => (to === null ? [] : [{ from, via, to, taken: 0, offPath: 0 }]))
  const found = new Map(drawn.map((edge) => [nameOf(edge), edge]))
  for (const { visits } of counted)
    for (const event of visits.events) {
      if (event.kind !== 'went' || event.to === null) continue
      const { step: from, via, to, offPath } = event
      const edge = found.get(nameOf({ from, via, to })) ?? { from, via, to, taken: 0, offPath: 0 }
      edge.taken += 1
      edge.offPath += offPath ? 1 : 0
      found.set(nameOf(edge), edge)
    }
  return [...found.values()]
}

function nameOf({ from, via, to }: Pick<EdgeNumbers, 'from' | 'via' | 'to'>): string {
  return `${from} ${via ?? ''} ${to}`
}

function outcomeNumbers(guide: Guide, counted: readonly Counted[]): OutcomeNumbers[] {
  return guide.steps.flatMap((step) => {
    if (step.type !== 'outcome') return []
    const here = counted.filter(({ visits }) => visits.ends.some((end) => end.step === step.key))
    return [
      {
        step: step.key,
        result: step.result,
        runs: here.length,
        overridden: here.filter(({ visits }) => visits.offPath.standing).length,
        ...qualityCounts(here),
      },
    ]
  })
}

function qualityCounts(counted: readonly Counted[]): Pick<OutcomeNumbers, 'escalated' | 'returned' | 'reopened'> {
  const facts = counted.map((one) => one.facts)
  return {
    escalated: facts.filter(({ escalation }) => escalation !== null).length,
    returned: facts.filter(({ escalation }) => escalation === 'returned').length,
    reopened: facts.filter(({ reopened }) => reopened).length,
  }
}

/** The middle of some seconds, whole; of an even number the mean of the two in the middle. Null: there are none. */
function medianOf(seconds: readonly number[]): number | null {
  const sorted = seconds.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const low = sorted[Math.ceil(half) - 1]
  const high = sorted[Math.floor(half)]
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2)
}

/** The least that nine in ten do not exceed, whole (nearest rank). */
function ninthTenthOf(seconds: readonly number[]): number | null {
  const sorted = seconds.toSorted((a, b) => a - b)
  const found = sorted[Math.ceil(sorted.length * 0.9) - 1]
  return found === undefined ? null : Math.round(found)
}
