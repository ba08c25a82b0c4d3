import { create } from 'zustand'
import type { DraftKind, Drafts } from '../../shared/contract/desk.ts'
import type { DraftSaver } from './draft-saver.ts'

/**
 * What somebody began to write to a customer or to colleagues. The desk keeps it, encrypted; here lies only what this
 * window has shown since the person sat down.
 */

export type ComposerTab = DraftKind
export const noDraft: Drafts = { reply: '', note: '' }

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
    const joined = { reply: join(kept.reply, typed.reply), note: join(kept.note, typed.note) }
    set({ drafts: { ...drafts, [caseId]: joined }, loaded: new Set([...loaded, caseId]) })
    for (const kind of ['reply', 'note'] as const) {
      if (joined[kind] !== kept[kind]) saver?.change({ caseId, kind, text: joined[kind] })
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
