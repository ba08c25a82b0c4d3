import { isMap, isScalar, LineCounter, type Node, parseDocument, stringify } from 'yaml'
import { type TriagePolicy, triagePolicySchema } from './policy.ts'

/** A triage policy as a YAML file that people read, keep and bring to another workspace. */

/** Longest file taken, in UTF-16 units; a whole policy with all phrases is far below. */
const longestFile = 1_000_000

/** One thing wrong with a file: where, counted from line 1, and why. */
export interface YamlProblem {
  readonly line: number | null
  /** Path of the field, such as `rules.low_confidence.minimum`; empty for the file as a whole. */
  readonly field: string
  readonly reason: string
}

export type PolicyFile =
  | { readonly kind: 'policy'; readonly policy: TriagePolicy; readonly unknown: readonly YamlProblem[] }
  | { readonly kind: 'problems'; readonly problems: readonly YamlProblem[] }

/** The policy as YAML, every parameter written out. */
export function policyToYaml(policy: TriagePolicy): string {
  return `# Tierdesk triage policy. Import it on the screen "Triage"; it becomes a proposal.\n${stringify(policy)}`
}

/**
 * Reads a policy from YAML. Nothing is taken from a file with a mistake: the answer names each with its line. Fields
 * nobody knows are left out and told.
 */
export function policyFromYaml(text: string): PolicyFile {
  if (text.length > longestFile) return problem(null, '', 'The file is too long for a policy.')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineOf = (node: Node | null | undefined): number | null =>
    node?.range ? lines.linePos(node.range[0]).line : null
  if (document.errors.length > 0)
    return {
      kind: 'problems',
      problems: document.errors.slice(0, 20).map(({ message, pos }) => ({
        line: lines.linePos(pos[0]).line,
        field: '',
        reason: message.split('\n')[0] ?? 'This is not YAML.',
      })),
    }
  const value = plain(document)
  if (value === undefined) return problem(null, '', 'This is not a policy: aliases and anchors are not taken.')
  const parsed = triagePolicySchema.safeParse(value)
  if (!parsed.success)
    return {
      kind: 'problems',
      problems: parsed.error.issues.slice(0, 50).map(({ path, message }) => ({
        line: lineOf(nodeAt(document.contents, path)),
        field: path.join('.'),
        reason: message,
      })),
    }
  const unknown = unknownFields(value, parsed.data).map((path) => ({
    line: lineOf(nodeAt(document.contents, path)),
    field: path.join('.'),
    reason: 'is not known and was left out',
  }))
  return { kind: 'policy', policy: parsed.data, unknown }
}

function problem(line: number | null, field: string, reason: string): PolicyFile {
  return { kind: 'problems', problems: [{ line, field, reason }] }
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
    if (!isMap(node)) return node
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key)
    if (!pair) return node
    node = (isMap(pair.value) || isScalar(pair.value) ? pair.value : null) ?? node
  }
  return node
}

function unknownFields(given: unknown, kept: unknown, path: readonly string[] = []): string[][] {
  if (!isRecord(given) || !isRecord(kept)) return []
  return Object.entries(given).flatMap(([key, value]) =>
    Object.hasOwn(kept, key) ? unknownFields(value, kept[key], [...path, key]) : [[...path, key]],
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
