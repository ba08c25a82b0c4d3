/** Words on one line, cut at `length` UTF-16 units with a sign that something is missing; no character is halved. */
export function clipped(words: string, length: number): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  return `${line
    .slice(0, length - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s,;:]+$/, '')}…`
}
