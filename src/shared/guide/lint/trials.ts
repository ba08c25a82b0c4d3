import type { FineExpression } from '../../expression/language.ts'
import type { GuideStep } from '../guide.ts'
import { languageOf } from '../language-of.ts'
import { type Dimension, dimensionsOf } from './dimensions.ts'
import { type Flow, flowOf } from './flow.ts'
import { type Term, termsOf } from './terms.ts'
import { combinationsOf, mostCombinations, type Tried, tryOut } from './try-out.ts'
import { type VariableValues, variableValues } from './variable-values.ts'
import type { GuideView } from './view.ts'

/** The conditions of one step tried out together; kept while neither they nor what they look at changes. */

export type Trial =
  /** `asks`: per condition what it asks for, the same words for the same terms. */
  | { readonly kind: 'tried'; readonly tried: Tried; readonly asks: readonly string[] }
  | { readonly kind: 'too_many'; readonly combinations: number }
  /** A condition is missing or wrong, or looks at something as a whole. */
  | { readonly kind: 'cannot' }

interface Basis {
  readonly flow: Flow
  readonly variables: ReadonlyMap<string, VariableValues>
}

const bases = new WeakMap<GuideView, Basis>()

/** What is known of the values in a guide; worked out once per view. */
export function basisOf(view: GuideView): Basis {
  const known = bases.get(view) ?? {
    flow: flowOf(view),
    variables: variableValues(view.guide, view.ground.library),
  }
  bases.set(view, known)
  return known
}

interface Kept {
  readonly sources: string
  readonly variables: string
  readonly dimensions: string
  readonly trial: Trial
}

const kept = new WeakMap<GuideStep, Kept>()
const keptTerms = new WeakMap<GuideStep, { readonly variables: unknown; readonly terms: Map<string, Term> | null }>()

/** Tries out the conditions of the step with that number: of a check its branches, of a question its suggestions. */
export function trialOf(view: GuideView, index: number): Trial {
  const step = view.guide.steps[index]
  const sources = step ? conditionsOf(step) : null
  if (!step || !sources) return { kind: 'cannot' }
  const { guide } = view
  const terms = termsIn(step, sources, view)
  if (!terms) return { kind: 'cannot' }
  const dimensions = dimensionsOf(terms, { guide, step: index, ...basisOf(view) })
  if (!dimensions) return { kind: 'cannot' }
  const state = {
    sources: JSON.stringify(sources),
    variables: guide.variables.map(({ key, type }) => `${key}:${type}`).join(' '),
    dimensions: dimensions.map(inWords).join(' | '),
  }
  const known = kept.get(step)
  if (known?.sources === state.sources && known.variables === state.variables && known.dimensions === state.dimensions)
    return known.trial
  const combinations = combinationsOf(dimensions)
  const conditions = readAll(sources, view)
  const tried = combinations > mostCombinations || !conditions ? null : tryOut(dimensions, conditions)
  const asks = (conditions ?? []).map(({ tree }) => [...termsOf(guide, [tree]).keys()].sort().join(' '))
  const trial: Trial = tried ? { kind: 'tried', tried, asks } : { kind: 'too_many', combinations }
  kept.set(step, { ...state, trial })
  return trial
}

/** The conditions that stand beside each other in a step, in order; null: it has none, or one is not written yet. */
export function conditionsOf(step: GuideStep): readonly string[] | null {
  const found =
    step.type === 'check'
      ? step.branches.map(({ when }) => when)
      : step.type === 'question' && step.answer.kind === 'options'
        ? step.answer.options.flatMap(({ suggestWhen }) => (suggestWhen.trim() === '' ? [] : [suggestWhen]))
        : []
  return found.length === 0 || found.some((source) => source.trim() === '') ? null : found
}

function termsIn(step: GuideStep, sources: readonly string[], view: GuideView): Map<string, Term> | null {
  const { guide } = view
  const known = keptTerms.get(step)
  if (known && known.variables === guide.variables) return known.terms
  const conditions = readAll(sources, view)
  const terms = conditions
    ? termsOf(
        guide,
        conditions.map(({ tree }) => tree),
      )
    : null
  keptTerms.set(step, { variables: guide.variables, terms })
  return terms
}

function readAll(sources: readonly string[], { guide }: GuideView): FineExpression[] | null {
  const language = languageOf(guide)
  const found: FineExpression[] = []
  for (const source of sources) {
    const read = language.read(source)
    if (read.kind === 'wrong' || read.type !== 'bool') return null
    found.push(read)
  }
  return found
}

function inWords({ term, cells, isWhole }: Dimension): string {
  return `${term.id} ${isWhole} ${cells.map(({ value }) => `${typeof value} ${String(value)}`).join(',')}`
}
