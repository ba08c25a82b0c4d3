import { evaluate } from './expressions.ts'
import type { Guide } from './guide.ts'
import { fitsVariable } from './guide-fields.ts'
import type { GuideValue } from './run.ts'
import type { GuideScope } from './scope.ts'
import type { ExpressionValue } from './value-words.ts'

export interface SetValue {
  readonly variable: string
  readonly value: GuideValue
}

/** Longest text a variable keeps, in UTF-16 units. */
export const longestValue = 4_000

/** Works out the values that an answer gives, in order. */
export function valuesSet(
  guide: Guide,
  wanted: readonly { readonly variable: string; readonly value: string }[],
  scope: GuideScope,
): { readonly set: SetValue[]; readonly fault: null } | { readonly set: null; readonly fault: string } {
  const set: SetValue[] = []
  for (const { variable, value: source } of wanted) {
    const declared = guide.variables.find(({ key }) => key === variable)
    if (!declared) return { set: null, fault: `The guide has no variable “${variable}”.` }
    const { value, fault } = evaluate(guide, source, scope)
    const kept = value === null ? null : keptValue(value)
    if (kept === null || !fitsVariable(kept, declared.type)) {
      const why = fault ?? 'the value is of another kind.'
      return { set: null, fault: `“${declared.label || variable}” gets no value: ${why}` }
    }
    set.push({ variable, value: kept })
  }
  return { set, fault: null }
}

/** The initial values of a guide's variables, of those that have one and no value yet. */
export function initialValues(guide: Guide, scope: GuideScope): ReturnType<typeof valuesSet> {
  const wanted = guide.variables
    .filter(({ key, initial }) => initial.trim() !== '' && !scope.vars.has(key))
    .map(({ key, initial }) => ({ variable: key, value: initial }))
  return valuesSet(guide, wanted, scope)
}

function keptValue(value: ExpressionValue): GuideValue | null {
  if (typeof value === 'string') return value.slice(0, longestValue)
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}
