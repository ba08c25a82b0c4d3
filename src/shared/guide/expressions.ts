import type { ExpressionFault } from '../expression/language.ts'
import { type StrangeWord, strangeWords } from '../expression/strange-words.ts'
import type { Guide } from './guide.ts'
import { guideFields, guideValues } from './guide-fields.ts'
import { languageOf } from './language-of.ts'
import type { SeenValue } from './run.ts'
import type { GuideScope } from './scope.ts'
import { seenBy } from './seen.ts'
import type { ExpressionValue } from './value-words.ts'

/** The expressions of guides: checked for types as they are written, asked of a case as it stands. They never throw. */

export type { ExpressionFault } from '../expression/language.ts'
export { guideFields } from './guide-fields.ts'
export type { GuideScope, RunScope } from './scope.ts'
export type { ExpressionValue } from './value-words.ts'

/** What an expression has to give; `any`: something that can be written in words. */
export type WantedType = 'bool' | 'number' | 'string' | 'any'

/** What came of asking, and every field the expression names, as it was then. */
export type Evaluation =
  | { readonly value: ExpressionValue; readonly fault: null; readonly saw: readonly SeenValue[] }
  | { readonly value: null; readonly fault: string; readonly saw: readonly SeenValue[] }

type Variables = Pick<Guide, 'variables'>

/** What is wrong with an expression of a guide, or null. An empty one gives nothing and is a fault. */
export function checkExpression(guide: Variables, source: string, wanted: WantedType): ExpressionFault | null {
  const whole = (reason: string): ExpressionFault => ({ reason, from: 0, to: source.length })
  if (source.trim() === '') return whole('There is no expression.')
  const read = languageOf(guide).read(source)
  if (read.kind === 'wrong') return read.fault
  return fits(read.type, wanted) ? null : whole(misfit(read.type, wanted))
}

/** Asks an expression. Whatever goes wrong is told as a fault in a sentence. */
export function evaluate(guide: Guide, source: string, scope: GuideScope): Evaluation {
  if (source.trim() === '') return { value: null, fault: 'There is no expression.', saw: [] }
  const read = languageOf(guide).read(source)
  if (read.kind === 'wrong') return { value: null, fault: read.fault.reason, saw: [] }
  const values = guideValues(guide, scope)
  const saw = seenBy(guide, read.tree, scope, values)
  const answer = read.ask(values)
  if (answer.fault !== null) return { value: null, fault: answer.fault, saw }
  const value = plainValue(answer.value)
  return value === null
    ? { value, fault: 'It gives nothing that can be written down.', saw }
    : { value, fault: null, saw }
}

/** Texts an expression compares with a field that never has them, such as a misspelt flag; none where it is wrong. */
export function strangeWordsOf(guide: Variables, source: string): readonly StrangeWord[] {
  const read = source.trim() === '' ? null : languageOf(guide).read(source)
  return read?.kind === 'fine' ? strangeWords(read.tree, guideFields(guide)) : []
}

/** What an expression always gives because it names nothing; null when it depends on something or is wrong. */
export function constantValue(guide: Variables, source: string): ExpressionValue | null {
  const read = source.trim() === '' ? null : languageOf(guide).read(source)
  return read?.kind === 'fine' && read.constant ? plainValue(read.ask({}).value) : null
}

const wantedTypes: Readonly<Record<WantedType, readonly string[]>> = {
  bool: ['bool'],
  number: ['double', 'int'],
  string: ['string'],
  any: [
    'bool',
    'double',
    'int',
    'string',
    'dyn',
    'list<string>',
    'list<int>',
    'list<double>',
    'list<bool>',
    'list<dyn>',
  ],
}
const wantedWords: Readonly<Record<WantedType, string>> = {
  bool: 'It must answer yes or no',
  number: 'It must give a number',
  string: 'It must give a text',
  any: 'It must give a text, a number or yes or no',
}

function fits(type: string, wanted: WantedType): boolean {
  return wantedTypes[wanted].includes(type)
}

function misfit(type: string, wanted: WantedType): string {
  const given =
    type === 'dyn'
      ? 'this may be anything. Ask with .number("…"), .text("…") or .yes("…").'
      : `this gives ${type.startsWith('$') ? 'a group of fields' : type}.`
  return `${wantedWords[wanted]}; ${given}`
}

/** A value of CEL as guides know values; null: it is none of theirs. */
function plainValue(value: unknown): ExpressionValue | null {
  if (typeof value === 'bigint') return Number(value)
  // Adding 0 makes -0 a 0, which is what it is once it was written down and read again.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (!Array.isArray(value)) return null
  const parts = value.map((part: unknown) => plainValue(part))
  return parts.every((part) => part !== null && !Array.isArray(part)) ? parts.map(String) : null
}
