/** What tools answer when they fail. */

/** Longest part of an answer that is read, in UTF-16 units: errors stand at the beginning. */
const read = 400

const kinds: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [
    /(?:\bhttp(?:\/\d(?:\.\d)?)?|\bstatus(?:[ _]?code)?|\berror(?:[ _]?code)?|"code")["']?\s*[:=]?\s*["']?(5\d\d)\b|\b(5\d\d)\s+(?:bad gateway|internal server|service|gateway|server error|error)/i,
    (match) => `HTTP ${match[1] ?? match[2]}`,
  ],
  [/\bbad gateway\b/i, () => 'HTTP 502'],
  [/\bservice (?:temporarily )?unavailable\b|\btemporarily unavailable\b/i, () => 'not available'],
  [
    /\b(?:time[ -]?out|timed out|deadline exceeded|etimedout|gateway timeout)\b|timeout(?:error|exception)/i,
    () => 'timeout',
  ],
  [/\binternal (?:server )?error\b/i, () => 'internal error'],
  [
    /\b(?:econnrefused|econnreset|enotfound|connection (?:refused|reset|closed|error|failed)|network error|socket hang up)\b/i,
    () => 'no connection',
  ],
  [
    /\b\w*exception\b(?!al)|\btraceback\b|\bstack trace\b|\bunhandled\b|\bnull ?pointer\b|\bsegmentation fault\b|\bout of memory\b/i,
    () => 'exception',
  ],
  [
    /\b(?:system|database|server|backend|sql) (?:error|failure|unavailable|is down|down)\b|\b(?:rate limit(?:ed)?|too many requests)\b/i,
    () => 'system error',
  ],
]

/** What kind of error of the system itself an answer tells of ('HTTP 502', 'timeout'), or null: 'no such order' is none. */
export function systemErrorIn(result: string): string | null {
  const beginning = result.slice(0, read)
  for (const [pattern, toName] of kinds) {
    const match = pattern.exec(beginning)
    if (match) return toName(match)
  }
  return null
}

/** An answer without what differs each time (numbers, ids, quotes): two failures alike have the same. */
export function wayOfFailing(result: string): string {
  return result
    .slice(0, 160)
    .toLowerCase()
    .replace(/\b[0-9a-f]{8,}(?:-[0-9a-f]+)*\b|[#w]?\d[\d.:,-]*/g, '#')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
}
