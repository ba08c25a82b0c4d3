import { type ASTNode, Environment, EvaluationError, ParseError, TypeError as TypeFault } from '@marcbachmann/cel-js'
import type { Case } from '../case/state.ts'
import { type ConditionContext, conditionFields, conditionValues } from './condition-fields.ts'

/**
 * Conditions in CEL over a case: matrix rows, automatic rules, guides. They have no side effects, are checked for types
 * before they are used, and can neither run long nor throw: what may be called is listed, expressions are short, and
 * regular expressions and nested loops are refused.
 */

/** Longest condition, in UTF-16 units. */
export const longestCondition = 2_000

/** What is wrong with a condition: a sentence, and the characters it is about (half-open). */
export interface ConditionFault {
  readonly reason: string
  readonly from: number
  readonly to: number
}

/** What came of asking: an answer, or why there is none. */
export type ConditionAnswer =
  | { readonly holds: boolean; readonly fault: null }
  | { readonly holds: false; readonly fault: string }

/** Calls a condition may make. `matches` is missing on purpose: a regular expression can run for hours. */
const allowedCalls = new Set(['size', 'contains', 'startsWith', 'endsWith', 'has', 'number', 'text', 'yes'])
const loops = new Set(['exists', 'all', 'exists_one'])

const environment = makeEnvironment()

type Compiled =
  | {
      readonly kind: 'fine'
      readonly run: (values: Record<string, unknown>) => unknown
      readonly constant: boolean
      readonly words: readonly StrangeWord[]
    }
  | { readonly kind: 'wrong'; readonly fault: ConditionFault }

const compiled = new Map<string, Compiled>()
const mostCompiled = 2_000

/** What is wrong with a condition, or null. An empty one is no condition and fine. */
export function checkCondition(source: string): ConditionFault | null {
  if (source.trim() === '') return null
  const result = compile(source)
  return result.kind === 'wrong' ? result.fault : null
}

/** What a condition always answers because it asks nothing of the case; null when it depends on the case or is wrong. */
export function constantAnswer(source: string): boolean | null {
  if (source.trim() === '') return true
  const result = compile(source)
  return result.kind === 'fine' && result.constant ? ask(result, {}).holds : null
}

/** A text a condition compares with a field that never has it, such as a misspelt flag. */
export interface StrangeWord {
  readonly field: string
  readonly word: string
}

/** The texts of a condition which its fields never have; none where it is wrong. */
export function strangeWordsIn(source: string): readonly StrangeWord[] {
  const result = source.trim() === '' ? null : compile(source)
  return result?.kind === 'fine' ? result.words : []
}

/** Asks conditions about one case; its values are read off the case once, when they are first needed. */
export function conditionAsker(state: Case, context: ConditionContext): (source: string) => ConditionAnswer {
  let values: Record<string, unknown> | null = null
  return (source) => {
    if (source.trim() === '') return { holds: true, fault: null }
    const result = compile(source)
    if (result.kind === 'wrong') return { holds: false, fault: result.fault.reason }
    values ??= conditionValues(state, context)
    return ask(result, values)
  }
}

/** Whether a condition holds for a case. One that cannot be answered does not hold and says why. */
export function evaluateCondition(source: string, state: Case, context: ConditionContext): ConditionAnswer {
  return conditionAsker(state, context)(source)
}

function ask(result: Extract<Compiled, { kind: 'fine' }>, values: Record<string, unknown>): ConditionAnswer {
  try {
    const answer = result.run(values)
    return typeof answer === 'boolean'
      ? { holds: answer, fault: null }
      : { holds: false, fault: 'It does not answer yes or no.' }
  } catch (error) {
    return { holds: false, fault: explain(error) }
  }
}

function compile(source: string): Compiled {
  const known = compiled.get(source)
  if (known) return known
  const fresh = compileAnew(source)
  if (compiled.size >= mostCompiled) compiled.clear()
  compiled.set(source, fresh)
  return fresh
}

