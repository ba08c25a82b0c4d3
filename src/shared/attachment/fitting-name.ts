import { type AttachmentType, maxAttachmentName } from './attachment-ref.ts'

const endings: Readonly<Record<AttachmentType, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
}

/** Half a sign that was cut in two at either end: nobody could write it down, or send it. */
const halfPair = /^[\udc00-\udfff]|[\ud800-\udbff]$/

/**
 * The name a file is shown and saved under: nothing in it that leads elsewhere or looks like something else, and an
 * ending that says what the file is, whatever it was called.
 */
export function fittingName(name: string, type: AttachmentType): string {
  const plain = name
    .toWellFormed()
    .replace(/^.*[/\\]/u, '')
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .trim()
  const ending = plain.toLowerCase().split('.').at(-1) ?? ''
  if (plain.includes('.') && endings[type].includes(ending))
    return plain.slice(-maxAttachmentName).replace(halfPair, '')
  const [first = ''] = endings[type]
  const begin = (plain === '' ? 'file' : plain).slice(0, maxAttachmentName - 1 - first.length)
  return `${begin.replace(halfPair, '')}.${first}`
}
