import type { AttachmentType } from './attachment-ref.ts'

/** Why bytes are not taken. Each has one meaning; the sentence for people is in `refusal-words.ts`. */
export type ContentProblem =
  | 'empty'
  | 'too_large'
  /** Something that could act on the machine of whoever opens it, or that a browser would run. */
  | 'dangerous'
  | 'unknown_type'
  /** It begins like its kind and does not go on like it. */
  | 'damaged'
  /** So many pixels, or pictures, that showing it would exhaust a machine. */
  | 'too_many_pixels'
  /** Something else follows the end of the picture or document. */
  | 'hides_more'
  /** A document that does things when it is opened. */
  | 'active'
  /** A document nobody can look into without its password. */
  | 'locked'

/** What the look into a picture found: where it ends (bytes), or why it is none. */
export type PictureCheck = { readonly end: number } | ContentProblem

export type ContentCheck =
  /** `end`: bytes that belong to it; what follows them does not. */
  | { readonly kind: 'taken'; readonly type: AttachmentType; readonly end: number }
  /** `saw`: what it seems to be, in words after 'This is'. */
  | { readonly kind: 'refused'; readonly problem: ContentProblem; readonly saw: string | null }

/** Pixels on a side, and pixels in all, that a picture may have; 64 million are 256 MB when shown. */
const longestSide = 16_384
const mostPixels = 64_000_000
/** Pictures of an animation that are shown; more would keep a machine busy for nothing. */
export const mostFrames = 2_000

/** Null when a picture of this size may be shown; `damaged` when it has no size at all. */
export function pixelProblem(width: number, height: number): ContentProblem | null {
  if (width < 1 || height < 1) return 'damaged'
  return width > longestSide || height > longestSide || width * height > mostPixels ? 'too_many_pixels' : null
}

/** Whether `bytes` has this ASCII text at `at`. */
export function hasText(bytes: Uint8Array, text: string, at = 0): boolean {
  if (at < 0 || at + text.length > bytes.length) return false
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false
  }
  return true
}

/** Looks at bytes by their numbers; outside the bytes reads as zero, so callers check lengths first. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
