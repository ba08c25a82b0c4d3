import { t } from '../app/text/index.ts'
import { formatNumber } from '../ui/format.ts'

/** `840 B`, `12 KB`, `3.4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return t.attachments.bytes(formatNumber(bytes), 'B')
  if (bytes < 999_500) return t.attachments.bytes(formatNumber(Math.round(bytes / 1_000)), 'KB')
  return t.attachments.bytes(formatNumber(Math.round(bytes / 100_000) / 10), 'MB')
}
