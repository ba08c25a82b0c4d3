import { z } from 'zod'

/** Hosts that may be spoken to though they are not on the public internet, with commas between. */
export const hostListSchema = z
  .string()
  .transform((list) => list.split(',').map((host) => host.trim().toLowerCase()))
  .refine((hosts) => hosts.every((host) => host !== ''), 'must be host names or addresses with commas between')
