import { hasText, mostFrames, type PictureCheck, pixelProblem, viewOf } from './checked.ts'

export function looksLikeGif(bytes: Uint8Array): boolean {
  return hasText(bytes, 'GIF87a') || hasText(bytes, 'GIF89a')
}

/** Walks the blocks of a GIF: its screen, its pictures and extensions, the trailer. */
export function checkGif(bytes: Uint8Array): PictureCheck {
  if (bytes.length < 14) return 'damaged'
  const view = viewOf(bytes)
  const problem = pixelProblem(view.getUint16(6, true), view.getUint16(8, true))
  if (problem) return problem
  let at: number = 13 + tableBytes(bytes[10] ?? 0)
  for (let frames = 0; at < bytes.length; ) {
    const block = bytes[at]
    if (block === 0x3b) return frames > 0 ? { end: at + 1 } : 'damaged'
    if (block === 0x2c) {
      frames += 1
      if (frames > mostFrames) return 'too_many_pixels'
      if (at + 11 > bytes.length) return 'damaged'
      const size = pixelProblem(view.getUint16(at + 5, true), view.getUint16(at + 7, true))
      if (size) return size
      at = afterBlocks(bytes, at + 11 + tableBytes(bytes[at + 9] ?? 0))
    } else if (block === 0x21) at = afterBlocks(bytes, at + 2)
    else return 'damaged'
  }
  return 'damaged'
}

/** Bytes of the colour table that these flags announce. */
function tableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

/** Where a row of data blocks ends: after the empty one. */
function afterBlocks(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length) {
    const length = bytes[at] ?? 0
    at += 1 + length
    if (length === 0) return at
  }
  return bytes.length
}
