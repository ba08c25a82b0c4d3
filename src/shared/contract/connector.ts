import { z } from 'zod'
import { idSchema, instantSchema } from '../case/basics.ts'

/** The connector by which messages leave a workspace, as leads and admins look after it. */

export const connectorKindSchema = z.enum(['demo', 'webhook'])
export type ConnectorKind = z.infer<typeof connectorKindSchema>

/** Address and secret go in and never come out: only since when each is set. */
export const connectorSchema = z.object({
  kind: connectorKindSchema,
  urlSetAt: instantSchema.nullable(),
  secretSetAt: instantSchema.nullable(),
  /** What waits for a first or further try. */
  waiting: z.number().int().min(0),
  /** What was given up, newest first; it is sent again from its case. */
  failed: z.array(
    z.object({
      id: idSchema,
      caseId: idSchema,
      reference: z.string(),
      kind: z.enum(['message', 'answer', 'pen']),
      at: instantSchema,
      reason: z.string(),
    }),
  ),
})
export type Connector = z.infer<typeof connectorSchema>

/** What is left out stays as it is; null removes it. */
export const setConnectorInputSchema = z.object({
  kind: connectorKindSchema,
  url: z.url().max(2_000).nullable().optional(),
  secret: z.string().min(16).max(2_000).nullable().optional(),
})
export type SetConnectorInput = z.infer<typeof setConnectorInputSchema>
