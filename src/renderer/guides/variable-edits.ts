import { type Guide, type GuideVariable, guideSchema } from '../../shared/guide/guide.ts'
import { variableKeySchema } from '../../shared/guide/keys.ts'

/** Changes of a guide's variables. A new name is used wherever the old one was. */

/** A name that no variable has. */
export function freeVariable(variables: readonly GuideVariable[]): string {
  const taken = new Set(variables.map(({ key }) => key))
  let number = 1
  while (taken.has(`value${number}`)) number += 1
  return `value${number}`
}

/** Why a variable cannot have this name; null where it can. */
export function variableFault(variables: readonly GuideVariable[], from: string, to: string): 'wrong' | 'taken' | null {
  if (!variableKeySchema.safeParse(to).success) return 'wrong'
  return to !== from && variables.some(({ key }) => key === to) ? 'taken' : null
}

/** How often a guide sets a variable, keeps an answer in it or asks for it. */
export function usesOf(guide: Guide, key: string): number {
  const asks = asking(key)
  return stringsOf(guide.steps)
    .concat(stringsOf(guide.offer), stringsOf(guide.variables.map(({ initial }) => initial)))
    .reduce((sum, { name, text }) => sum + (name === 'variable' ? Number(text === key) : matches(text, asks)), 0)
}

/** Gives a variable another name, also where answers are kept in it and expressions ask for it. */
export function renameVariable(guide: Guide, from: string, to: string): Guide {
  if (from === to || variableFault(guide.variables, from, to) !== null) return guide
  const asks = asking(from)
  const named = (name: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value
    if (name === 'variable') return value === from ? to : value
    return value.replaceAll(asks, `$1${to}`)
  }
  const variables = guide.variables.map((one) => (one.key === from ? { ...one, key: to } : one))
  const next: unknown = JSON.parse(JSON.stringify({ ...guide, variables }), named)
  // An expression can become too long by it: then nothing is renamed.
  const parsed = guideSchema.safeParse(next)
  return parsed.success ? parsed.data : guide
}

function asking(key: string): RegExp {
  return new RegExp(`(\\bvars\\s*\\.\\s*)${key}\\b`, 'g')
}

function matches(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}

function stringsOf(value: unknown, name = ''): { name: string; text: string }[] {
  if (typeof value === 'string') return [{ name, text: value }]
  if (Array.isArray(value)) return value.flatMap((one) => stringsOf(one, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => stringsOf(one, key))
}
