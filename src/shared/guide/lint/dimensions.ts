import { roleSchema } from '../../access/directory.ts'
import { permissions } from '../../access/permissions.ts'
import type { ExpressionField } from '../../expression/fields.ts'
import type { Guide } from '../guide.ts'
import { guideFields } from '../guide-fields.ts'
import { answerName, type Flow, variableName } from './flow.ts'
import { nameOf } from './ground.ts'
import { cellsOf, type NumberCell, type NumberRange } from './number-cells.ts'
import type { Term } from './terms.ts'
import type { VariableValues } from './variable-values.ts'

/** The values at which conditions are tried out: for every term one of each kind that they tell apart. */

/** One value of a term. */
export interface Cell {
  /** `undefined`: the fact is missing. Whole numbers are bigint where the field is `int`. */
  readonly value: unknown
  /** In words; numbers are put into words together. */
  readonly words: string
  readonly number: NumberCell | null
}

export interface Dimension {
  readonly term: Term
  /** The term as people read it: `amount`, `the fact 'order.total'`. */
  readonly name: string
  readonly kind: 'value' | 'member' | 'rest'
  readonly cells: readonly Cell[]
  /** False where a value that would make a difference may be missing. */
  readonly isWhole: boolean
}

/** What the dimensions of a step are worked out from. */
export interface DimensionGround {
  readonly guide: Guide
  readonly step: number
  readonly flow: Flow
  readonly variables: ReadonlyMap<string, VariableValues>
}

/** Where the numbers of a field lie; those not named here lie anywhere. */
const ranges: Readonly<Record<string, NumberRange>> = {
  priority: { least: 0, most: 100 },
  amount: { least: 0, most: Number.POSITIVE_INFINITY },
  reopenCount: { least: 0, most: Number.POSITIVE_INFINITY },
  escalationCount: { least: 0, most: Number.POSITIVE_INFINITY },
  hoursSinceReceived: { least: 0, most: Number.POSITIVE_INFINITY },
  'customer.recentContacts': { least: 0, most: Number.POSITIVE_INFINITY },
  'ai.confidence': { least: 0, most: 1 },
  'ai.sentiment': { least: -1, most: 1 },
  'attempts.count': { least: 0, most: Number.POSITIVE_INFINITY },
  'attempts.failed': { least: 0, most: Number.POSITIVE_INFINITY },
  'me.limit.refund': { least: 0, most: Number.POSITIVE_INFINITY },
  'me.limit.credit': { least: 0, most: Number.POSITIVE_INFINITY },
  'me.limit.discount': { least: 0, most: 100 },
  'me.limit.contract_term': { least: 0, most: Number.POSITIVE_INFINITY },
}
const anywhere: NumberRange = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY }

/** Fields with words that may be empty besides. */
const mayBeEmpty = new Set(['escalationType', 'team.kind'])
/** More words than these are not tried one by one where only some are named. */
const mostWords = 8

/** The dimensions of some terms; null: one of them is of a kind that cannot be tried out. */
export function dimensionsOf(terms: ReadonlyMap<string, Term>, ground: DimensionGround): Dimension[] | null {
  const fields = new Map(guideFields(ground.guide).map((field) => [field.name, field]))
  const found: Dimension[] = []
  for (const term of terms.values()) {
    const field = fields.get(term.field)
    const group = groupOf(term, terms)
    // Where the others end is a border too: what lies beyond it is more than any of them.
    const ends = group.flatMap((one) => {
      const other = fields.get(one.field)
      return other?.type === 'double' || other?.type === 'int' ? endsOf(lieOf(other, ground)) : []
    })
    const dimension = field ? dimensionOf(term, { group, ends }, field, ground) : null
    if (!dimension) return null
    if (dimension.cells.length === 0) return null
    found.push(dimension)
  }
  return found
}

/** A term with all it is compared with, straight or by way of others, itself first. */
function groupOf(term: Term, terms: ReadonlyMap<string, Term>): Term[] {
  const group = new Set([term])
  for (const one of group) for (const id of one.beside) group.add(terms.get(id) ?? one)
  return [...group]
}

interface Group {
  readonly group: readonly Term[]
  /** Where the numbers of the group end. */
  readonly ends: readonly number[]
}

function dimensionOf(
  term: Term,
  { group, ends }: Group,
  field: ExpressionField,
  ground: DimensionGround,
): Dimension | null {
  const { guide } = ground
  const value = (name: string, cells: readonly Cell[], isWhole = !term.vague): Dimension => ({
    term,
    name,
    kind: 'value',
    cells,
    isWhole,
  })
  if (field.name === 'facts')
    return term.key === null ? null : value(`the fact '${term.key}'`, factCells(term, { group, ends }))
  if (field.name === 'answers')
    return term.key === null ? null : answerDimension(term.key, term, { group, ends }, ground)
  const variable = ground.variables.get(field.name.slice('vars.'.length))
  const label = field.name.startsWith('vars.')
    ? guide.variables.find(({ key }) => variableName(key) === field.name)?.label.trim()
    : ''
  const name = label ? `'${label}'` : field.name
  switch (field.type) {
    case 'bool':
      return value(name, [cell(true, 'yes'), cell(false, 'no')])
    case 'list<string>':
      return term.key === null
        ? { term, name, kind: 'rest', cells: restCells(term), isWhole: !term.vague }
        : { term, name, kind: 'member', cells: [cell(true, 'yes'), cell(false, 'no')], isWhole: true }
    case 'double':
    case 'int':
      return value(name, numberCells({ group, ends }, lieOf(field, ground), field.type === 'int'))
    case 'string': {
      const blank =
        typeof variable?.blank === 'string' && !ground.flow.surely(ground.step, field.name) ? [variable.blank] : []
      const words = variable?.texts ? [...new Set([...variable.texts, ...blank])] : wordsOf(field, guide)
      const all = words && mayBeEmpty.has(field.name) ? [...words, ''] : words
      return value(name, all ? wordCells(term, all) : textCells(group), !term.vague && (all !== null || !term.ordered))
    }
    case 'map<string, dyn>':
      return null
    default:
      return field.type satisfies never
  }
}

