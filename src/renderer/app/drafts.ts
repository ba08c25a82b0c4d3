import { create } from 'zustand'

/** Words on their way into a case's composer: the composer takes them when it shows the case. */
export interface Draft {
  readonly kind: 'reply' | 'note'
  readonly text: string
}

interface Drafts {
  readonly drafts: Readonly<Record<string, Draft>>
  /** Puts words into the composer of a case, in place of an earlier draft of that case. */
  offer(caseId: string, draft: Draft): void
  drop(caseId: string): void
}

export const useDrafts = create<Drafts>()((set) => ({
  drafts: {},
  offer: (caseId, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [caseId]: draft } })),
  drop: (caseId) =>
    set(({ drafts }) => ({ drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== caseId)) })),
}))
