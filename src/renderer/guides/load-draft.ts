import { ORPCError } from '@orpc/client'
import type { DeskClient } from '../app/desk-connection.ts'
import { troubleOf } from '../ui/trouble.ts'
import { createGuideEditor, type GuideEditorStore, type OpenedGuide } from './editor-store.ts'
import type { DraftKeep, KeptDraft } from './kept-drafts.ts'

/** What a guide's editing begins with, asked of the desk. Throws as the desk does. */
export async function loadDraft(desk: DeskClient, key: string, signal: AbortSignal): Promise<OpenedGuide | null> {
  const { draft } = await desk.guides.draft({ key }, { signal })
  if (draft) {
    const { document, basedOn, revision } = draft
    return { document, basedOn, revision, saved: document }
  }
  const newest = (await desk.guides.history({ key }, { signal })).versions[0]
  if (!newest) return null
  const { guide } = await desk.guides.version({ key, version: newest.version }, { signal })
  return { document: guide, basedOn: guide.version, revision: 0, saved: guide }
}

/** Without the server: the published version as this desk has it. A draft of somebody else is told when it is saved. */
export async function loadOffline(desk: DeskClient, key: string, signal: AbortSignal): Promise<OpenedGuide | null> {
  for await (const { guides } of await desk.guides.watch(undefined, { signal })) {
    const document = guides.find((guide) => guide.key === key)
    return document ? { document, basedOn: document.version, revision: 0, saved: document } : null
  }
  return null
}

/** The same when the server cannot be reached, as far as this desk knows. */
export async function loadAnyhow(desk: DeskClient, key: string, signal: AbortSignal): Promise<OpenedGuide | null> {
  try {
    return await loadDraft(desk, key, signal)
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'NOT_FOUND') return null
    if (troubleOf(error).kind !== 'offline') throw error
    return await loadOffline(desk, key, signal)
  }
}

/**
 * An editor for what was loaded, with what this computer kept besides. Kept words that were made from another revision
 * than the server's newest are put before the person as a conflict.
 *
 * @param conflictWords - says that somebody saved meanwhile
 */
export function editorFor(
  opened: OpenedGuide | null,
  kept: KeptDraft | null,
  conflictWords: string,
  make: (opened: OpenedGuide) => GuideEditorStore = createGuideEditor,
): GuideEditorStore | null {
  if (kept === null) return opened && make(opened)
  if (opened === null) return make({ ...kept, saved: null })
  if (kept.revision === opened.revision && kept.basedOn === opened.basedOn) {
    const store = make(opened)
    store.getState().replace(kept.document)
    return store
  }
  const store = make({ ...kept, saved: null })
  const { document, revision, basedOn } = opened
  store.getState().settle({ conflict: { theirs: revision === 0 ? null : null, message: conflictWords } })
  void document
  void basedOn
  return store
}

/** Loads a guide into an editor of its own. */
export async function openGuide(
  desk: DeskClient,
  key: string,
  keep: DraftKeep,
  options: { signal: AbortSignal; conflictWords: string; make: (opened: OpenedGuide) => GuideEditorStore },
): Promise<GuideEditorStore | null> {
  const opened = await loadAnyhow(desk, key, options.signal)
  return editorFor(opened, keep.load(key), options.conflictWords, options.make)
}
