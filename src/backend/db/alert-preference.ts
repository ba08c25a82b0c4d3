import { type AlertPreference, alertPreferenceSchema } from '../../shared/alerts/preference.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** What members of the workspace have chosen; who has chosen nothing is not in it. All, or those of `memberIds`. */
export async function readPreferences(
  db: ReadableDb,
  memberIds: readonly string[] | null = null,
): Promise<Map<string, AlertPreference>> {
  if (memberIds?.length === 0) return new Map()
  let query = db.trx
    .selectFrom('alert_preference')
    .select(['member_id', 'document'])
    .where('workspace_id', '=', db.workspaceId)
  if (memberIds) query = query.where('member_id', 'in', [...memberIds])
  const rows = await query.execute()
  return new Map(rows.map(({ member_id, document }) => [member_id, alertPreferenceSchema.parse(JSON.parse(document))]))
}

export async function putPreference(
  db: WritableDb,
  memberId: string,
  { preference, at }: { preference: AlertPreference; at: Date },
): Promise<void> {
  const document = JSON.stringify(preference)
  await db.trx
    .insertInto('alert_preference')
    .values({ workspace_id: db.workspaceId, member_id: memberId, document, changed_at: at })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'member_id']).doUpdateSet({ document, changed_at: at }))
    .execute()
}
