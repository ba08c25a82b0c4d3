import { type ASTNode, Environment, EvaluationError, ParseError, TypeError as TypeFault } from '@marcbachmann/cel-js'
import { type ExpressionField, levelsOf } from './fields.ts'
import { childrenOf, hasNames } from './nodes.ts'

/**
 * A small safe language on CEL over named fields: matrix conditions, automatic rules and guides speak one. Expressions
 * have no side effects, are checked for types before they are used, and can neither run long nor throw: what may be
 * called is listed, expressions are short, and regular expressions and nested loops are refused.
 */

/** Longest expression, in UTF-16 units. */
export const longestExpression = 2_000

/** What is wrong with an expression: a sentence, and the characters it is about (half-open). */
export interface ExpressionFault {
  readonly reason: string
  readonly from: number
  readonly to: number
}

/** An expression that can be asked. */
export interface FineExpression {
  readonly kind: 'fine'
  /** Its CEL type: `bool`, `double`, `list<string>` … */
  readonly type: string
  readonly tree: ASTNode
  /** True when it names nothing, so that it always gives the same. */
  readonly constant: boolean
  /** Asks it, with a value for every field. Whole numbers come as bigint. */
  readonly ask: (values: Readonly<Record<string, unknown>>) => ExpressionAnswer
}
export type ReadExpression = FineExpression | { readonly kind: 'wrong'; readonly fault: ExpressionFault }

/** What came of asking: a value, or in a sentence why there is none. */
export type ExpressionAnswer =
  | { readonly value: unknown; readonly fault: null }
  | { readonly value: null; readonly fault: string }

/** A call beyond those that every expression may make. */
export interface ExpressionCall {
  readonly name: string
  /** As CEL writes it: `round(double): double`; one entry for each kind of argument. */
  readonly signatures: readonly string[]
  readonly run: (...values: readonly unknown[]) => unknown
}

export interface Language {
  /** Reads an expression; what was read is kept, so that reading it again is cheap. */
  readonly read: (source: string) => ReadExpression
}

/** Calls any expression may make. `matches` is missing on purpose: a regular expression can run for hours. */
const basicCalls = ['size', 'contains', 'startsWith', 'endsWith', 'has', 'number', 'text', 'yes']
const loops = new Set(['exists', 'all', 'exists_one'])
const mostKept = 2_000

/** Makes a language over `fields`; `place` says in faults where its expressions stand: 'conditions'. */
export function makeLanguage(
  fields: readonly ExpressionField[],
  place: string,
  calls: readonly ExpressionCall[] = [],
): Language {
  const environment = makeEnvironment(fields, calls)
  const allowed = new Set([...basicCalls, ...calls.map(({ name }) => name)])
  const kept = new Map<string, ReadExpression>()
  return {
    read: (source) => {
      const known = kept.get(source)
      if (known) return known
      const fresh = readAnew(source, environment, (name) =>
        allowed.has(name) ? null : `${name}() is not available in ${place}.`,
      )
      if (kept.size >= mostKept) kept.clear()
      kept.set(source, fresh)
      return fresh
    },
  }
}

function readAnew(source: string, environment: Environment, refuse: (call: string) => string | null): ReadExpression {
  const wrong = (reason: string, range?: { start: number; end: number }): ReadExpression => ({
    kind: 'wrong',
    fault: { reason, from: range?.start ?? 0, to: range?.end ?? source.length },
  })
  if (source.length > longestExpression) return wrong(`At most ${longestExpression} characters can be read.`)
  try {
    const parsed = environment.parse(source)
    const bad = forbidden(parsed.ast, refuse)
    if (bad) return wrong(bad.reason, bad.node.range)
    const { valid, type, error } = parsed.check()
    if (!valid) return wrong(explain(error), error?.range)
    const ask = (values: Readonly<Record<string, unknown>>): ExpressionAnswer => {
      try {
        return { value: parsed(values), fault: null }
      } catch (error) {
        return { value: null, fault: explain(error) }
      }
    }
    return { kind: 'fine', type: type ?? 'dyn', tree: parsed.ast, constant: !hasNames(parsed.ast), ask }
  } catch (error) {
    return wrong(explain(error), error instanceof ParseError ? error.range : undefined)
  }
}

/** The first node that is not allowed, with why. */
function forbidden(root: ASTNode, refuse: (call: string) => string | null): { node: ASTNode; reason: string } | null {
  const visit = (node: ASTNode, inLoop: boolean): { node: ASTNode; reason: string } | null => {
    let looping = inLoop
    if (node.op === 'call' || node.op === 'rcall') {
      const name = node.args[0]
      if (loops.has(name)) {
        if (inLoop) return { node, reason: 'A loop within a loop is not taken.' }
        looping = true
      } else {
        const reason = refuse(name)
        if (reason !== null) return { node, reason }
      }
    }
    for (const child of childrenOf(node)) {
      const found = visit(child, looping)
      if (found) return found
    }
    return null
  }
  return visit(root, false)
}

function explain(error: unknown): string {
  if (error instanceof ParseError || error instanceof EvaluationError || error instanceof TypeFault)
    return sentence(error.summary)
  return error instanceof Error ? sentence(error.message.split('\n')[0] ?? '') : 'It cannot be read.'
}

function sentence(text: string): string {
  const plain = text.trim()
  return plain === '' ? 'It cannot be read.' : /[.!?]$/.test(plain) ? plain : `${plain}.`
}

function makeEnvironment(fields: readonly ExpressionField[], calls: readonly ExpressionCall[]): Environment {
  const made = new Environment({
    limits: { maxAstNodes: 400, maxDepth: 32, maxListElements: 100, maxMapEntries: 0, maxCallArguments: 3 },
  })
  for (const [name, level] of Object.entries(levelsOf(fields))) {
    if (typeof level === 'string') made.registerVariable(name, level)
    else made.registerVariable({ name, schema: level })
  }
  mixNumbers(made)
  const fact = (facts: unknown, key: string): unknown => (facts instanceof Map ? facts.get(key) : undefined)
  made.registerFunction('map.number(string): double', (facts: unknown, key: string) => {
    const value = fact(facts, key)
    return typeof value === 'number' ? value : 0
  })
  made.registerFunction('map.text(string): string', (facts: unknown, key: string) => {
    const value = fact(facts, key)
    return value === undefined ? '' : String(value)
  })
  made.registerFunction('map.yes(string): bool', (facts: unknown, key: string) => fact(facts, key) === true)
  for (const { signatures, run } of calls) for (const signature of signatures) made.registerFunction(signature, run)
  return made
}

/**
 * CEL compares the order of whole and broken numbers, but neither whether they are equal nor does it reckon with both:
 * `priority == 80` and `amount * 2` would be refused.
 */
function mixNumbers(made: Environment): void {
  made.registerOperator('double == int: bool', (a: unknown, b: unknown) => Number(a) === Number(b))
  const reckon = {
    '+': (a: unknown, b: unknown) => Number(a) + Number(b),
    '-': (a: unknown, b: unknown) => Number(a) - Number(b),
    '*': (a: unknown, b: unknown) => Number(a) * Number(b),
    '/': (a: unknown, b: unknown) => Number(a) / Number(b),
  }
  for (const [sign, by] of Object.entries(reckon)) {
    made.registerOperator(`double ${sign} int: double`, by)
    made.registerOperator(`int ${sign} double: double`, by)
  }
}
