import { createGuideEditor, type GuideEditorStore, type OpenedGuide } from './editor-store.ts'

/** The guides somebody has open in this window: what was done can be undone also after looking at a case or another guide. */
const editors = new Map<string, GuideEditorStore>()
let owner: string | null = null

/** The editor of a guide as it was left; null where it was not opened in this window by this person. */
export function openEditor(memberId: string, key: string): GuideEditorStore | null {
  return owner === memberId ? (editors.get(key) ?? null) : null
}

/** A new editor for a guide. Nothing of one person stays for the next. */
export function beginEditor(memberId: string, opened: OpenedGuide): GuideEditorStore {
  if (owner !== memberId) editors.clear()
  owner = memberId
  const store = createGuideEditor(opened)
  editors.set(opened.document.key, store)
  return store
}

/** Forgets the editor of a guide: its draft was discarded. */
export function closeEditor(key: string): void {
  editors.delete(key)
}

/** The title of a guide as it is in this window's editor; null where it is not open. */
export function openTitle(key: string): string | null {
  return editors.get(key)?.getState().guide.title ?? null
}

/** True when changes of a guide in this window have not reached the server. */
export function isUnsaved(key: string): boolean {
  const saving = editors.get(key)?.getState().saving ?? 'saved'
  return saving !== 'saved'
}

/** True when something of this window has not reached the server. */
export function anythingUnsaved(): boolean {
  return [...editors.values()].some((store) => store.getState().saving !== 'saved')
}
