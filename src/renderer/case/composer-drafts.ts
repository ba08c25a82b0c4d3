import { z } from 'zod'
import { create } from 'zustand'

/** What somebody began to write to a customer or to colleagues, kept per person and case until it is sent. */

const draftSchema = z.object({
  reply: z.string().max(50_000),
  note: z.string().max(50_000),
  /** Milliseconds; the oldest drafts go first when there are too many. */
  at: z.number(),
})
export type ComposerDraft = z.infer<typeof draftSchema>
export type ComposerTab = 'reply' | 'note'
export const noDraft: ComposerDraft = { reply: '', note: '', at: 0 }
type Drafts = Readonly<Record<string, ComposerDraft>>

const mostDrafts = 50
const oldest = 14 * 24 * 60 * 60 * 1_000

/** The drafts out of what was kept: unreadable ones are dropped, as are those too old or too many. */
export function parseDrafts(text: string | null, now: number): Drafts {
  let kept: unknown = {}
  try {
    kept = JSON.parse(text ?? '{}')
  } catch {
    return {}
  }
  if (typeof kept !== 'object' || kept === null) return {}
  const drafts = Object.entries(kept).flatMap(([id, value]) => {
    const parsed = draftSchema.safeParse(value)
    return parsed.success ? [[id, parsed.data] as const] : []
  })
  const fresh = drafts.filter(([, draft]) => now - draft.at < oldest).toSorted(([, a], [, b]) => b.at - a.at)
  return Object.fromEntries(fresh.slice(0, mostDrafts))
}

/** The drafts with one case's changed; a draft with nothing in it is not kept. */
export function withDraft(drafts: Drafts, caseId: string, draft: ComposerDraft): Drafts {
  const others = Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== caseId))
  return draft.reply === '' && draft.note === '' ? others : { ...others, [caseId]: draft }
}

interface DraftStore {
  readonly memberId: string | null
  readonly drafts: Drafts
  /** The tab chosen by case; what is typed never moves to another. */
  readonly tabs: Readonly<Record<string, ComposerTab>>
  /** Loads a person's drafts; another person's are left where they are. */
  load(memberId: string): void
  change(caseId: string, texts: Partial<Record<ComposerTab, string>>): void
  choose(caseId: string, tab: ComposerTab): void
}

export const useComposerDrafts = create<DraftStore>()((set, get) => ({
  memberId: null,
  drafts: {},
  tabs: {},
  load: (memberId) => {
    if (get().memberId === memberId) return
    set({ memberId, drafts: parseDrafts(localStorage.getItem(storageKey(memberId)), Date.now()) })
  },
  change: (caseId, texts) => {
    const { memberId, drafts } = get()
    const next = withDraft(drafts, caseId, { ...noDraft, ...drafts[caseId], ...texts, at: Date.now() })
    set({ drafts: next })
    if (memberId) keep(memberId, next)
  },
  choose: (caseId, tab) => set(({ tabs }) => ({ tabs: { ...tabs, [caseId]: tab } })),
}))

function storageKey(memberId: string): string {
  return `tierdesk.drafts.${memberId}`
}

function keep(memberId: string, drafts: Drafts): void {
  try {
    if (Object.keys(drafts).length === 0) localStorage.removeItem(storageKey(memberId))
    else localStorage.setItem(storageKey(memberId), JSON.stringify(drafts))
  } catch {
    // Full or forbidden storage: the draft still lives as long as the window does.
  }
}
