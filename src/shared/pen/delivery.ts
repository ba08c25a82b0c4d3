import { z } from 'zod'
import { instantSchema } from '../case/basics.ts'

/** How far something that leaves the house has come on its way out. */

export const deliveryStateSchema = z.enum([
  /** Not taken by the channel yet; with tries it failed before and is tried again. */
  'waiting',
  /** The channel took it. */
  'sent',
  /** It reached the other side. */
  'delivered',
  /** Given up; somebody may try again. */
  'failed',
])
export type DeliveryState = z.infer<typeof deliveryStateSchema>

export const deliverySchema = z.object({
  state: deliveryStateSchema,
  at: instantSchema,
  /** Tries so far. */
  tries: z.number().int().min(0),
  /** What went wrong with the last try, in a sentence without secrets or addresses. */
  reason: z.string().max(500).nullable(),
})
export type Delivery = z.infer<typeof deliverySchema>

/** The beginning of every way out. */
export function waitingSince(at: string): Delivery {
  return { state: 'waiting', at, tries: 0, reason: null }
}

/**
 * True when a delivery may go from one state to the other by itself. What arrived stays arrived; what was given up may
 * still turn out to have arrived, because the answer of a try can come late.
 */
export function mayBecome(from: DeliveryState, to: DeliveryState): boolean {
  return ways[from].includes(to)
}

const ways: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  waiting: ['waiting', 'sent', 'delivered', 'failed'],
  sent: ['delivered', 'failed'],
  failed: ['sent', 'delivered'],
  delivered: [],
}
