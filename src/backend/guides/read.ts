import {
  type GuideDocument,
  type GuideOverview,
  type GuideVersion,
  overviewDays,
} from '../../shared/contract/guides.ts'
import { guideSchema } from '../../shared/guide/guide.ts'
import { listDrafts } from '../db/guide-draft.ts'
import { countRunsSince } from '../db/guide-run.ts'
import { findGuideText, listGuideVersions } from '../db/guide-version.ts'
import { readIn } from '../db/transaction.ts'
import type { PolicyDeps } from '../triage/change-policy.ts'

/** Every guide that was published or is being drawn, by title. */
export function readOverview(deps: Pick<PolicyDeps, 'db' | 'now'>, workspaceId: string): Promise<GuideOverview> {
  return readIn(deps.db, workspaceId, async (db) => {
    const newest = new Map((await listGuideVersions(db, { key: null, newest: true })).map((row) => [row.key, row]))
    const drafts = new Map((await listDrafts(db)).map((row) => [row.key, row]))
    const runs = await countRunsSince(db, new Date(deps.now().getTime() - overviewDays * 86_400_000))
    const guides = [...new Set([...newest.keys(), ...drafts.keys()])].map((key) => {
      const draft = drafts.get(key)
      const version = newest.get(key) ?? null
      const mark = draft && { revision: draft.revision, by: draft.by, at: draft.at, basedOn: draft.basedOn }
      return {
        key,
        title: version?.title ?? draft?.title ?? key,
        newest: version,
        runs: runs.get(key) ?? 0,
        draft: mark ?? null,
      }
    })
    return { guides: guides.toSorted((a, b) => a.title.localeCompare(b.title, 'en')) }
  })
}

/** Every version of a guide, newest first; empty where it was never published. */
export function readHistory(
  deps: Pick<PolicyDeps, 'db'>,
  workspaceId: string,
  key: string,
): Promise<{ versions: GuideVersion[] }> {
  return readIn(deps.db, workspaceId, async (db) => ({ versions: await listGuideVersions(db, { key }) }))
}

/** One version with its document; null when there is none. */
export function readVersion(
  deps: Pick<PolicyDeps, 'db'>,
  workspaceId: string,
  { key, version }: { readonly key: string; readonly version: number },
): Promise<GuideDocument | null> {
  return readIn(deps.db, workspaceId, async (db) => {
    const text = await findGuideText(db, key, version)
    const found = (await listGuideVersions(db, { key })).find((one) => one.version === version)
    return text === null || !found ? null : { version: found, document: guideSchema.parse(JSON.parse(text)) }
  })
}
