import { z } from 'zod'

/**
 * What the Electron shell and the desk process say to each other over the utility process's `parentPort`. Screens
 * never see these: they speak `desk.ts` over the port that a `port` message carries.
 */

/** From the shell to the desk. `start` comes first and once; each `port` message carries one MessagePort. */
export const shellToDeskSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('start'),
    dataDir: z.string().min(1),
    backendUrl: z.url({ protocol: /^https?$/ }),
    /** Key of the encrypted cache: 32 bytes as 64 hexadecimal digits. */
    key: z.string().regex(/^[0-9a-f]{64}$/),
    /** How this desk is called in the record; the machine's name unless settings say otherwise. */
    deskName: z.string().min(1).max(120),
  }),
  z.object({ type: z.literal('port') }),
  /** Finish what is being written and end; the shell waits a moment before it ends the process itself. */
  z.object({ type: z.literal('stop') }),
])
export type ShellToDesk = z.infer<typeof shellToDeskSchema>

/** From the desk to the shell. */
export const deskToShellSchema = z.discriminatedUnion('type', [
  /** The cache is open and ports are answered. */
  z.object({ type: z.literal('ready') }),
  /** Cases that wait for this person: what the tray shows. */
  z.object({ type: z.literal('unread'), count: z.number().int().min(0) }),
  /** Something a person should hear of now, such as an escalation to one of their teams. */
  z.object({
    type: z.literal('notify'),
    title: z.string().min(1).max(200),
    body: z.string().max(1000),
    /** Reference of the case that a click opens; null when there is none. */
    reference: z.string().nullable(),
  }),
  /** The desk cannot go on, with the reason in words (a wrong key, a full disk). It ends after saying so. */
  z.object({ type: z.literal('failed'), message: z.string().min(1).max(1000) }),
])
export type DeskToShell = z.infer<typeof deskToShellSchema>
