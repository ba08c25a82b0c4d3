import { isStanding } from '../case/flag.ts'
import type { Case } from '../case/state.ts'
import { pickText } from './language.ts'
import type { RepliesPolicy, ReplyPurpose, ReplyTemplate } from './policy.ts'

/** A template with how well it fits a case, and why. */
export interface FittingTemplate {
  readonly template: ReplyTemplate
  readonly score: number
  /** The flags of the case it is for. */
  readonly flags: readonly string[]
  readonly category: boolean
}

type Described = Pick<Case, 'category' | 'flags' | 'language'>

/**
 * The templates for a purpose, best fitting first: those for the case's strongest flags, then those for its category,
 * then those for every case, each before its like when it has the customer's language. A template for other categories
 * comes last.
 */
export function bestFitting(policy: RepliesPolicy, state: Described, purpose: ReplyPurpose): FittingTemplate[] {
  return policy.templates
    .filter((template) => template.purpose === purpose)
    .map((template) => fitOf(template, state, policy))
    .toSorted((a, b) => b.score - a.score || compare(a.template.title, b.template.title))
}

function fitOf(template: ReplyTemplate, state: Described, { mainLanguage }: RepliesPolicy): FittingTemplate {
  const standing = state.flags.filter(isStanding)
  const flags = standing.filter(({ code }) => template.flags.includes(code))
  const category = template.categories.includes(state.category)
  const elsewhere = template.categories.length > 0 && !category
  // Contributions to the priority are points of a hundred: the strongest flag tells most of why somebody writes.
  const strength = Math.max(0, ...flags.map(({ contribution }) => contribution))
  const speaks = pickText(template, state.language, mainLanguage)?.fallback === false
  const score = (flags.length > 0 ? 30 + strength : 0) + (category ? 25 : 0) + (speaks ? 2 : 0) - (elsewhere ? 40 : 0)
  return { template, score, flags: flags.map(({ label }) => label), category }
}

/** By code units, so that every machine agrees. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Templates whose title, key, use or words hold every word that was typed, in the order given. */
export function searchTemplates(fitting: readonly FittingTemplate[], typed: string): FittingTemplate[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return [...fitting]
  return fitting.filter(({ template }) => {
    const words = fold([template.key, template.title, template.when, ...Object.values(template.texts)].join(' '))
    return wanted.every((word) => words.includes(word))
  })
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
