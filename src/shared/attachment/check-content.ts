import { type AttachmentType, maxAttachmentBytes } from './attachment-ref.ts'
import { checkGif, looksLikeGif } from './check-gif.ts'
import { checkJpeg, looksLikeJpeg } from './check-jpeg.ts'
import { checkPdf, type Inflate, looksLikePdf } from './check-pdf.ts'
import { checkPng, looksLikePng } from './check-png.ts'
import { checkWebp, looksLikeWebp } from './check-webp.ts'
import { type ContentCheck, type ContentProblem, hasText, type PictureCheck, viewOf } from './checked.ts'

interface Picture {
  readonly type: AttachmentType
  looksLike(bytes: Uint8Array): boolean
  check(bytes: Uint8Array): PictureCheck
}

const pictures: readonly Picture[] = [
  { type: 'image/png', looksLike: looksLikePng, check: checkPng },
  { type: 'image/jpeg', looksLike: looksLikeJpeg, check: checkJpeg },
  { type: 'image/gif', looksLike: looksLikeGif, check: checkGif },
  { type: 'image/webp', looksLike: looksLikeWebp, check: checkWebp },
]

/**
 * What bytes are by what is in them; a name plays no part. Pictures are walked from their first byte to their end, and
 * documents looked into, so that neither a renamed file nor one with two natures passes.
 * @param inflate unpacks zlib data, for looking into documents
 */
export function checkContent(bytes: Uint8Array, inflate: Inflate): ContentCheck {
  if (bytes.length === 0) return no('empty')
  if (bytes.length > maxAttachmentBytes) return no('too_large')
  const picture = pictures.find(({ looksLike }) => looksLike(bytes))
  if (picture) {
    const found = picture.check(bytes)
    if (typeof found === 'string') return no(found)
    return endsAsArchive(bytes.subarray(0, found.end))
      ? no('hides_more')
      : { kind: 'taken', type: picture.type, end: found.end }
  }
  if (looksLikePdf(bytes)) {
    const problem = endsAsArchive(bytes) ? 'hides_more' : checkPdf(bytes, inflate)
    return problem ? no(problem) : { kind: 'taken', type: 'application/pdf', end: bytes.length }
  }
  return notOurs(bytes)
}

/** What people would otherwise try to attach, by how it begins. */
const others: readonly { readonly begins: readonly string[]; readonly saw: string; readonly dangerous: boolean }[] = [
  { begins: ['MZ', '\x7fELF', '\xca\xfe\xba\xbe', '\xcf\xfa\xed\xfe', '#!'], saw: 'a program', dangerous: true },
  { begins: ['PK\x03\x04', 'PK\x05\x06'], saw: 'an archive or an Office document', dangerous: false },
  { begins: ['\xd0\xcf\x11\xe0'], saw: 'an older Office document', dangerous: false },
  { begins: ['Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh'], saw: 'an archive', dangerous: false },
  { begins: ['II*\0', 'MM\0*'], saw: 'a TIFF picture', dangerous: false },
  { begins: ['BM'], saw: 'a BMP picture', dangerous: false },
]

function notOurs(bytes: Uint8Array): ContentCheck {
  const known = others.find(({ begins }) => begins.some((text) => hasText(bytes, text)))
  if (known) return no(known.dangerous ? 'dangerous' : 'unknown_type', known.saw)
  if (hasText(bytes, 'ftyp', 4))
    return no('unknown_type', heifBrands.has(brandOf(bytes)) ? 'a HEIC picture' : 'a video')
  const opening = String.fromCharCode(...bytes.subarray(0, 1_024)).toLowerCase()
  if (opening.includes('<svg')) return no('dangerous', 'an SVG drawing')
  if (/<(?:!doctype html|html|head|body|script|iframe|\?xml)/.test(opening)) return no('dangerous', 'a web page')
  return no('unknown_type')
}

const heifBrands: ReadonlySet<string> = new Set(['heic', 'heix', 'hevc', 'mif1', 'msf1', 'avif', 'avis'])

function brandOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(8, 12))
}

/** Whether the last bytes are the directory of a ZIP archive, by which the whole would open as one. */
function endsAsArchive(bytes: Uint8Array): boolean {
  const view = viewOf(bytes)
  const directory = 22
  const earliest = Math.max(0, bytes.length - directory - 0xffff)
  for (let at = bytes.length - directory; at >= earliest; at -= 1) {
    if (hasText(bytes, 'PK\x05\x06', at) && view.getUint16(at + 20, true) === bytes.length - at - directory) return true
  }
  return false
}

function no(problem: ContentProblem, saw: string | null = null): ContentCheck {
  return { kind: 'refused', problem, saw }
}
