import { create } from 'zustand'
import { type AskChanges, nothingAsked } from './ask-state.ts'

/** What somebody chose in an ask sheet and closed again: kept while the window lives. The question is a draft of the desk. */
interface AskDrafts {
  /** By case. */
  readonly asks: Readonly<Record<string, AskChanges>>
  change(caseId: string, change: Partial<AskChanges>): void
  drop(caseId: string): void
  /** Forgets all: another person sits down. */
  clear(): void
}

export const useAskDrafts = create<AskDrafts>()((set) => ({
  asks: {},
  change: (caseId, change) =>
    set(({ asks }) => ({ asks: { ...asks, [caseId]: { ...(asks[caseId] ?? nothingAsked), ...change } } })),
  drop: (caseId) =>
    set(({ asks }) => ({ asks: Object.fromEntries(Object.entries(asks).filter(([id]) => id !== caseId)) })),
  clear: () => set({ asks: {} }),
}))
