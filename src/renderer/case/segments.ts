/** Cutting a text into pieces, so that evidence can be shown inside it. */

/** A half-open range of UTF-16 offsets, with the id of what it is evidence for. */
export interface Span {
  readonly id: string
  readonly start: number
  readonly end: number
  /** The words as they were when the span was made; they find the place again if the offsets are off. */
  readonly quote: string
}

/** A piece of the text and the ids of every span that covers it; plain text has none. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly ids: readonly string[]
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * The text cut wherever a span begins or ends. The pieces always add up to the text: spans out of range are
 * clipped, empty ones dropped, and none cuts through a character that people see as one (emoji, accents).
 */
export function splitSegments(text: string, spans: readonly Span[]): Segment[] {
  const placed = spans.map((span) => placeSpan(text, span)).filter((span) => span !== null)
  const cuts = new Set([0, text.length])
  for (const { start, end } of placed) cuts.add(start).add(end)
  const edges = [...cuts].toSorted((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length
    const ids = placed.filter((span) => span.start < end && span.end > start).map(({ id }) => id)
    return { start, text: text.slice(start, end), ids: [...new Set(ids)] }
  })
}

/** Where a span really lies in the text, or null when nothing of it does. */
export function placeSpan(text: string, span: Span): Span | null {
  const moved = followQuote(text, span)
  const start = Math.max(0, Math.min(moved.start, text.length))
  const end = Math.max(start, Math.min(moved.end, text.length))
  if (start === end) return null
  return { ...span, start: characterStart(text, start), end: characterEnd(text, end) }
}

/** When the words at the offsets are not the quoted ones, the quote's nearest occurrence counts instead. */
function followQuote(text: string, span: Span): { start: number; end: number } {
  const { start, end, quote } = span
  if (quote === '' || text.slice(start, end) === quote) return { start, end }
  const before = text.lastIndexOf(quote, start)
  const after = text.indexOf(quote, start)
  if (before < 0 && after < 0) return { start, end }
  const nearest = before < 0 || (after >= 0 && after - start <= start - before) ? after : before
  return { start: nearest, end: nearest + quote.length }
}

function characterStart(text: string, index: number): number {
  return graphemes.segment(text).containing(index)?.index ?? index
}

function characterEnd(text: string, index: number): number {
  const inside = graphemes.segment(text).containing(index)
  return inside && inside.index < index ? inside.index + inside.segment.length : index
}

/** Names of the spans that stand for bold words and for the stars around them. */
export const boldId = 'format.bold'
export const markerId = 'format.marker'

/** The `**bold**` words that AI agents write, as spans: their words, and the stars that are not to be shown. */
export function boldSpans(text: string): Span[] {
  return [...text.matchAll(/\*\*(?=\S)([^*\n]{1,400}?)(?<=\S)\*\*/g)].flatMap(({ index, 0: { length } }) => [
    { id: markerId, start: index, end: index + 2, quote: '' },
    { id: boldId, start: index + 2, end: index + length - 2, quote: '' },
    { id: markerId, start: index + length - 2, end: index + length, quote: '' },
  ])
}
