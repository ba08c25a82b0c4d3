import { depthExceeds } from '../http/json-body.ts'
import { converters } from '../intake/formats/index.ts'
import type { Problem } from '../intake/problems.ts'
import type { Line } from './lines.ts'

/** A record ready to be sent, or why its line is refused here already. */
export type LineRecord =
  | { readonly line: number; readonly kind: 'record'; readonly json: string; readonly bytes: number }
  | { readonly line: number; readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** Deeper nesting than any record has. */
const maxDepth = 60

/** What a line of the file holds, converted to the documented shape. */
export function toRecord(line: Line, format: 'tierdesk' | keyof typeof converters): LineRecord {
  const refused = (problems: readonly Problem[]): LineRecord => ({ line: line.line, kind: 'refused', problems })
  if (line.kind === 'unreadable') return refused([{ field: '', reason: line.reason }])
  if (depthExceeds(Buffer.from(line.text), maxDepth)) return refused([{ field: '', reason: 'is nested too deep' }])
  const parsed = parse(line.text)
  if (parsed === null) return refused([{ field: '', reason: 'is not valid JSON' }])
  if (format === 'tierdesk') return record(line.line, line.text.trim())
  const converted = converters[format](parsed.value)
  return converted.ok ? record(line.line, JSON.stringify(converted.value)) : refused(converted.problems)
}

function record(line: number, json: string): LineRecord {
  return { line, kind: 'record', json, bytes: Buffer.byteLength(json) }
}

function parse(text: string): { value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch {
    return null
  }
}