function compileAnew(source: string): Compiled {
  const wrong = (reason: string, range?: { start: number; end: number }): Compiled => ({
    kind: 'wrong',
    fault: { reason, from: range?.start ?? 0, to: range?.end ?? source.length },
  })
  if (source.length > longestCondition) return wrong(`A condition has at most ${longestCondition} characters.`)
  try {
    const parsed = environment.parse(source)
    const bad = forbidden(parsed.ast)
    if (bad) return wrong(bad.reason, bad.node.range)
    const { valid, type, error } = parsed.check()
    if (!valid) return wrong(explain(error), error?.range)
    if (type !== 'bool') return wrong(`It must answer yes or no; this gives ${type ?? 'something else'}.`)
    return { kind: 'fine', run: parsed, constant: !names(parsed.ast), words: strangeWords(parsed.ast) }
  } catch (error) {
    return wrong(explain(error), error instanceof ParseError ? error.range : undefined)
  }
}

/** The first node that is not allowed, with why. */
function forbidden(root: ASTNode): { node: ASTNode; reason: string } | null {
  const visit = (node: ASTNode, inLoop: boolean): { node: ASTNode; reason: string } | null => {
    let looping = inLoop
    if (node.op === 'call' || node.op === 'rcall') {
      const name = node.args[0]
      if (loops.has(name)) {
        if (inLoop) return { node, reason: 'A loop within a loop is not taken.' }
        looping = true
      } else if (!allowedCalls.has(name)) return { node, reason: `${name}() is not available in conditions.` }
    }
    for (const child of childrenOf(node)) {
      const found = visit(child, looping)
      if (found) return found
    }
    return null
  }
  return visit(root, false)
}

/** Looks at `field == "word"`, `"word" in field` and `field in ["word", …]`, either way round. */
function strangeWords(node: ASTNode): StrangeWord[] {
  const own =
    node.op === '==' || node.op === '!=' || node.op === 'in'
      ? [
          [node.args[0], node.args[1]],
          [node.args[1], node.args[0]],
        ].flatMap(([a, b]) => (a && b ? strangeIn(a, b) : []))
      : []
  return [...own, ...childrenOf(node).flatMap(strangeWords)]
}

function strangeIn(named: ASTNode, literal: ASTNode): StrangeWord[] {
  const name = pathOf(named)
  const known = conditionFields.find((field) => field.name === name)?.words
  if (!name || !known) return []
  return textsOf(literal)
    .filter((word) => !known.includes(word))
    .map((word) => ({ field: name, word }))
}

function pathOf(node: ASTNode): string | null {
  if (node.op === 'id') return node.args
  if (node.op !== '.') return null
  const left = pathOf(node.args[0])
  return left === null ? null : `${left}.${node.args[1]}`
}

function textsOf(node: ASTNode): string[] {
  if (node.op === 'value') return typeof node.args === 'string' ? [node.args] : []
  return node.op === 'list' ? node.args.flatMap(textsOf) : []
}

function names(node: ASTNode): boolean {
  return node.op === 'id' || childrenOf(node).some(names)
}

function childrenOf(node: ASTNode): ASTNode[] {
  return nodesIn(node.args)
}

function nodesIn(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(nodesIn)
  return isNode(args) ? [args] : []
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value
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

function makeEnvironment(): Environment {
  const made = new Environment({
    limits: { maxAstNodes: 400, maxDepth: 32, maxListElements: 100, maxMapEntries: 0, maxCallArguments: 3 },
  })
  const groups = new Map<string, Record<string, string>>()
  for (const { name, type } of conditionFields) {
    const [first = name, second] = name.split('.')
    if (second === undefined) made.registerVariable(name, type)
    else groups.set(first, { ...groups.get(first), [second]: type })
  }
  for (const [name, schema] of groups) made.registerVariable({ name, schema })
  // CEL itself compares the order of whole and broken numbers, and not whether they are equal: `priority == 80`.
  made.registerOperator('double == int: bool', (a: unknown, b: unknown) => Number(a) === Number(b))
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
  return made
}
