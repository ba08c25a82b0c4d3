import type { z } from 'zod'

/** Something wrong with a record: where, and why, for people. */
export interface Problem {
  readonly field: string
  readonly reason: string
}

/** Most problems told of one record. */
const maxProblems = 20

/** The issues of a refused record as places and reasons. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues
    .slice(0, maxProblems)
    .map(({ path, message }) => ({ field: fieldName(path), reason: reasonOf(message) }))
}

/** What the schema library says, in words a sender understands. */
function reasonOf(message: string): string {
  if (message.endsWith('received undefined')) return 'is missing'
  return message.replace(/^Invalid input: expected (.*), received (.*)$/, 'must be $1, not $2')
}

/** `['conversation', 3, 'text']` as `conversation[3].text`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`
    return name === '' ? String(key) : `${name}.${String(key)}`
  }, '')
}

/** Fields of the record that the schema left out, each told once. */
export function unknownFields(raw: unknown, kept: unknown, path: readonly PropertyKey[] = []): Problem[] {
  if (Array.isArray(raw) && Array.isArray(kept)) {
    const found: Problem[] = []
    for (let index = 0; index < raw.length && found.length < maxProblems; index += 1) {
      found.push(...unknownFields(raw[index], kept[index], [...path, index]))
    }
    return found.slice(0, maxProblems)
  }
  if (!isRecord(raw) || !isRecord(kept)) return []
  const found: Problem[] = []
  for (const [key, value] of Object.entries(raw)) {
    if (found.length >= maxProblems) break
    if (Object.hasOwn(kept, key)) found.push(...unknownFields(value, kept[key], [...path, key]))
    else
      found.push({
        field: fieldName([...path, key.slice(0, 100)]),
        reason: 'is not a field Tierdesk knows; it was left out',
      })
  }
  return found.slice(0, maxProblems)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
