import { hasText, mostFrames, type PictureCheck, pixelProblem, viewOf } from './checked.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Bit depths each colour type may have (PNG specification, table 11.1). */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}
const overhead = 12

export function looksLikePng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Walks the chunks of a PNG: a header first, data, an end; every one whole by its checksum. */
export function checkPng(bytes: Uint8Array): PictureCheck {
  const view = viewOf(bytes)
  let at = signature.length
  let hasData = false
  let frames = 0
  for (let first = true; at + overhead <= bytes.length; first = false) {
    const length = view.getUint32(at)
    const next = at + overhead + length
    if (next > bytes.length) return 'damaged'
    if (view.getUint32(next - 4) !== crc32(bytes, at + 4, next - 4)) return 'damaged'
    if (first) {
      const problem = headerProblem(bytes, at, length)
      if (problem) return problem
    } else if (hasText(bytes, 'IHDR', at + 4)) return 'damaged'
    if (hasText(bytes, 'fcTL', at + 4)) frames += 1
    if (frames > mostFrames) return 'too_many_pixels'
    if (hasText(bytes, 'IDAT', at + 4)) hasData = hasData || length > 0
    if (hasText(bytes, 'IEND', at + 4)) return hasData && length === 0 ? { end: next } : 'damaged'
    at = next
  }
  return 'damaged'
}

function headerProblem(bytes: Uint8Array, at: number, length: number) {
  if (length !== 13 || !hasText(bytes, 'IHDR', at + 4)) return 'damaged' as const
  const view = viewOf(bytes)
  const [depth = 0, colour = 0, packing, filter, interlace = 0] = bytes.subarray(at + 16, at + 21)
  const known = depths[colour]?.includes(depth) && packing === 0 && filter === 0 && interlace <= 1
  return known ? pixelProblem(view.getUint32(at + 8), view.getUint32(at + 12)) : 'damaged'
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crc32(bytes: Uint8Array, from: number, to: number): number {
  let crc = 0xffffffff
  for (let at = from; at < to; at += 1) crc = (crcTable[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
