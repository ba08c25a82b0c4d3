/** Turning what tools were given and gave back (compact JSON or plain text) into lines people can read. */

/** One line: how deep it stands, its name, and its value; a heading over deeper lines has none. */
export interface DataRow {
  readonly depth: number
  readonly label: string
  readonly value: string | null
}

export type ReadableData =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rows'; readonly rows: readonly DataRow[] }

const deepest = 6
/** Above this many characters a text is not worth parsing for people: it is shown as it is, clipped. */
const longestParsed = 200_000

/** `get_order_details` → `Get order details`; `HTTPStatus` → `HTTP status`; ids and words in capitals stay as they are. */
export function humanise(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[\s_\-./]+/)
    .filter(Boolean)
    .map((word) => (word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase()))
  const line = words.map((word) => (word === 'id' ? 'ID' : word)).join(' ')
  return line.charAt(0).toUpperCase() + line.slice(1)
}

/** The readable form of a tool's arguments or result. Objects and lists become rows; anything else stays text. */
export function readData(raw: string | null): ReadableData {
  const text = raw?.trim() ?? ''
  if (text === '') return { kind: 'empty' }
  const parsed = parse(text)
  if (!isCollection(parsed)) return typeof parsed === 'string' ? { kind: 'text', text: parsed } : { kind: 'text', text }
  const rows = rowsOf(parsed, 0)
  return rows.length === 0 ? { kind: 'empty' } : { kind: 'rows', rows }
}

/** The data on one line, for a collapsed tool use: `Order ID #W123 · Reason damaged`. */
export function oneLine(data: ReadableData, length = 120): string {
  switch (data.kind) {
    case 'empty':
      return ''
    case 'text':
      return clip(data.text, length)
    case 'rows':
      return clip(
        data.rows
          .slice(0, 12)
          .filter((row) => row.value !== null)
          .map((row) => `${row.label} ${row.value}`)
          .join(' · '),
        length,
      )
    default:
      return data satisfies never
  }
}

/** The text on one line of at most `length` characters, cut between characters. */
export function clip(text: string, length: number): string {
  const line = text
    .slice(0, length * 4)
    .replace(/\s+/g, ' ')
    .trim()
  const letters = [...line]
  return letters.length > length
    ? `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
    : line
}

function parse(text: string): unknown {
  if (text.length > longestParsed || !/^[[{"]/.test(text)) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isCollection(value: unknown): value is Record<string, unknown> | readonly unknown[] {
  return typeof value === 'object' && value !== null
}

function rowsOf(value: Record<string, unknown> | readonly unknown[], depth: number): DataRow[] {
  const isList = Array.isArray(value)
  return Object.entries(value).flatMap(([key, item]) => {
    const label = isList ? String(Number(key) + 1) : humanise(key)
    if (!isCollection(item)) return [{ depth, label, value: plain(item) }]
    if (depth >= deepest) return [{ depth, label, value: JSON.stringify(item) }]
    const inner = rowsOf(item, depth + 1)
    if (inner.length === 0) return [{ depth, label, value: '–' }]
    if (isPlainList(item)) return [{ depth, label, value: inner.map((row) => row.value).join(', ') }]
    return [{ depth, label, value: null }, ...inner]
  })
}

function isPlainList(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 12 && value.every((item) => !isCollection(item))
}

function plain(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (value === true) return 'yes'
  if (value === false) return 'no'
  return String(value)
}
