/** A line of the file, counted from 1, as text or with why it cannot be read. */
export type Line =
  | { readonly line: number; readonly kind: 'text'; readonly text: string }
  | { readonly line: number; readonly kind: 'unreadable'; readonly reason: string }

const newline = 0x0a
const carriageReturn = 0x0d

/**
 * The lines of a file of any size, never holding more than one: ends of line of both kinds, a byte order mark and
 * blank lines are let go, a line longer than `maxBytes` or not UTF-8 is reported in its place.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let line = 1
  let parts: Uint8Array[] = []
  let bytes = 0
  const finish = (): Line | null => {
    const done = toLine(line, parts, bytes > maxBytes ? maxBytes : null)
    parts = []
    bytes = 0
    line += 1
    return done
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      bytes += end - start
      if (bytes <= maxBytes) parts.push(chunk.subarray(start, end))
      const done = finish()
      if (done) yield done
      start = end + 1
    }
    bytes += chunk.length - start
    // What is over-long is counted but not kept.
    if (bytes <= maxBytes) parts.push(chunk.slice(start))
    else parts = []
  }
  const last = bytes > 0 ? finish() : null
  if (last) yield last
}

function toLine(line: number, parts: readonly Uint8Array[], tooLongFor: number | null): Line | null {
  if (tooLongFor !== null) {
    return { line, kind: 'unreadable', reason: `is longer than ${Math.round(tooLongFor / 1024 / 1024)} MB` }
  }
  const whole = Buffer.concat(parts)
  const end = whole.at(-1) === carriageReturn ? whole.length - 1 : whole.length
  try {
    // The decoder lets go of a byte order mark; only the first line may carry one.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: line > 1 }).decode(whole.subarray(0, end))
    return text.trim() === '' ? null : { line, kind: 'text', text }
  } catch {
    return { line, kind: 'unreadable', reason: 'is not UTF-8 text' }
  }
}
