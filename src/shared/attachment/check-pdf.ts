import { type ContentProblem, hasText } from './checked.ts'

/**
 * Unpacks zlib data; null when it is none or would come to more than `most` bytes. The processes bring their own,
 * because this folder is pure.
 */
export type Inflate = (packed: Uint8Array, most: number) => Uint8Array | null

/** What makes a document act by itself, or carry other files (ISO 32000-1, 12.6 and 7.11). */
const active = [
  'JavaScript',
  'JS',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'XFA',
  'SubmitForm',
  'ImportData',
  'Rendition',
]
const activeName = new RegExp(`/(?:${active.join('|')})(?![A-Za-z0-9])`)
const lockedName = /\/Encrypt(?![A-Za-z0-9])/
const packsObjects = /\/ObjStm(?![A-Za-z0-9])/
/** Every filter, and the only ones under which objects are looked into; who signs a document is named like a filter. */
const filters = /\/Filter(?![A-Za-z0-9])/g
const plainFilters = /\/Filter\s{0,8}(?:\/FlateDecode(?![A-Za-z0-9])|\[\s{0,8}\/FlateDecode\s{0,8}\]|\/Adobe\.)/g
/** Bytes of objects that are unpacked for one document: more keeps a machine busy for nothing. */
const mostUnpacked = 16 * 1024 * 1024
/** Bytes after the last end mark that are let pass: some writers pad. */
const mostPadding = 1_024

export function looksLikePdf(bytes: Uint8Array): boolean {
  return hasText(bytes, '%PDF-')
}

/**
 * Looks into a PDF: begins and ends as one, points to its own table, is not locked, and does nothing by itself. Names
 * are read with their escapes (`/J#61vaScript`) and inside packed objects, which is where such things are hidden.
 */
export function checkPdf(bytes: Uint8Array, inflate: Inflate): ContentProblem | null {
  const text = latin1(bytes)
  if (!/^%PDF-[12]\.\d/.test(text)) return 'damaged'
  const end = text.lastIndexOf('%%EOF')
  if (end === -1) return 'damaged'
  const rest = text.slice(end + 5)
  if (rest.length > mostPadding || /[^\s\0]/.test(rest)) return 'hides_more'
  if (!pointsToItsTable(text, end)) return 'damaged'
  let left = mostUnpacked
  for (const part of partsOf(text)) {
    const names = unescaped(part.outside)
    if (lockedName.test(names)) return 'locked'
    if (activeName.test(names) || activeName.test(unescaped(part.pretends))) return 'active'
    if (!packsObjects.test(names)) continue
    // Packed in a way nobody needs to pack objects: not to be looked into, so not to be trusted.
    if (!part.packed || !isPlainlyPacked(names)) return 'active'
    const { from, to } = part.packed
    const inside = inflate(bytes.subarray(from, to), left)
    if (!inside) return 'damaged'
    left -= inside.length
    if (activeName.test(unescaped(latin1(inside)))) return 'active'
  }
  return null
}

/** Whether the last `startxref` leads to a table of objects, as it stands or as an object of its own. */
function pointsToItsTable(text: string, end: number): boolean {
  const pointer = /startxref\s+(\d{1,10})\s*$/.exec(text.slice(Math.max(0, end - 64), end))
  const at = Number(pointer?.[1] ?? Number.NaN)
  if (!pointer || at >= end) return false
  // A file of one page that is read from its start points to a table near it, hence 0 is no pointer to anything.
  return at > 0 && /^\s*(?:xref\s|\d+\s+\d+\s+obj\b)/.test(text.slice(at, at + 64))
}

/** Whether all that stands before a stream packs it once and by the usual way, so that looking into it tells all. */
function isPlainlyPacked(names: string): boolean {
  const packed = names.match(filters)?.length ?? 0
  return packed > 0 && names.match(plainFilters)?.length === packed && !/\/DecodeParms(?![A-Za-z0-9])/.test(names)
}

interface Part {
  /** What stands before a stream, or all that is left. */
  readonly outside: string
  /** The stream itself where it holds what reads like objects, which a reader would find by the table; else empty. */
  readonly pretends: string
  /** The stream that follows; null at the end. */
  readonly packed: { readonly from: number; readonly to: number } | null
}

/** The document as what is written plainly, and the streams between. */
function* partsOf(text: string): Generator<Part> {
  const opening = />>\s{0,8}stream\r?\n/g
  let from = 0
  for (;;) {
    opening.lastIndex = from
    const found = opening.exec(text)
    if (!found) break
    const begin = found.index + found[0].length
    const stop = text.indexOf('endstream', begin)
    if (stop === -1) break
    const inside = text.slice(begin, stop)
    const pretends = /\d\s{1,16}obj\b|endobj/.test(inside) ? inside : ''
    yield { outside: text.slice(from, begin), pretends, packed: { from: begin, to: stop } }
    from = stop + 'endstream'.length
  }
  yield { outside: text.slice(from), pretends: '', packed: null }
}

/** Names with their escapes undone: `#4a` is a J. */
function unescaped(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** One character per byte, so that places in the text are places in the bytes. */
function latin1(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8_192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)))
  return pieces.join('')
}
