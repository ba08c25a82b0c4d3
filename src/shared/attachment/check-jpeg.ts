import { type PictureCheck, pixelProblem, viewOf } from './checked.ts'

const startOfImage = 0xd8
const endOfImage = 0xd9
const startOfScan = 0xda
/** Markers of a frame's header: C0 to CF but for tables (C4), the reserved C8 and arithmetic conditions (CC). */
const notFrames: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc])

export function looksLikeJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === startOfImage && bytes[2] === 0xff
}

/** Walks the segments of a JPEG: a frame's header, its scans, the end of the picture. */
export function checkJpeg(bytes: Uint8Array): PictureCheck {
  const view = viewOf(bytes)
  let at = 2
  let hasFrame = false
  let hasScan = false
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return 'damaged'
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === endOfImage) return hasFrame && hasScan ? { end: at + 2 } : 'damaged'
    if (marker === 0 || marker === startOfImage || isRestart(marker) || at + 4 > bytes.length) return 'damaged'
    const length = view.getUint16(at + 2)
    const next = at + 2 + length
    if (length < 2 || next > bytes.length) return 'damaged'
    if (marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker)) {
      if (hasFrame || length < 8) return 'damaged'
      const problem = pixelProblem(view.getUint16(at + 7), view.getUint16(at + 5))
      if (problem) return problem
      hasFrame = true
    }
    if (marker === startOfScan && !hasFrame) return 'damaged'
    hasScan ||= marker === startOfScan
    at = marker === startOfScan ? afterScan(bytes, next) : next
  }
  return 'damaged'
}

/** Where the coded data of a scan ends: at the next marker that is neither a stuffed byte nor a restart. */
function afterScan(bytes: Uint8Array, from: number): number {
  let at = from
  for (;;) {
    at = bytes.indexOf(0xff, at)
    if (at === -1 || at + 1 >= bytes.length) return bytes.length
    const following = bytes[at + 1] ?? 0
    if (following !== 0 && !isRestart(following) && following !== 0xff) return at
    at += following === 0xff ? 1 : 2
  }
}

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7
}
