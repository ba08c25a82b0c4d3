import { inflateSync } from 'node:zlib'
import type { Inflate } from '../../shared/attachment/check-pdf.ts'

/** zlib, for looking into documents. */
export const inflate: Inflate = (packed, most) => {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch {
    return null
  }
}
