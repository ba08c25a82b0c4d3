import type { Problem } from '../backend/intake/problems.ts'

export type { Problem }

/** Nothing can be measured: one sentence for the person at the keyboard, exit code 2. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError'
}

/** What was read, or everything that stops it from being read. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** A value that cannot be read, for one reason. */
export function refuse(field: string, reason: string): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ field, reason }] }
}

/** A line of a file as parsed JSON. Lines count from 1. */
export interface InputLine {
  readonly line: number
  readonly value: unknown
}

/** A line that was left out, with place and reason. */
export interface Refusal extends Problem {
  readonly line: number
}

/** The lines as items, and the refusals of those that are none. A line is refused once for each thing wrong with it. */
export function readAll<Item>(
  lines: readonly InputLine[],
  read: (value: unknown) => Read<Item>,
): { items: (Item & { readonly line: number })[]; refusals: Refusal[] } {
  const items: (Item & { readonly line: number })[] = []
  const refusals: Refusal[] = []
  for (const { line, value } of lines) {
    const found = read(value)
    if (found.ok) items.push({ ...found.value, line })
    else refusals.push(...found.problems.map((problem) => ({ line, ...problem })))
  }
  return { items, refusals }
}

/** True for a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
