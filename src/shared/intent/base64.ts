const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const places = new Int8Array(128).fill(-1)
for (let at = 0; at < alphabet.length; at += 1) places[alphabet.charCodeAt(at)] = at

/** Bytes as base64 (RFC 4648) with padding. Shared code has neither Buffer nor btoa. */
export function toBase64(bytes: Uint8Array): string {
  const lines: string[] = []
  for (let from = 0; from < bytes.length; from += 3_000) {
    let line = ''
    const end = Math.min(bytes.length, from + 3_000)
    for (let at = from; at < end; at += 3) {
      const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
      line += alphabet.charAt(three >> 18) + alphabet.charAt((three >> 12) & 63)
      line += at + 1 < end ? alphabet.charAt((three >> 6) & 63) : '='
      line += at + 2 < end ? alphabet.charAt(three & 63) : '='
    }
    lines.push(line)
  }
  return lines.join('')
}

/** The bytes of a base64 text, or null when it is none. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  const last = text.length - padding
  let place = 0
  for (let from = 0; from < text.length; from += 4) {
    let four = 0
    for (let at = from; at < from + 4; at += 1) {
      const code = text.charCodeAt(at)
      const value = at >= last ? 0 : code < 128 ? (places[code] ?? -1) : -1
      if (value < 0) return null
      four = (four << 6) | value
    }
    if (place < bytes.length) bytes[place] = four >> 16
    if (place + 1 < bytes.length) bytes[place + 1] = (four >> 8) & 255
    if (place + 2 < bytes.length) bytes[place + 2] = four & 255
    place += 3
  }
  return bytes
}
