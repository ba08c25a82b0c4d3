import type {
  GuideVersion,
  Person,
  PublishGuideInput,
  PublishGuideResult,
  RestoreGuideInput,
  RetireGuideInput,
} from '../../shared/contract/guides.ts'
import { type Guide, guideSchema } from '../../shared/guide/guide.ts'
import { isPublishable, type PolicyProblem } from '../../shared/policies/problem.ts'
import { dropDraft } from '../db/guide-draft.ts'
import { findGuideText, insertGuideVersion, listGuideVersions, retireVersion, supersede } from '../db/guide-version.ts'
import { type WritableDb, writeIn } from '../db/transaction.ts'
import { lockTriageSettings as lockWorkspace } from '../db/triage-policy.ts'
import { advanceDirectory, announceDirectory } from '../db/workspace.ts'
import { type Editor, type PolicyDeps, PolicyRefusal } from '../triage/change-policy.ts'
import { leadsInto, lintIn } from './lint.ts'

/**
 * Puts a document in force as the guide's next version, unless the lint finds errors or somebody was faster. The draft
 * it came from goes with it.
 */
export function publishGuide(
  deps: PolicyDeps,
  editor: Editor,
  { key, document, note, basedOn, draftRevision }: PublishGuideInput,
): Promise<PublishGuideResult> {
  if (document.key !== key) return Promise.reject(new PolicyRefusal(`The document is of the guide "${document.key}".`))
  return change(deps, editor, { key, basedOn }, async (db, newest) => {
    const current = newest?.state === 'published' ? await readDocument(db, key, newest.version) : null
    if (current && sameGuide(current, document))
      throw new PolicyRefusal('Nothing is different from the published version.')
    return { document, note, restores: null, draftRevision }
  })
}

/** Brings an earlier version back as the next one, unless it no longer fits the workspace. */
export function restoreGuide(
  deps: PolicyDeps,
  editor: Editor,
  { key, toVersion, note, basedOn }: RestoreGuideInput,
): Promise<PublishGuideResult> {
  return change(deps, editor, { key, basedOn }, async (db, newest) => {
    const isInForce = newest?.state === 'published' && newest.version === toVersion
    const document = isInForce ? null : await readDocument(db, key, toVersion)
    if (!document) throw new PolicyRefusal('Only a version that was published before can be brought back.')
    return { document, note, restores: toVersion, draftRevision: null }
  })
}

/** Takes a guide out of use. Refused as long as another published guide leads into it. */
export async function retireGuide(
  deps: PolicyDeps,
  { workspaceId, member }: Editor,
  { key, note, basedOn }: RetireGuideInput,
): Promise<GuideVersion> {
  const retired = await writeIn(deps.db, workspaceId, async (db) => {
    const newest = await lockNewest(db, key, basedOn)
    if (newest?.state !== 'published') throw new PolicyRefusal('This guide is not published.')
    const users = await usersOf(deps, db, key)
    if (users.length > 0)
      throw new PolicyRefusal(
        `${users.map(({ title }) => `"${title}"`).join(', ')} ${users.length === 1 ? 'leads' : 'lead'} into this guide. Publish ${users.length === 1 ? 'it' : 'them'} without it first.`,
      )
    const range = await advanceDirectory(db, 1)
    await retireVersion(db, key, { by: personOf(member), note, at: deps.now(), seq: range.head })
    await announceDirectory(db, range)
    const [after] = await listGuideVersions(db, { key, newest: true })
    if (!after) throw new Error('A guide was gone while it was retired')
    return after
  })
  deps.contexts.forget(workspaceId)
  return retired
}

interface Change {
  readonly document: Guide
  readonly note: string
  readonly restores: number | null
  readonly draftRevision: number | null
}

async function change(
  deps: PolicyDeps,
  { workspaceId, member }: Editor,
  { key, basedOn }: { readonly key: string; readonly basedOn: number | null },
  work: (db: WritableDb, newest: GuideVersion | null) => Promise<Change>,
): Promise<PublishGuideResult> {
  const result = await writeIn(deps.db, workspaceId, async (db): Promise<PublishGuideResult> => {
    const newest = await lockNewest(db, key, basedOn)
    const { document, note, restores, draftRevision } = await work(db, newest)
    const version = (newest?.version ?? 0) + 1
    const guide: Guide = { ...document, version }
    const problems: PolicyProblem[] = [...(await lintIn(deps, db, guide))]
    if (!isPublishable(problems)) return { outcome: 'kept_back', problems }
    const at = deps.now()
    await putPublished(db, { guide, note, by: personOf(member), at, restores, replaces: newest?.state === 'published' })
    const draftGone = draftRevision === null || (await dropDraft(db, key, draftRevision))
    const [published] = await listGuideVersions(db, { key, newest: true })
    if (!published) throw new Error('A guide was gone while it was published')
    return { outcome: 'published', version: published, problems, draftGone }
  })
  deps.contexts.forget(workspaceId)
  return result
}

/**
 * Writes a version as the published one, which takes the next places of the log (one more for the version that gives
 * way), and tells every node.
 */
export async function putPublished(
  db: WritableDb,
  {
    guide,
    replaces,
    ...rest
  }: {
    readonly guide: Guide
    readonly note: string
    readonly by: Person
    readonly at: Date
    readonly restores: number | null
    /** Whether a published version gives way to it. */
    readonly replaces: boolean
  },
): Promise<void> {
  const range = await advanceDirectory(db, replaces ? 2 : 1)
  if (replaces) await supersede(db, guide.key, { at: rest.at, seq: range.head - 1 })
  const { key, version, title } = guide
  await insertGuideVersion(db, { key, version, title, document: JSON.stringify(guide), ...rest, seq: range.head })
  await announceDirectory(db, range)
}

/** Holds the workspace, so that nothing is published beside this; refuses when another version than expected is newest. */
async function lockNewest(db: WritableDb, key: string, basedOn: number | null): Promise<GuideVersion | null> {
  await lockWorkspace(db)
  const [newest] = await listGuideVersions(db, { key, newest: true })
  if (!newest && basedOn !== null) throw new PolicyRefusal('This guide was never published.')
  if (newest && basedOn === null)
    throw new PolicyRefusal(
      `The key "${key}" belongs to the guide "${newest.title}" already, published by ${newest.by.name}. Give yours another key.`,
    )
  if (newest && newest.version !== basedOn)
    throw new PolicyRefusal(
      `Version ${newest.version} by ${newest.by.name} was published meanwhile; your change was made on version ${basedOn}. Your draft is kept: compare it with version ${newest.version} and publish again.`,
    )
  return newest ?? null
}

async function readDocument(db: WritableDb, key: string, version: number): Promise<Guide | null> {
  const text = await findGuideText(db, key, version)
  return text === null ? null : guideSchema.parse(JSON.parse(text))
}

/** The published guides that lead into this one. */
async function usersOf(deps: PolicyDeps, db: WritableDb, key: string): Promise<readonly Guide[]> {
  const current = await deps.contexts.current(db)
  return (current?.context.guides.all() ?? []).filter((guide) => leadsInto(guide, key))
}

function personOf({ id, name }: Editor['member']): Person {
  return { id, name }
}

function sameGuide(one: Guide, other: Guide): boolean {
  return JSON.stringify({ ...one, version: 0 }) === JSON.stringify({ ...other, version: 0 })
}
