import { isStanding } from '../case/flag.ts'
import type { ExpressionFault } from '../expression/language.ts'
import { checkExpression, evaluate, guideFields } from './expressions.ts'
import type { Guide } from './guide.ts'
import type { SeenValue } from './run.ts'
import type { GuideScope } from './scope.ts'
import { mergeSeen } from './seen.ts'
import { type ExpressionValue, valueWords } from './value-words.ts'

/** Words with holes: `Charge of {{ amount }} {{ currency }}`. */

/** A part of a template: words as they stand, or an expression. Characters are half-open offsets into the template. */
export type TemplatePart =
  | { readonly kind: 'words'; readonly text: string; readonly from: number; readonly to: number }
  | { readonly kind: 'hole'; readonly source: string; readonly from: number; readonly to: number }
  | { readonly kind: 'open'; readonly from: number; readonly to: number }

/** The parts of a template in order; `open`: a hole that is never closed. Quoted text in a hole may hold `}}`. */
export function templateParts(template: string): TemplatePart[] {
  const parts: TemplatePart[] = []
  let at = 0
  while (at < template.length) {
    const begin = template.indexOf('{{', at)
    if (begin === -1) {
      parts.push({ kind: 'words', text: template.slice(at), from: at, to: template.length })
      break
    }
    if (begin > at) parts.push({ kind: 'words', text: template.slice(at, begin), from: at, to: begin })
    const end = holeEnd(template, begin + 2)
    if (end === null) {
      parts.push({ kind: 'open', from: begin, to: template.length })
      break
    }
    parts.push({ kind: 'hole', source: template.slice(begin + 2, end), from: begin + 2, to: end })
    at = end + 2
  }
  return parts
}

/** The expressions in a template, with where they begin in it. */
export function holesOf(template: string): { readonly source: string; readonly from: number }[] {
  return templateParts(template).flatMap((part) =>
    part.kind === 'hole' ? [{ source: part.source, from: part.from }] : [],
  )
}

/** Everything that is wrong with a template, in the order written. */
export function templateFaults(guide: Pick<Guide, 'variables'>, template: string): ExpressionFault[] {
  return templateParts(template).flatMap((part): ExpressionFault[] => {
    if (part.kind === 'words') return []
    if (part.kind === 'open')
      return [{ reason: 'The hole is not closed: }} is missing.', from: part.from, to: part.to }]
    const fault = checkExpression(guide, part.source, 'any')
    return fault ? [{ reason: fault.reason, from: part.from + fault.from, to: part.from + fault.to }] : []
  })
}

/** The first thing that is wrong with a template, or null. */
export function checkTemplate(guide: Pick<Guide, 'variables'>, template: string): ExpressionFault | null {
  return templateFaults(guide, template)[0] ?? null
}

/** A template with its holes filled. */
export interface RenderedTemplate {
  /** A hole that could not be filled stands as it was written. */
  readonly text: string
  /** A sentence for each of those. */
  readonly faults: readonly string[]
  readonly saw: readonly SeenValue[]
}

/**
 * Fills a template. One that is a single hole gives that value as text. `closed` is what becomes of each value on its
 * way in, such as the loss of signs that would read as holes of their own.
 */
export function renderTemplate(
  guide: Guide,
  template: string,
  scope: GuideScope,
  closed: (value: string) => string = (value) => value,
): RenderedTemplate {
  const filled = templateParts(template).map((part) => {
    if (part.kind === 'words') return { text: part.text, fault: null, saw: [] }
    if (part.kind === 'open') {
      return { text: template.slice(part.from), fault: 'A hole in the text is not closed: }} is missing.', saw: [] }
    }
    const { value, fault, saw } = evaluate(guide, part.source, scope)
    if (value === null) return { text: `{{${part.source}}}`, fault, saw }
    return { text: closed(codeWords(guide, part.source, { value, scope }) ?? valueWords(value)), fault: null, saw }
  })
  return {
    text: filled.map(({ text }) => text).join(''),
    faults: filled.flatMap(({ fault }) => fault ?? []),
    saw: mergeSeen(filled.map(({ saw }) => saw)),
  }
}

/** A field that has codes for values, in words: `waiting customer`, the labels of the flags. Null: it is no such field. */
function codeWords(
  guide: Guide,
  source: string,
  { value, scope }: { readonly value: ExpressionValue; readonly scope: GuideScope },
): string | null {
  const name = source.trim()
  if (name === 'flags') {
    const standing = scope.state.flags.filter(isStanding)
    return standing.map(({ label }) => label).join(', ')
  }
  if (!guideFields(guide).some((field) => field.name === name && field.words)) return null
  return typeof value === 'string' ? value.replaceAll('_', ' ') : null
}

/** Where the hole that begins at `from` is closed; null: never. */
function holeEnd(template: string, from: number): number | null {
  let quote: string | null = null
  for (let at = from; at < template.length; at += 1) {
    const letter = template[at]
    if (quote !== null) {
      if (letter === '\\') at += 1
      else if (letter === quote) quote = null
    } else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '}' && template[at + 1] === '}') return at
  }
  // A quote that is never closed would swallow the rest: the hole then ends at its first }}.
  const plain = quote === null ? -1 : template.indexOf('}}', from)
  return plain === -1 ? null : plain
}
