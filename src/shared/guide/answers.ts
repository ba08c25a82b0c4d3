import { evaluate } from './expressions.ts'
import type { Guide, StepOf } from './guide.ts'
import type { SeenValue } from './run.ts'
import type { GuideScope } from './scope.ts'
import { mergeSeen } from './seen.ts'
import { numberWords } from './value-words.ts'

/** Answers to questions: which the case suggests, and which numbers are any. */

/** The options that the case suggests, with what was looked at; and what could not be asked. */
export function suggestionsFor(
  guide: Guide,
  { answer }: StepOf<'question'>,
  scope: GuideScope,
): {
  readonly suggested: readonly string[]
  readonly saw: readonly SeenValue[]
  readonly faults: readonly string[]
} {
  const asked = (answer.kind === 'options' ? answer.options : [])
    .filter(({ suggestWhen }) => suggestWhen.trim() !== '')
    .map(({ key, label, suggestWhen }) => ({ key, label, ...evaluate(guide, suggestWhen, scope) }))
  return {
    suggested: asked.filter(({ value }) => value === true).map(({ key }) => key),
    saw: mergeSeen(asked.map(({ saw }) => saw)),
    faults: asked.flatMap(({ key, label, fault }) =>
      fault === null ? [] : [`Whether “${label || key}” fits cannot be asked: ${fault}`],
    ),
  }
}

/** Why a number is no answer, in a sentence; null: it is one. */
export function numberProblem(
  value: unknown,
  { min, max, unit }: { readonly min: number | null; readonly max: number | null; readonly unit: string | null },
): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'Write a number.'
  if (min !== null && value < min) return `Write at least ${writtenWords(min, unit)}.`
  if (max !== null && value > max) return `Write at most ${writtenWords(max, unit)}.`
  return null
}

/** A number with its unit, as people read an answer. */
export function writtenWords(value: number, unit: string | null): string {
  return unit === null || unit === '' ? numberWords(value) : `${numberWords(value)} ${unit}`
}
