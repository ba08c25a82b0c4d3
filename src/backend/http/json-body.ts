/** Deepest nesting of a body; what Tierdesk takes needs fewer than ten levels. */
const maxDepth = 64

/** Thrown for a body that cannot be read; the message is for the sender. */
export class BodyError extends Error {
  override readonly name = 'BodyError'
  readonly statusCode = 400
}

/** Reads a JSON body: UTF-8 (a byte order mark is let go), not nested too deep. */
export function parseJsonBody(body: Buffer): unknown {
  if (depthExceeds(body, maxDepth)) throw new BodyError(`The body is nested deeper than ${maxDepth} levels.`)
  const text = decode(body)
  if (text.trim() === '') throw new BodyError('The body is empty. Send JSON.')
  try {
    return JSON.parse(text)
  } catch {
    throw new BodyError('The body is not valid JSON.')
  }
}

function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new BodyError('The body is not UTF-8 text.')
  }
}

const quote = 0x22
const backslash = 0x5c
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])

/** True when brackets outside strings nest deeper than `limit`. Looks at every byte once, before anything is parsed. */
export function depthExceeds(body: Uint8Array, limit: number): boolean {
  let depth = 0
  let inString = false
  for (let index = 0; index < body.length; index += 1) {
    const byte = body[index] ?? 0
    if (inString) {
      if (byte === backslash) index += 1
      else if (byte === quote) inString = false
    } else if (byte === quote) inString = true
    else if (opening.has(byte)) {
      depth += 1
      if (depth > limit) return true
    } else if (closing.has(byte)) depth -= 1
  }
  return false
}
