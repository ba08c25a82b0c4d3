import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'

/** Documents (policies, guides) as YAML files that people read, keep and bring to another workspace. */

/** Longest file taken, in UTF-16 units. */
const longestFile = 2_000_000

/** One thing wrong with a file: where, counted from line 1, and why. */
export interface YamlProblem {
  readonly line: number | null
  /** Path of the field, such as `matrix.3.severity`; empty for the file as a whole. */
  readonly field: string
  readonly reason: string
}

export type YamlDocument<T> =
  | { readonly kind: 'document'; readonly document: T; readonly unknown: readonly YamlProblem[] }
  | { readonly kind: 'problems'; readonly problems: readonly YamlProblem[] }

/**
 * Reads a document of `schema` from YAML. Nothing is taken from a file with a mistake: the answer names each with its
 * line. Fields a schema leaves out instead of refusing are told as `unknown`.
 */
export function documentFromYaml<T>(text: string, schema: z.ZodType<T>): YamlDocument<T> {
  if (text.length > longestFile) return problem(null, '', 'The file is too long: it may have 2,000,000 characters.')
  const lines = new LineCounter()
  const parsed = parse(text, lines)
  if (!parsed) return problem(null, '', 'This is not YAML.')
  if (parsed.errors.length > 0)
    return {
      kind: 'problems',
      problems: parsed.errors.slice(0, 20).map(({ message, pos }) => ({
        line: lines.linePos(pos[0]).line,
        field: '',
        reason: message.split('\n')[0] ?? 'This is not YAML.',
      })),
    }
  const lineOf = (path: readonly PropertyKey[]) => {
    const node = nodeAt(parsed.contents, path)
    return node?.range ? lines.linePos(node.range[0]).line : null
  }
  const value = plain(parsed)
  if (value === undefined) return problem(null, '', 'Aliases and anchors are not taken.')
  const read = schema.safeParse(value)
  if (!read.success)
    return {
      kind: 'problems',
      problems: read.error.issues.slice(0, 50).map(({ path, message }) => ({
        line: lineOf(path),
        field: path.join('.'),
        reason: message,
      })),
    }
  const unknown = unknownFields(value, read.data).map((path) => ({
    line: lineOf(path),
    field: path.join('.'),
    reason: 'is not known and was left out',
  }))
  return { kind: 'document', document: read.data, unknown }
}

function problem<T>(line: number | null, field: string, reason: string): YamlDocument<T> {
  return { kind: 'problems', problems: [{ line, field, reason }] }
}

function parse(text: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> | null {
  try {
    return parseDocument(text, { lineCounter })
  } catch {
    return null
  }
}

function plain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch {
    return undefined
  }
}

/** The node at a path, or the deepest one above it that is there. */
function nodeAt(root: Node | null, path: readonly PropertyKey[]): Node | null {
  let node = root
  for (const key of path) {
    const next = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === key)?.value
      : isSeq(node) && typeof key === 'number'
        ? node.items[key]
        : undefined
    if (!isMap(next) && !isSeq(next) && !isScalar(next)) return node
    node = next
  }
  return node
}

function unknownFields(given: unknown, kept: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (Array.isArray(given) && Array.isArray(kept))
    return given.flatMap((one, index) => unknownFields(one, kept[index], [...path, index]))
  if (!isRecord(given) || !isRecord(kept)) return []
  return Object.entries(given).flatMap(([key, value]) =>
    Object.hasOwn(kept, key) ? unknownFields(value, kept[key], [...path, key]) : [[...path, key]],
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
