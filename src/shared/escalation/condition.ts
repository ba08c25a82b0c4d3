import type { Case } from '../case/state.ts'
import { type ExpressionFault, type FineExpression, makeLanguage } from '../expression/language.ts'
import { type StrangeWord, strangeWords } from '../expression/strange-words.ts'
import { type ConditionContext, conditionFields, conditionValues } from './condition-fields.ts'

/** Conditions over a case: matrix rows and automatic rules. They answer yes or no, and never throw. */

/** What is wrong with a condition: a sentence, and the characters it is about (half-open). */
export type ConditionFault = ExpressionFault

/** What came of asking: an answer, or why there is none. */
export type ConditionAnswer =
  | { readonly holds: boolean; readonly fault: null }
  | { readonly holds: false; readonly fault: string }

const language = makeLanguage(conditionFields, 'conditions')

/** What is wrong with a condition, or null. An empty one is no condition and fine. */
export function checkCondition(source: string): ConditionFault | null {
  if (source.trim() === '') return null
  const read = readCondition(source)
  return read.kind === 'wrong' ? read.fault : null
}

/** What a condition always answers because it asks nothing of the case; null when it depends on the case or is wrong. */
export function constantAnswer(source: string): boolean | null {
  if (source.trim() === '') return true
  const read = readCondition(source)
  return read.kind === 'fine' && read.constant ? ask(read, {}).holds : null
}

/** The texts of a condition which its fields never have; none where it is wrong. */
export function strangeWordsIn(source: string): readonly StrangeWord[] {
  const read = source.trim() === '' ? null : readCondition(source)
  return read?.kind === 'fine' ? strangeWords(read.tree, conditionFields) : []
}

/** Asks conditions about one case; its values are read off the case once, when they are first needed. */
export function conditionAsker(state: Case, context: ConditionContext): (source: string) => ConditionAnswer {
  let values: Record<string, unknown> | null = null
  return (source) => {
    if (source.trim() === '') return { holds: true, fault: null }
    const read = readCondition(source)
    if (read.kind === 'wrong') return { holds: false, fault: read.fault.reason }
    values ??= conditionValues(state, context)
    return ask(read, values)
  }
}

/** Whether a condition holds for a case. One that cannot be answered does not hold and says why. */
export function evaluateCondition(source: string, state: Case, context: ConditionContext): ConditionAnswer {
  return conditionAsker(state, context)(source)
}

function readCondition(source: string): ReturnType<typeof language.read> {
  const read = language.read(source)
  if (read.kind === 'wrong' || read.type === 'bool') return read
  const reason = `It must answer yes or no; this gives ${read.type}.`
  return { kind: 'wrong', fault: { reason, from: 0, to: source.length } }
}

function ask(condition: FineExpression, values: Record<string, unknown>): ConditionAnswer {
  const { value, fault } = condition.ask(values)
  if (fault !== null) return { holds: false, fault }
  return typeof value === 'boolean'
    ? { holds: value, fault: null }
    : { holds: false, fault: 'It does not answer yes or no.' }
}