/** The only values of a field of texts, or null. A guide's reader has one of the roles it is for. */
function wordsOf(field: ExpressionField, guide: Guide): readonly string[] | null {
  if (field.name !== 'me.role') return field.words ?? null
  if (guide.roles.length > 0) return [...new Set(guide.roles)]
  return roleSchema.options.filter((role) => permissions[role].escalate !== 'none')
}

function answerDimension(key: string, term: Term, group: Group, { guide, flow, step }: DimensionGround): Dimension {
  const question = guide.steps.find((one) => one.key === key)
  const name = question ? `the answer to ${nameOf(question)}` : `the answer to '${key}'`
  const options = question?.type === 'question' && question.answer.kind === 'options' ? question.answer.options : null
  const readAsText = [...term.readAs].every((reader) => reader === 'text')
  if (!options || !readAsText) return { term, name, kind: 'value', cells: factCells(term, group), isWhole: !term.vague }
  const missing = flow.surely(step, answerName(key)) ? [] : [cell(undefined, 'missing')]
  const cells = [...new Set(options.map((option) => option.key))].map((option) => cell(option, `'${option}'`))
  return { term, name, kind: 'value', cells: [...cells, ...missing], isWhole: !term.vague }
}

function cell(value: unknown, words: string, number: NumberCell | null = null): Cell {
  return { value, words, number }
}

/** Where the numbers of a field lie. */
function lieOf({ name }: ExpressionField, { variables, flow, step }: DimensionGround): readonly NumberRange[] {
  const variable = variables.get(name.slice('vars.'.length))
  if (!variable?.numbers) return [ranges[name] ?? anywhere]
  const blank = typeof variable.blank === 'number' && !flow.surely(step, name) ? [variable.blank] : []
  return [...variable.numbers, ...blank.map((one) => ({ least: one, most: one }))]
}

function endsOf(lie: readonly NumberRange[]): number[] {
  return lie.flatMap(({ least, most }) => [least, most])
}

function numberCells({ group, ends }: Group, lie: readonly NumberRange[], whole: boolean): Cell[] {
  const borders = group.flatMap(({ numbers }) => [...numbers])
  const own = endsOf(lie)
  const hull = { least: Math.min(...own), most: Math.max(...own) }
  return cellsOf([...borders, ...ends, ...own], hull, whole, group.length).flatMap((number) =>
    number.values
      .filter((one) => lie.some(({ least, most }) => one >= least && one <= most))
      .map((one) => cell(whole ? BigInt(Math.round(one)) : one, String(Number(one.toFixed(6))), number)),
  )
}

function wordCells(term: Term, words: readonly string[]): Cell[] {
  const all = words.length <= mostWords || term.ordered || term.vague || term.pieces.size > 0 || term.beside.size > 0
  const named = words.filter((word) => all || term.texts.has(word))
  const other = words.find((word) => !named.includes(word))
  return [
    ...named.map((word) => cell(word, word === '' ? 'empty' : `'${word}'`)),
    ...(other === undefined ? [] : [cell(other, 'another one')]),
  ]
}

/** Of a text that may be anything: every one that is named, one that fits what is looked for in it, another, and none. */
function textCells(group: readonly Term[]): Cell[] {
  const named = new Set(group.flatMap(({ texts }) => [...texts]))
  const pieces = [...new Set(group.flatMap((term) => [...term.pieces]))]
  for (const piece of pieces) for (const text of [piece, `~${piece}`, `${piece}~`, `~${piece}~`]) named.add(text)
  if (pieces.length > 1) for (const joined of [pieces.join(' '), pieces.toReversed().join(' ')]) named.add(joined)
  named.add('')
  const others = group.map((_, nth) => `~${'?'.repeat(nth + 1)}~`).filter((text) => !named.has(text))
  return [
    ...[...named].map((text) => cell(text, text === '' ? 'empty' : `'${text}'`)),
    ...others.map((text) => cell(text, 'another text')),
  ]
}

/** A fact may be missing, and be of any type: those are tried that it is asked for as. */
function factCells(term: Term, { group, ends }: Group): Cell[] {
  const as = (reader: string) => term.readAs.has(reader) || term.readAs.has('any')
  const cells: Cell[] = []
  if (as('yes')) cells.push(cell(true, 'yes'), cell(false, 'no'))
  if (as('text')) cells.push(...textCells(group))
  if (as('number')) cells.push(...numberCells({ group, ends }, [anywhere], false))
  if (cells.length === 0) cells.push(cell('~', 'there'))
  // Asked for in one way only, a missing fact is what that way makes of it: 0, an empty text, no.
  const tells = term.readAs.size > 1 || term.readAs.has('has') || term.readAs.has('any')
  return tells ? [cell(undefined, 'missing'), ...cells] : cells
}

/** How many entries a list has besides those asked for. */
function restCells({ numbers }: Term): Cell[] {
  const most = Math.min(12, Math.max(1, ...[...numbers].map((number) => Math.ceil(number) + 1)))
  return Array.from({ length: most + 1 }, (_, count) => cell(count, `${count} more`))
}
