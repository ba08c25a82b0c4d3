import type { ExpressionField } from '../../shared/expression/fields.ts'

/** What can be written at a place of an expression: the fields, their words, keys of facts and steps, functions. Pure. */

/** One proposal. */
export interface Proposal {
  /** What is written in place of the characters from `from` to where the cursor stands. */
  readonly label: string
  readonly kind: 'field' | 'word' | 'fact' | 'step' | 'function' | 'operator'
  /** In a few words beside it: its type, or the value the chosen case has. */
  readonly detail: string
  /** What it means; empty where the detail says it all. */
  readonly info: string
  /** What is written instead of the label, where that is more. */
  readonly writes?: string
  /** How many characters before the end of what was written the cursor goes; 0 unless said. */
  readonly back?: number
}

export interface Proposals {
  /** Where what is replaced begins. */
  readonly from: number
  readonly proposals: readonly Proposal[]
}

/** What the proposals are made of. */
export interface CompletionGround {
  readonly fields: readonly ExpressionField[]
  /** Facts of the chosen case, with what they say there. */
  readonly facts: readonly { readonly key: string; readonly value: string | number | boolean }[]
  /** The questions whose answers can be asked for; `options` empty where it is a number or a text. */
  readonly questions: readonly {
    readonly key: string
    readonly title: string
    readonly options: readonly { readonly key: string; readonly label: string }[]
  }[]
  /** Words of fields that the workspace knows and the language does not: categories. */
  readonly known: ReadonlyMap<string, readonly string[]>
}

/** Functions on what stands before the dot, by its type. */
const methods: Readonly<Record<string, readonly Proposal[]>> = {
  string: [
    method('contains', 'contains("")', 2, 'True where the text has this in it'),
    method('startsWith', 'startsWith("")', 2, 'True where the text begins with this'),
    method('endsWith', 'endsWith("")', 2, 'True where the text ends with this'),
  ],
  'list<string>': [
    method('exists', 'exists(one, one == "")', 2, 'True where one of the list is so'),
    method('all', 'all(one, one == "")', 2, 'True where each of the list is so'),
  ],
}

/** Functions of the maps, by their field. */
const readers: Readonly<Record<string, readonly Proposal[]>> = {
  facts: [
    method('number', 'number("")', 2, 'A fact that is a number; 0 where it is missing'),
    method('text', 'text("")', 2, 'A fact as text; empty where it is missing'),
    method('yes', 'yes("")', 2, 'True where the fact is there and says yes'),
  ],
  answers: [method('text', 'text("")', 2, 'The answer given at a step of this run; empty where it was not asked')],
}

const operators: readonly Proposal[] = [
  operator('&&', 'and: both must hold'),
  operator('||', 'or: one of them is enough'),
  operator('==', 'is the same'),
  operator('!=', 'is something else'),
  operator('>=', 'at least'),
  operator('<=', 'at most'),
  operator('in', 'is one of a list'),
]

/**
 * What can stand where the cursor is in an expression.
 * @param source the whole expression; `at` counts its UTF-16 units
 * @param explicit asked for by key, not by typing: then proposals come at an empty place too
 */
export function expressionProposals(
  source: string,
  at: number,
  ground: CompletionGround,
  explicit = false,
): Proposals | null {
  const before = source.slice(0, at)
  const quote = openQuote(before)
  if (quote !== null) return wordProposals(source, quote, at, ground)
  const written = /[A-Za-z_][\w.]*$/.exec(before)?.[0] ?? ''
  const from = at - written.length
  if (written === '' && !explicit) return null
  if (written === '' && endsOperand(before)) return { from: at, proposals: operators }
  const owner = written.slice(0, Math.max(0, written.lastIndexOf('.')))
  const own = owner === '' ? [] : memberProposals(owner, ground)
  if (own.length > 0) return { from: from + owner.length + 1, proposals: own }
  return { from, proposals: [...ground.fields.map(fieldProposal), ...topLevel] }
}

/** The same inside `{{ … }}` of a template; null outside. Positions count the template's units. */
export function templateProposals(
  template: string,
  at: number,
  ground: CompletionGround,
  explicit = false,
): Proposals | null {
  const open = template.lastIndexOf('{{', at - 1)
  if (open === -1 || open + 2 > at || template.slice(open, at).includes('}}')) return null
  const end = template.indexOf('}}', at)
  const inner = template.slice(open + 2, end === -1 ? undefined : end)
  const found = expressionProposals(inner, at - open - 2, ground, explicit)
  return found && { ...found, from: found.from + open + 2 }
}

