import type { ASTNode } from '@marcbachmann/cel-js'
import { isStanding } from '../case/flag.ts'
import { fieldWords, flagWords } from './field-words.ts'
import type { Guide, StepOf } from './guide.ts'
import { guideValues } from './guide-fields.ts'
import type { SeenValue } from './run.ts'
import type { GuideScope } from './scope.ts'
import { settersOf, stepOf } from './step-index.ts'
import { type Use, usesIn } from './uses.ts'
import { numberWords, valueWords } from './value-words.ts'

/** What an expression looked at, with the values as they were and what on the case stands behind them. */

/** Every field an expression names, once each, in the order written. */
export function seenBy(
  guide: Guide,
  tree: ASTNode,
  scope: GuideScope,
  values = guideValues(guide, scope),
): SeenValue[] {
  const uses = new Map(usesIn(guide, tree).map((use) => [use.text, use]))
  return [...uses.values()].slice(0, mostSeen).map((use) => seenAt(guide, use, scope, values))
}

/** Many lists of what was seen as one, each name once. */
export function mergeSeen(lists: readonly (readonly SeenValue[])[]): SeenValue[] {
  return [...new Map(lists.flat().map((seen) => [seen.name, seen])).values()].slice(0, mostSeen)
}

/** What one use of a field saw. */
export function seenAt(guide: Guide, use: Use, scope: GuideScope, values = guideValues(guide, scope)): SeenValue {
  const { words, evidence } =
    use.key === null ? wholeField(guide, use.field, scope, values) : oneEntry(guide, use.field, use.key, scope)
  const label =
    use.field === 'flags' && use.key !== null
      ? `flag “${flagWords(scope, use.key)}”`
      : fieldWords({ guide, scope }, use)
  return {
    name: clip(use.text, 200),
    label: clip(label.replace(/^“(.*)”$/, '$1'), 200),
    value: clip(words, 400),
    evidence,
  }
}

const mostSeen = 50

type Values = ReturnType<typeof guideValues>

interface Seen {
  readonly words: string
  readonly evidence: SeenValue['evidence']
}

function oneEntry(guide: Guide, field: string, key: string, scope: GuideScope): Seen {
  if (field === 'facts') return factSeen(scope, key)
  if (field === 'answers') return answerSeen(guide, scope, key)
  const flag = scope.state.flags.filter(isStanding).find(({ code }) => code === key)
  return flag
    ? { words: 'stands', evidence: { kind: 'flag', code: flag.code } }
    : { words: 'does not stand', evidence: null }
}

function factSeen({ state }: GuideScope, key: string): Seen {
  // As expressions read them: of two facts with one key the later one counts.
  const fact = state.facts.findLast((one) => one.key === key)
  if (!fact) return { words: 'not on the case', evidence: null }
  const unit = fact.unit === null ? '' : ` ${fact.unit}`
  return { words: `${valueWords(fact.value)}${unit}`, evidence: { kind: 'fact', factId: fact.id } }
}

function answerSeen(guide: Guide, { answers }: GuideScope, key: string): Seen {
  const answer = answers.get(key)
  if (answer === undefined) return { words: 'not answered', evidence: null }
  const step = stepOf(guide, key)
  const options = step?.type === 'question' && step.answer.kind === 'options' ? step.answer.options : []
  const words = options.find((option) => option.key === answer)?.label || answer
  return { words, evidence: { kind: 'answer', step: key } }
}

function wholeField(guide: Guide, field: string, scope: GuideScope, values: Values): Seen {
  if (field.startsWith('vars.')) return variableSeen(guide, field.slice('vars.'.length), scope)
  if (field === 'flags') {
    const labels = scope.state.flags.filter(isStanding).map(({ label }) => label)
    return { words: labels.join(', ') || 'none', evidence: null }
  }
  const value = field.split('.').reduce<unknown>(partOf, values)
  return { words: anyWords(value), evidence: null }
}

function variableSeen(guide: Guide, key: string, scope: GuideScope): Seen {
  const value = scope.vars.get(key)
  if (value === undefined) return { words: 'not set', evidence: null }
  const step = settersOf(guide, key).findLast((one) => setsVariable(one, key, scope.answers.get(one.key)))
  return { words: valueWords(value) || 'empty', evidence: step ? { kind: 'answer', step: step.key } : null }
}

/** Whether that answer to a step gave the variable its value. */
function setsVariable(step: StepOf<'question'>, variable: string, answer: string | undefined): boolean {
  if (answer === undefined) return false
  if (step.answer.kind !== 'options') return step.answer.variable === variable
  const option = step.answer.options.find(({ key }) => key === answer)
  return option?.set.some((one) => one.variable === variable) ?? false
}

function partOf(all: unknown, part: string): unknown {
  return all !== null && typeof all === 'object' ? Reflect.get(all, part) : undefined
}

function anyWords(value: unknown): string {
  if (value instanceof Map) return `${value.size} in all`
  if (Array.isArray(value)) return value.join(', ') || 'none'
  if (typeof value === 'boolean') return valueWords(value)
  if (typeof value === 'number' || typeof value === 'bigint') return numberWords(Number(value))
  return typeof value === 'string' && value !== '' ? value.replaceAll('_', ' ') : 'empty'
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}
