import { create } from 'zustand'
import type { DraftKind, Drafts } from '../../shared/contract/drafts.ts'
import type { DraftSaver } from './draft-saver.ts'

/**
 * What somebody began to write to a customer or to colleagues. The desk keeps it, encrypted; here lies only what this
 * window has shown since the person sat down.
 */

/** What the composer writes. */
export type ComposerTab = 'reply' | 'note'
export const noDraft: Drafts = {}

interface ComposerDrafts {
  readonly drafts: Readonly<Record<string, Drafts>>
  /** Cases whose kept drafts have come from the desk; others are not saved yet. */
  readonly loaded: ReadonlySet<string>
  /** The tab chosen by case; what is typed never moves to another. */
  readonly tabs: Readonly<Record<string, ComposerTab>>
  readonly saver: DraftSaver | null
  /** Begins for a person, with nothing of the one before. */
  begin(saver: DraftSaver | null): void
  /** Takes what the desk has kept for a case. */
  take(caseId: string, kept: Drafts): void
  change(caseId: string, kind: DraftKind, text: string): void
  choose(caseId: string, tab: ComposerTab): void
}

export const useComposerDrafts = create<ComposerDrafts>()((set, get) => ({
  drafts: {},
  loaded: new Set(),
  tabs: {},
  saver: null,
  begin: (saver) => set({ drafts: {}, loaded: new Set(), tabs: {}, saver }),
  take: (caseId, kept) => {
    const { drafts, loaded, saver } = get()
    if (loaded.has(caseId)) return
    const typed = drafts[caseId] ?? noDraft
    const kinds = [...new Set([...Object.keys(kept), ...Object.keys(typed)])]
    const joined = Object.fromEntries(kinds.map((kind) => [kind, join(kept[kind] ?? '', typed[kind] ?? '')]))
    set({ drafts: { ...drafts, [caseId]: joined }, loaded: new Set([...loaded, caseId]) })
    for (const kind of kinds) {
      const text = joined[kind] ?? ''
      if (text !== (kept[kind] ?? '')) saver?.change({ caseId, kind, text })
    }
  },
  change: (caseId, kind, text) => {
    const { drafts, loaded, saver } = get()
    set({ drafts: { ...drafts, [caseId]: { ...(drafts[caseId] ?? noDraft), [kind]: text } } })
    if (loaded.has(caseId)) saver?.change({ caseId, kind, text })
  },
  choose: (caseId, tab) => set(({ tabs }) => ({ tabs: { ...tabs, [caseId]: tab } })),
}))

/** What was typed before the kept draft came stands after it: neither is lost. */
function join(kept: string, typed: string): string {
  return kept === '' || typed === '' ? kept + typed : `${kept}\n${typed}`
}

/** One draft, kept by the desk across restarts. The screen must fetch what was kept: `useKeptDraft`. */
export function useDraft(
  caseId: string,
  kind: DraftKind,
): { readonly text: string; readonly change: (text: string) => void } {
  const text = useComposerDrafts((store) => store.drafts[caseId]?.[kind] ?? '')
  const change = useComposerDrafts((store) => store.change)
  return { text, change: (next) => change(caseId, kind, next) }
}

/** Saves what waits at once: the field is left, or the text is on its way. */
export function saveDrafts(): void {
  useComposerDrafts.getState().saver?.flush()
}
