import { constantValue } from '../expressions.ts'
import type { Guide, GuideLibrary } from '../guide.ts'
import { blankOf } from '../guide-fields.ts'
import { innerGuides, outerGuides } from './flow.ts'
import type { NumberRange } from './number-cells.ts'

/** The values that the variables of a guide can have, as far as the guide alone decides it. */

export interface VariableValues {
  /** The only texts it is given; null: any. */
  readonly texts: ReadonlySet<string> | null
  /** Where its numbers lie; null: anywhere. */
  readonly numbers: readonly NumberRange[] | null
  /** Whether it may still be what it is at the beginning, `blank`, when nothing set it. */
  readonly blank: string | number | boolean | null
}

const anything: VariableValues = { texts: null, numbers: null, blank: null }

/** By key. One that a guide led into or leading in declares too may have any value. */
export function variableValues(guide: Guide, library: GuideLibrary): ReadonlyMap<string, VariableValues> {
  const inner = guide.steps.flatMap((step) => (step.type === 'guide' ? innerGuides(step.guide, library) : []))
  const shared = new Set(
    [...inner, ...outerGuides(guide, library)].flatMap(({ variables }) => variables.map(({ key }) => key)),
  )
  return new Map(
    guide.variables.map(({ key, type, initial }) => {
      if (shared.has(key)) return [key, anything]
      const blank = initial.trim() === '' ? blankOf(type) : constantValue(guide, initial)
      if (blank === null || typeof blank === 'object') return [key, anything]
      const given = givenTo(key, guide)
      if (given === null) return [key, anything]
      const texts = given.flatMap((one) => (one.kind === 'value' && typeof one.value === 'string' ? [one.value] : []))
      const ranges = given.flatMap((one): NumberRange[] => {
        if (one.kind === 'range') return [one.range]
        return typeof one.value === 'number' ? [{ least: one.value, most: one.value }] : []
      })
      return [key, { texts: new Set(texts), numbers: ranges, blank }]
    }),
  )
}

type Given =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'range'; readonly range: NumberRange }

/** Everything the guide gives a variable; null: something that is not known beforehand. */
function givenTo(key: string, guide: Guide): Given[] | null {
  const given: Given[] = []
  for (const step of guide.steps) {
    if (step.type !== 'question') continue
    const { answer } = step
    if (answer.kind === 'options') {
      for (const { set } of answer.options)
        for (const { variable, value } of set) {
          if (variable !== key) continue
          const constant = constantValue(guide, value)
          if (constant === null || typeof constant === 'object') return null
          given.push({ kind: 'value', value: constant })
        }
    } else if (answer.variable === key) {
      if (answer.kind === 'text') return null
      const { min, max } = answer
      given.push({
        kind: 'range',
        range: { least: min ?? Number.NEGATIVE_INFINITY, most: max ?? Number.POSITIVE_INFINITY },
      })
    }
  }
  return given
}
