import { z } from 'zod'
import type { Fact } from '../../case/parts.ts'
import { clipped } from '../text/clipped.ts'
import { type Contradiction, contradictions } from '../text/contradictions.ts'
import { type Found, quoted, toEvidence } from '../text/evidence.ts'
import { ownPhrases, ownPhrasesSchema, withoutOverlaps } from '../text/own-phrases.ts'
import { customerPassages, findIn, fold } from '../text/passages.ts'
import { takeOut } from '../text/take-out.ts'
import { toldDifferently } from '../text/told-differently.ts'
import type { TriageInput } from '../triage.ts'
import { figure, money, times } from '../wording.ts'
import { commonParameters, defineRule, type Raised } from './rule.ts'
import { skillFor } from './skill.ts'

const parameters = commonParameters.extend({
  tolerance: z.number().min(0).max(1_000_000).meta({
    title: 'Tolerance',
    description: 'Largest difference between two sums that still counts as the same',
    unit: 'money',
  }),
  phrases: ownPhrasesSchema,
})
type Parameters = z.infer<typeof parameters>

/**
 * What came in contradicts itself: two sources give the same key of a fact different values (a sum by more than the
 * tolerance in currency units, a date by more than a day, another state); or the customer gives two values for one
 * thing in different messages, or says that something did and did not happen; or the customer says that two sources told
 * them different things. Corrections ('sorry, I meant …'), second charges and parcels that came in between are none.
 */
export const conflictingInput = defineRule({
  code: 'conflicting_input',
  risk: 'operational',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 6, tolerance: 0.5, phrases: [] },
  evaluate(input, parameters) {
    const [sources] = conflictingFacts(input, parameters.tolerance)
    const [statements] = contradictions(input, parameters.tolerance)
    const told = reports(input, parameters)
    const suggests = { type: 'functional' as const, skill: skillFor(input.category) }
    if (sources) return { ...ofSources(sources), suggests }
    if (statements) return { ...ofStatements(statements), suggests }
    const [first] = told
    return first ? { ...ofReports(first, told), suggests } : null
  },
  withoutTrigger(input, parameters) {
    let current = takeOut(input, (changed) => [
      ...contradictions(changed, parameters.tolerance).map(({ second }) => second),
      ...reports(changed, parameters),
    ])
    for (let found = conflictingFacts(current, parameters.tolerance); found.length > 0; ) {
      const agreed = new Map(found.map(({ one, other }) => [other, one]))
      current = {
        ...current,
        facts: current.facts.map((fact) => {
          const one = agreed.get(fact)
          return one ? { ...fact, value: one.value, unit: one.unit } : fact
        }),
      }
      found = conflictingFacts(current, parameters.tolerance)
    }
    return current
  },
})

type Texts = Omit<Raised, 'suggests'>

function ofSources({ one, other }: FactConflict): Texts {
  const [here, there] = [shownValue(one), shownValue(other)].map((value) => clipped(value, 40))
  const name = clipped(one.label, 40)
  return {
    label: clipped(`Sources differ: ${here} / ${there}`, 40),
    sentence: `Two sources differ on "${name}". ${clipped(one.source, 30)} says ${here}, ${clipped(other.source, 30)} says ${there}.`,
    counterfactual: `Not raised if both sources said the same. They say ${here} and ${there}.`,
    observed: { value: `${here} / ${there}`, text: `${here} and ${there}` },
    threshold: { value: 'same', text: 'the same in both sources' },
    evidence: [one, other].map(({ id }) => ({ kind: 'fact', factId: id })),
  }
}

function ofStatements({ first, second, one, other }: Contradiction): Texts {
  const [here, there] = [one, other].map((value) => clipped(value, 60))
  return {
    label: clipped(`Says ${one} / ${other}`, 40),
    sentence: `The customer says two things: ${here}, then ${there}.`,
    counterfactual: `Not raised if they had said just one of the two: ${here}, or ${there}.`,
    observed: { value: clipped(`${one} / ${other}`, 120), text: `${here}, then ${there}` },
    threshold: { value: 'one', text: 'one statement on one thing' },
    evidence: toEvidence([first, second]),
  }
}

function ofReports(first: Found, told: readonly Found[]): Texts {
  const words = quoted(first)
  return {
    label: clipped(`Told different things "${words}"`, 40),
    sentence: `The customer was told different things: "${words}".`,
    counterfactual: `Not raised if they had been told one thing. They said so ${times(told.length)}.`,
    observed: { value: told.length, text: `said ${times(told.length)}` },
    threshold: { value: 1, text: 'said once or more' },
    evidence: toEvidence(told),
  }
}

function reports(input: TriageInput, { phrases }: Parameters): Found[] {
  return findIn(customerPassages(input.conversation), (passage) =>
    phrases.length > 0
      ? withoutOverlaps([...toldDifferently(passage), ...ownPhrases(passage, phrases)])
      : toldDifferently(passage),
  )
}

interface FactConflict {
  readonly one: Fact
  readonly other: Fact
}

/** Facts of the same key whose sources give one value each, and not the same. */
function conflictingFacts({ facts }: TriageInput, tolerance: number): FactConflict[] {
  if (facts.length < 2) return []
  const byKey = Map.groupBy(facts, ({ key }) => key.toLowerCase())
  return [...byKey.values()].flatMap((group): FactConflict[] => {
    if (group.length < 2) return []
    const bySource = Map.groupBy(group, ({ source }) => fold(source).trim())
    // A source that lists several values lists several things.
    if (bySource.size < 2 || [...bySource.values()].some((same) => same.length > 1)) return []
    const [one, ...rest] = group
    return one ? rest.filter((other) => differ(one, other, tolerance)).map((other) => ({ one, other })) : []
  })
}

const day = /^\d{4}-\d{2}-\d{2}(?:T|$)/

function differ(a: Fact, b: Fact, tolerance: number): boolean {
  if (typeof a.value === 'number' && typeof b.value === 'number') {
    // Sums of two currencies, or days and hours, cannot be compared.
    if (a.unit !== b.unit) return false
    const isMoney = /^[A-Z]{3}$/.test(a.unit ?? '')
    return Math.round(Math.abs(a.value - b.value) * 100) / 100 > (isMoney ? tolerance : 0)
  }
  if (typeof a.value !== typeof b.value) return false
  const [one, other] = [String(a.value), String(b.value)]
  if (day.test(one) && day.test(other)) return Math.abs(daysOf(one) - daysOf(other)) > 1
  return plain(one) !== plain(other)
}

function daysOf(value: string): number {
  return Date.parse(value.slice(0, 10)) / 86_400_000
}

/** Words without case, accents and signs: 'In-transit' is 'in transit'. */
function plain(value: string): string {
  return fold(value).replace(/[\s_.,-]+/g, '')
}

function shownValue({ value, unit }: Fact): string {
  if (typeof value !== 'number') return String(value)
  return unit === null ? figure(value) : money(value, unit)
}
