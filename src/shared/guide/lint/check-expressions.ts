import type { PolicyProblem } from '../../policies/problem.ts'
import { checkExpression, constantValue, type ExpressionFault, strangeWordsOf } from '../expressions.ts'
import type { Guide, GuideStep } from '../guide.ts'
import { holesOf, templateFaults } from '../templates.ts'
import { expressionsOf, type PlacedExpression, wantedFor } from './expressions-of.ts'
import { found, inside, type Spot, spotOf } from './ground.ts'
import type { GuideView } from './view.ts'

/** Expressions and templates: names nobody knows, types that do not fit, words a field never has. */
export function checkExpressions({ guide }: GuideView): PolicyProblem[] {
  return [
    ...guide.steps.flatMap((step, index) => ofStep(step, guide, spotOf(step, index))),
    ...guide.variables.flatMap(({ key, type, initial }, index) =>
      initial.trim() === ''
        ? []
        : problemsOf(
            { kind: 'expression', source: initial, wanted: wantedFor[type], field: [], words: 'what it begins with' },
            guide,
            { path: ['variables', index, 'initial'], place: `Variable '${key}'` },
          ),
    ),
  ]
}

const kept = new WeakMap<
  GuideStep,
  { readonly variables: unknown; readonly place: string; readonly problems: PolicyProblem[] }
>()

/** Kept while the step and the variables stay what they are: most of a guide does at every keystroke. */
function ofStep(step: GuideStep, guide: Guide, spot: Spot): PolicyProblem[] {
  const place = JSON.stringify(spot)
  const known = kept.get(step)
  if (known && known.variables === guide.variables && known.place === place) return known.problems
  const problems = expressionsOf(step, guide).flatMap((one) => problemsOf(one, guide, inside(spot, ...one.field)))
  kept.set(step, { variables: guide.variables, place, problems })
  return problems
}

/** What is wrong with an expression, or strange about it. */
export function problemsOf(one: PlacedExpression, guide: Guide, spot: Spot): PolicyProblem[] {
  const faults =
    one.kind === 'template' ? templateFaults(guide, one.source) : [checkExpression(guide, one.source, one.wanted)]
  const wrong = faults.flatMap((fault) => (fault ? [faultProblem(one, fault, spot)] : []))
  const sources = one.kind === 'template' ? holesOf(one.source).map(({ source }) => source) : [one.source]
  const strange = sources
    .flatMap((source) => strangeWordsOf(guide, source))
    .map(({ field, word }) =>
      found(
        spot,
        'warning',
        'strange_word',
        `${spot.place}, ${one.words}: ${field} is never '${word}'. Look for a slip of the pen.`,
      ),
    )
  return [...wrong, ...strange, ...constantProblem(one, guide, spot)]
}

const unknownName = /^(unknown variable|no such key|no such overload: \S+\.\w+$)/i

function faultProblem(
  { source, words }: PlacedExpression,
  { reason, from, to }: ExpressionFault,
  spot: Spot,
): PolicyProblem {
  const part = source.slice(from, to).trim()
  const where = part !== '' && part !== source.trim() ? ` It is about '${part.slice(0, 60)}'.` : ''
  return found(
    spot,
    'error',
    unknownName.test(reason) ? 'unknown_field' : 'expression',
    `${spot.place}, ${words}, cannot be used: ${reason}${where}`,
  )
}

/** A condition that asks nothing of the case. */
function constantProblem(one: PlacedExpression, guide: Guide, spot: Spot): PolicyProblem[] {
  const value = one.kind === 'expression' && one.wanted === 'bool' ? constantValue(guide, one.source) : null
  // To suggest an answer always is a way to recommend it.
  const isStrange = one.field.at(-1) === 'when' || (one.field.at(-1) === 'suggestWhen' && value === false)
  if (value === null || !isStrange) return []
  return [
    found(
      spot,
      'warning',
      'constant_condition',
      `${spot.place}, ${one.words}, always says ${value === true ? 'yes' : 'no'}: it asks nothing of the case.`,
    ),
  ]
}
