import { z } from 'zod'
import { tellAroundSchema } from '../../shared/together/around.ts'

/** What nodes tell each other of who is around; nothing of it is stored. */

export const aroundChannel = 'tierdesk_around'

const lineSchema = tellAroundSchema.extend({ memberId: z.string() })
export type HeardLine = z.infer<typeof lineSchema>

export const heardSchema = z.discriminatedUnion('kind', [
  /** What is open on the desks of these lines, all of it; a line without cases is gone. */
  z.object({ kind: z.literal('here'), workspaceId: z.string(), lines: z.array(lineSchema) }),
  /** Somebody read on. */
  z.object({ kind: z.literal('read'), workspaceId: z.string(), caseId: z.string() }),
  /** A node has just begun to listen: everybody says again what they know. */
  z.object({ kind: z.literal('ask') }),
])
export type Heard = z.infer<typeof heardSchema>

/** Bytes a notification may have; PostgreSQL takes 8,000. */
const mostBytes = 7_000

/** Lines in as few notifications as they fit into. */
export function packLines(workspaceId: string, lines: readonly HeardLine[]): Heard[] {
  const packs: HeardLine[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const line of lines) {
    const size = JSON.stringify(line).length + 1
    if (bytes + size > mostBytes) {
      packs.push([])
      bytes = 200
    }
    packs.at(-1)?.push(line)
    bytes += size
  }
  return packs.map((pack) => ({ kind: 'here', workspaceId, lines: pack }))
}
