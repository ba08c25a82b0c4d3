import { type ContentProblem, hasText, mostFrames, type PictureCheck, pixelProblem, viewOf } from './checked.ts'

const headerBytes = 12

export function looksLikeWebp(bytes: Uint8Array): boolean {
  return hasText(bytes, 'RIFF') && hasText(bytes, 'WEBP', 8)
}

/** Walks the chunks of a WebP as far as its own size says, which must hold a picture. */
export function checkWebp(bytes: Uint8Array): PictureCheck {
  const view = viewOf(bytes)
  const end = 8 + view.getUint32(4, true)
  if (end > bytes.length || end < headerBytes + 8) return 'damaged'
  let hasPicture = false
  let frames = 0
  let at = headerBytes
  while (at + 8 <= end) {
    const length = view.getUint32(at + 4, true)
    const next = at + 8 + length + (length % 2)
    // The last chunk's padding may be missing from the size.
    if (at + 8 + length > end) return 'damaged'
    const problem = sizeProblem(bytes, at, length)
    if (problem) return problem
    const name = String.fromCharCode(...bytes.subarray(at, at + 4))
    if (at === headerBytes && !['VP8 ', 'VP8L', 'VP8X'].includes(name)) return 'damaged'
    if (name === 'ANMF') frames += 1
    if (frames > mostFrames) return 'too_many_pixels'
    hasPicture ||= name === 'VP8 ' || name === 'VP8L' || name === 'ANMF'
    at = next
  }
  return hasPicture && at >= end ? { end } : 'damaged'
}

/** The problem with the picture's size, where this chunk tells one. */
function sizeProblem(bytes: Uint8Array, at: number, length: number): ContentProblem | null {
  const view = viewOf(bytes)
  const data = at + 8
  if (hasText(bytes, 'VP8X', at)) {
    if (length < 10) return 'damaged'
    return pixelProblem(1 + threeBytes(bytes, data + 4), 1 + threeBytes(bytes, data + 7))
  }
  if (hasText(bytes, 'VP8L', at)) {
    if (length < 5 || bytes[data] !== 0x2f) return 'damaged'
    const packed = view.getUint32(data + 1, true)
    return pixelProblem(1 + (packed & 0x3fff), 1 + ((packed >>> 14) & 0x3fff))
  }
  if (hasText(bytes, 'VP8 ', at)) {
    const begins = bytes[data + 3] === 0x9d && bytes[data + 4] === 0x01 && bytes[data + 5] === 0x2a
    if (length < 10 || !begins) return 'damaged'
    return pixelProblem(view.getUint16(data + 6, true) & 0x3fff, view.getUint16(data + 8, true) & 0x3fff)
  }
  if (hasText(bytes, 'ANMF', at)) {
    if (length < 16) return 'damaged'
    return pixelProblem(1 + threeBytes(bytes, data + 6), 1 + threeBytes(bytes, data + 9))
  }
  return null
}

function threeBytes(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
}
