import { z } from 'zod'
import { actorRefSchema, instantSchema } from '../case/basics.ts'

/** One hand on the pen: who writes to the customer of a case, a person or the AI agent; never both. */

export const penHolderSchema = z.enum(['person', 'ai'])
export type PenHolder = z.infer<typeof penHolderSchema>

/** `since` and `by` tell when and by whom it changed hands; null: a person had it from the beginning. */
export const penSchema = z.object({
  holder: penHolderSchema,
  since: instantSchema.nullable(),
  by: actorRefSchema.nullable(),
})
export type Pen = z.infer<typeof penSchema>

/** How every escalated case begins: the AI handed it over. */
export const personsPen: Pen = { holder: 'person', since: null, by: null }

/** Documents a desk kept from before there was a pen have none: a person writes there. */
interface Held {
  readonly pen?: Pen | undefined
  readonly ownerId: string | null
}

/** True while the AI writes to the customer and people do not. */
export function aiWrites({ pen }: Pick<Held, 'pen'>): boolean {
  return pen?.holder === 'ai'
}

/**
 * True while the AI keeps a case it only asked about: it is in nobody's queue and no clock of it runs. A case that
 * somebody owns stays theirs when they give the AI the pen.
 */
export function isWithAi(state: Held): boolean {
  return aiWrites(state) && state.ownerId === null
}
