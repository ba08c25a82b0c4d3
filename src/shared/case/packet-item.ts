import { z } from 'zod'

/** The items a packet can be asked for; the names are shown when one is missing. */
export const packetItemSchema = z.enum([
  'summary',
  'goal',
  'triggers',
  'tried',
  'key_facts',
  'next_step',
  'documentation',
])
export type PacketItem = z.infer<typeof packetItemSchema>
