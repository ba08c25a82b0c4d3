import { z } from 'zod'
import { baselineSchema, signalsSchema } from '../../shared/case/signals.ts'
import { type IntentModel, openIntentModel, type RisingMap } from '../../shared/intent/index.ts'
import type { ReadableDb, WritableDb } from '../db/transaction.ts'

/** What was learnt from a workspace's own cases, as it is stored and as it is used. */

export type ModelKind = 'intent' | 'calibration' | 'history'

/** What is ordinary, per category. */
export const historySchema = z.object({
  categories: z.record(
    z.string(),
    z.object({ baselines: z.array(baselineSchema), stepOrders: signalsSchema.shape.stepOrders }),
  ),
})
export type History = z.infer<typeof historySchema>

/** What the AI's own confidence is worth. */
export const storedCalibrationSchema = z.object({
  map: z.object({ from: z.array(z.number()), to: z.array(z.number()) }),
  ece: z.number(),
  n: z.number().int(),
})

export interface Models {
  readonly intent: IntentModel | null
  readonly calibration: {
    readonly map: RisingMap
    readonly ece: number
    readonly n: number
    readonly version: string
  } | null
  readonly history: History | null
}

interface Known {
  readonly stamp: string
  readonly models: Models
}

/** Keeps the models of each workspace opened; every use checks by their versions whether they still hold. */
export class WorkspaceModels {
  readonly #known = new Map<string, Known>()

  async current(db: ReadableDb): Promise<Models> {
    const versions = await db.trx
      .selectFrom('triage_model')
      .select(['kind', 'version'])
      .where('workspace_id', '=', db.workspaceId)
      .orderBy('kind')
      .execute()
    const stamp = versions.map(({ kind, version }) => `${kind} ${version}`).join(',')
    const known = this.#known.get(db.workspaceId)
    if (known?.stamp === stamp) return known.models
    const models = await load(db)
    this.#known.set(db.workspaceId, { stamp, models })
    return models
  }
}

async function load(db: ReadableDb): Promise<Models> {
  const rows = await db.trx
    .selectFrom('triage_model')
    .select(['kind', 'version', 'document'])
    .where('workspace_id', '=', db.workspaceId)
    .execute()
  const byKind = new Map(rows.map((row) => [row.kind, row]))
  const documentOf = (kind: ModelKind): unknown => {
    const row = byKind.get(kind)
    return row ? JSON.parse(row.document) : null
  }
  const intent = openIntentModel(documentOf('intent'))
  const calibration = storedCalibrationSchema.safeParse(documentOf('calibration')).data ?? null
  return {
    intent: intent.status === 'opened' ? intent.model : null,
    calibration: calibration && { ...calibration, version: byKind.get('calibration')?.version ?? '' },
    history: historySchema.safeParse(documentOf('history')).data ?? null,
  }
}

/** Stores what was learnt in place of what was there. */
export async function putModel(
  db: WritableDb,
  model: { readonly kind: ModelKind; readonly version: string; readonly trainedAt: Date; readonly document: unknown },
): Promise<void> {
  const { kind, version, trainedAt } = model
  const values = { version, trained_at: trainedAt, document: JSON.stringify(model.document) }
  await db.trx
    .insertInto('triage_model')
    .values({ workspace_id: db.workspaceId, kind, ...values })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'kind']).doUpdateSet(values))
    .execute()
}
