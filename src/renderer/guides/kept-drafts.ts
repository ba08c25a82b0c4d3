import { z } from 'zod'
import { type Guide, guideSchema } from '../../shared/guide/guide.ts'

/**
 * What of a guide's draft has not reached the server, kept at this computer so that neither a closed window nor a broken
 * line loses a word. Guides hold rules and no customer's data, so it need not lie in the encrypted cache.
 */

const keptSchema = z.object({
  /** The revision it is a change of; 0: there was no draft. */
  revision: z.number().int().min(0),
  basedOn: z.number().int().min(1).nullable(),
  document: guideSchema.extend({ title: z.string().max(120) }),
})

export interface KeptDraft {
  readonly revision: number
  readonly basedOn: number | null
  readonly document: Guide
}

export interface DraftKeep {
  /** What was kept of a guide; null where there is nothing that can be read. */
  load(key: string): KeptDraft | null
  /** Keeps it in place of what was kept before; false where this computer has no room for it. */
  put(kept: KeptDraft): boolean
  drop(key: string): void
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What one member keeps at this computer. */
export function draftKeep(storage: Storage, memberId: string): DraftKeep {
  const nameOf = (key: string) => `tierdesk.guide.${memberId}.${key}`
  return {
    load(key) {
      const text = storage.getItem(nameOf(key))
      if (text === null) return null
      try {
        const parsed = keptSchema.safeParse(JSON.parse(text))
        return parsed.success && parsed.data.document.key === key ? parsed.data : null
      } catch {
        return null
      }
    },
    put(kept) {
      try {
        storage.setItem(nameOf(kept.document.key), JSON.stringify(kept))
        return true
      } catch {
        return false
      }
    },
    drop: (key) => storage.removeItem(nameOf(key)),
  }
}
