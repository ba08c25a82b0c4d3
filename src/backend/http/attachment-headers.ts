import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'
import { attachmentNameSchema, attachmentPartBytes, sha256Schema } from '../../shared/attachment/attachment-ref.ts'
import { idSchema } from '../../shared/case/basics.ts'
import type { Announced } from '../attachments/receive.ts'

const paramsSchema = z.object({ id: idSchema })
const headersSchema = z.object({
  'x-attachment-case': idSchema,
  'x-attachment-sha256': sha256Schema,
  'x-attachment-name': z.string().max(2_000),
})
const rangePattern = /^bytes (\d{1,10})-(\d{1,10})\/(\d{1,10})$/

/** The id in the address, or null when it is none. */
export function attachmentIdOf(params: unknown): string | null {
  return paramsSchema.safeParse(params).data?.id.toLowerCase() ?? null
}

/**
 * What a `PUT` says of the file and of the stretch it brings, or why it cannot be read. Without `content-range` the
 * body is the whole file.
 */
export function readAnnouncement(
  params: unknown,
  headers: IncomingHttpHeaders,
): (Announced & { readonly length: number }) | string {
  const id = attachmentIdOf(params)
  if (!id) return 'The id in the address must be a UUID.'
  const said = headersSchema.safeParse(headers)
  if (!said.success) {
    const [first] = said.error.issues
    return `The header ${String(first?.path[0])} is missing or not understood.`
  }
  const name = decodeName(said.data['x-attachment-name'])
  if (name === null) return 'The header x-attachment-name must be a name of 1 to 200 characters, percent-encoded.'
  const range = rangeOf(headers)
  if (!range) return 'The header content-range must read bytes FROM-TO/SIZE, or content-length must be given.'
  const { from, length, size } = range
  const ends = from + length === size
  if (from % attachmentPartBytes !== 0 || (!ends && length % attachmentPartBytes !== 0)) {
    return `A stretch must begin, and unless it is the last one end, at a multiple of ${attachmentPartBytes} bytes.`
  }
  const sha256 = said.data['x-attachment-sha256']
  return { id, caseId: said.data['x-attachment-case'].toLowerCase(), name, size, sha256, from, length }
}

function rangeOf(headers: IncomingHttpHeaders): { from: number; length: number; size: number } | null {
  if (headers['content-range'] === undefined) {
    const size = Number(headers['content-length'])
    return Number.isInteger(size) && size > 0 ? { from: 0, length: size, size } : null
  }
  const [, first, last, whole] = rangePattern.exec(headers['content-range']) ?? []
  const [from, to, size] = [Number(first), Number(last), Number(whole)]
  return from <= to && to < size ? { from, length: to - from + 1, size } : null
}

/** Control and direction characters are left out: they make a name look like another. */
function decodeName(encoded: string): string | null {
  try {
    const name = decodeURIComponent(encoded)
      .replace(/[\p{Cc}\p{Cf}/\\]/gu, '')
      .trim()
    return attachmentNameSchema.safeParse(name).data ?? null
  } catch {
    return null
  }
}