const topLevel: readonly Proposal[] = [
  { label: 'true', kind: 'word', detail: '', info: 'yes' },
  { label: 'false', kind: 'word', detail: '', info: 'no' },
  {
    label: 'size',
    kind: 'function',
    detail: '',
    info: 'How many a list has, or how long a text is',
    writes: 'size()',
    back: 1,
  },
]

function fieldProposal({ name, type, meaning, example }: ExpressionField): Proposal {
  const base = { kind: 'field', detail: type, info: `${meaning}. ${example}` } as const
  // The maps are never asked for as a whole.
  return name in readers ? { ...base, label: name, writes: `${name}.` } : { ...base, label: name }
}

function memberProposals(owner: string, ground: CompletionGround): readonly Proposal[] {
  const within = ground.fields
    .filter(({ name }) => name.startsWith(`${owner}.`))
    .map((field) => ({ ...fieldProposal(field), label: field.name.slice(owner.length + 1) }))
  const type = ground.fields.find(({ name }) => name === owner)?.type ?? ''
  return [...within, ...(readers[owner] ?? []), ...(methods[type] ?? [])]
}

/** Where the text that is being written began, its quote included; null outside of one. */
function openQuote(before: string): number | null {
  let open: number | null = null
  for (let at = 0; at < before.length; at += 1) {
    const sign = before[at]
    if (sign === '\\' && open !== null) at += 1
    else if (open === null && (sign === '"' || sign === "'")) open = at
    else if (open !== null && sign === before[open]) open = null
  }
  return open
}

const reader = /(facts|answers)\.(number|text|yes)\(\s*$/
const compared = /((?:[A-Za-z_][\w.]*)|answers\.text\(\s*["'][^"']*["']\s*\))\s*(?:==|!=|<=|>=|<|>|in\s*\[[^\]]*?)\s*$/
const listedAfter = /^[^"'\n]*["']?\s*in\s+([A-Za-z_][\w.]*)/

function wordProposals(source: string, quote: number, at: number, ground: CompletionGround): Proposals | null {
  const before = source.slice(0, quote)
  const from = quote + 1
  const read = reader.exec(before)
  if (read?.[1] === 'facts') return { from, proposals: factProposals(read[2] ?? '', ground) }
  if (read?.[1] === 'answers')
    return {
      from,
      proposals: ground.questions.map(({ key, title }) => ({ label: key, kind: 'step', detail: title, info: '' })),
    }
  const asked = compared.exec(before)?.[1] ?? listedAfter.exec(source.slice(at))?.[1]
  if (asked !== undefined) return { from, proposals: wordsOf(asked, ground) }
  // A text at the beginning of a comparison is nearly always a flag: `"legal_threat" in flags`.
  if (!/(?:^|&&|\|\||(?<!\w)\(|!|\?|:)\s*$/.test(before)) return null
  const sign = source[quote] ?? '"'
  const closed = source.slice(at).startsWith(sign)
  const flags = wordsOf('flags', ground)
  return { from, proposals: closed ? flags : flags.map((one) => ({ ...one, writes: `${one.label}${sign} in flags` })) }
}

function wordsOf(asked: string, ground: CompletionGround): readonly Proposal[] {
  const step = /^answers\.text\(\s*["']([^"']*)/.exec(asked)?.[1]
  if (step !== undefined)
    return (ground.questions.find(({ key }) => key === step)?.options ?? []).map(({ key, label }) => ({
      label: key,
      kind: 'word',
      detail: label,
      info: '',
    }))
  const words = ground.fields.find(({ name }) => name === asked)?.words ?? ground.known.get(asked) ?? []
  return words.map((label) => ({ label, kind: 'word', detail: asked, info: '' }))
}

function factProposals(asks: string, { facts }: CompletionGround): readonly Proposal[] {
  const type = asks === 'number' ? 'number' : asks === 'yes' ? 'boolean' : null
  return facts
    .filter(({ value }) => type === null || typeof value === type)
    .map(({ key, value }) => ({ label: key, kind: 'fact', detail: String(value).slice(0, 40), info: '' }))
}

function endsOperand(before: string): boolean {
  return /[\w)\]"']\s+$/.test(before) && !/(?:&&|\|\||==|!=|<=|>=|<|>|\bin)\s+$/.test(before)
}

function method(label: string, writes: string, back: number, info: string): Proposal {
  return { label, kind: 'function', detail: '', info, writes, back }
}

function operator(label: string, info: string): Proposal {
  return { label, kind: 'operator', detail: '', info, writes: `${label} ` }
}
