import type { DeskClient } from '../app/desk-connection.ts'
import { troubleOf } from '../ui/trouble.ts'
import { createGuideEditor, type GuideEditorStore, type OpenedGuide } from './editor-store.ts'
import type { KeptDraft } from './kept-drafts.ts'

/** A guide as the server has it: the shared draft, else the newest version; null where it knows none. Throws as the desk does. */
export async function loadDraft(desk: DeskClient, key: string, signal?: AbortSignal): Promise<OpenedGuide | null> {
  const options = signal ? { signal } : {}
  const { draft } = await desk.guides.draft({ key }, options)
  if (draft) {
    const { document, basedOn, revision, by, at } = draft
    return { document, basedOn, revision, saved: document, savedBy: { by: by.name, at } }
  }
  const newest = (await desk.guides.overview(undefined, options)).guides.find((guide) => guide.key === key)?.newest
  if (!newest) return null
  const { guide } = await desk.guides.version({ key, version: newest.version }, options)
  return { document: guide, basedOn: guide.version, revision: 0, saved: guide }
}

/** Without the server: the published version as this desk has it. Somebody else's draft is told of when this is saved. */
async function loadOffline(desk: DeskClient, key: string, signal: AbortSignal): Promise<OpenedGuide | null> {
  for await (const { guides } of await desk.guides.watch(undefined, { signal })) {
    const document = guides.find((guide) => guide.key === key)
    return document ? { document, basedOn: document.version, revision: 0, saved: document } : null
  }
  return null
}

/** A guide as the server has it; where that cannot be reached, as this desk has it. Other troubles are thrown. */
export async function loadAnyhow(
  desk: DeskClient,
  key: string,
  signal: AbortSignal,
): Promise<{ readonly opened: OpenedGuide | null; readonly offline: boolean }> {
  try {
    return { opened: await loadDraft(desk, key, signal), offline: false }
  } catch (error) {
    if (troubleOf(error).kind !== 'offline') throw error
    return { opened: await loadOffline(desk, key, signal), offline: true }
  }
}

/**
 * An editor for what was loaded, with what this computer kept of it. Kept words that were made from another revision
 * than the server's newest are put before the person as a conflict. Null where there is neither.
 */
export function editorFor(
  { opened, offline }: { readonly opened: OpenedGuide | null; readonly offline: boolean },
  kept: KeptDraft | null,
  make: (opened: OpenedGuide) => GuideEditorStore = createGuideEditor,
): GuideEditorStore | null {
  if (kept === null) return opened && make(opened)
  if (opened && kept.revision === opened.revision && kept.basedOn === opened.basedOn) {
    const store = make(opened)
    store.getState().replace(kept.document)
    return store
  }
  const store = make({ ...kept, saved: null })
  if (!offline && (opened !== null || kept.revision > 0))
    store.getState().settle({ conflict: { theirs: opened?.savedBy ?? null } })
  return store
}
