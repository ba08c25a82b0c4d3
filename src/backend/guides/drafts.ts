import type { GuideDraft, SaveDraftInput, SaveDraftResult } from '../../shared/contract/guides.ts'
import { dropDraft, findDraft, putDraft } from '../db/guide-draft.ts'
import { listGuideVersions } from '../db/guide-version.ts'
import { readIn, writeIn } from '../db/transaction.ts'
import { type Editor, type PolicyDeps, PolicyRefusal } from '../triage/change-policy.ts'

/** The draft leads share of a guide; null: nobody is at work on it. */
export function readDraft(
  deps: Pick<PolicyDeps, 'db'>,
  workspaceId: string,
  key: string,
): Promise<{ draft: GuideDraft | null }> {
  return readIn(deps.db, workspaceId, async (db) => ({ draft: await findDraft(db, key) }))
}

/** Saves a draft on top of the revision it was made from; who saved in between is told, and nothing is overwritten. */
export function saveDraft(
  deps: Pick<PolicyDeps, 'db' | 'now'>,
  { workspaceId, member }: Editor,
  { key, revision, basedOn, document }: SaveDraftInput,
): Promise<SaveDraftResult> {
  return writeIn(deps.db, workspaceId, async (db): Promise<SaveDraftResult> => {
    if (document.key !== key) throw new PolicyRefusal(`The document is of the guide "${document.key}".`)
    const [newest] = await listGuideVersions(db, { key, newest: true })
    if (newest && basedOn === null)
      throw new PolicyRefusal(
        `The key "${key}" belongs to the guide "${newest.title}" already. Give yours another key.`,
      )
    if (basedOn !== null && (newest?.version ?? 0) < basedOn)
      throw new PolicyRefusal(`There is no version ${basedOn} of this guide.`)
    const saved = await putDraft(db, {
      key,
      title: document.title,
      document: JSON.stringify(document),
      revision,
      basedOn,
      by: { id: member.id, name: member.name },
      at: deps.now(),
    })
    if (saved) return { outcome: 'saved', draft: saved }
    const theirs = await findDraft(db, key)
    return {
      outcome: 'conflict',
      theirs,
      message: theirs
        ? `${theirs.by.name} saved this draft meanwhile. Yours is not lost: look at theirs, then take one of the two or both.`
        : 'This draft was published or thrown away meanwhile. Yours is not lost: save it as a new one.',
    }
  })
}

/** Throws a draft away unless it was saved again meanwhile. */
export function discardDraft(
  deps: Pick<PolicyDeps, 'db'>,
  { workspaceId }: Editor,
  { key, revision }: { readonly key: string; readonly revision: number },
): Promise<Record<string, never>> {
  return writeIn(deps.db, workspaceId, async (db) => {
    if (await dropDraft(db, key, revision)) return {}
    const theirs = await findDraft(db, key)
    throw new PolicyRefusal(
      theirs
        ? `${theirs.by.name} saved this draft meanwhile. Look at it before you throw it away.`
        : 'There is no such draft any more.',
    )
  })
}
