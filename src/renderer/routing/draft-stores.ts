import { create, type StoreApi, type UseBoundStore } from 'zustand'
import type { PolicyDocument, PolicyKind } from '../../shared/policies/kinds.ts'
import { changed, type History, historyOf, redone, undone } from '../ui/history.ts'
import { same } from '../ui/same.ts'
import { mergeDocuments } from './merge-documents.ts'

/** What somebody is changing of one document. It outlives the screen, so that nothing is lost by looking at a case. */
export interface DraftState<D> {
  /** Whose draft it is: nothing of one person stays for the next. */
  readonly memberId: string | null
  /** The version in force it was made from; null while nothing was changed. */
  readonly base: { readonly version: number; readonly document: D } | null
  readonly history: History<D> | null
  /** The reason so far, so that looking elsewhere loses no words. */
  readonly reason: string
  /** Grows when the document changes otherwise than by the field in use: fields then forget what was half typed. */
  readonly epoch: number
  start(memberId: string): void
  change(inForce: { version: number; document: D }, by: (document: D) => D, merge?: string): void
  undo(): void
  redo(): void
  /** Puts the changes onto a newer version: theirs stays where nothing was changed here. */
  moveTo(inForce: { version: number; document: D }): void
  write(reason: string): void
  discard(): void
}

export type DraftStore<D> = UseBoundStore<StoreApi<DraftState<D>>>

const empty = { base: null, history: null, reason: '' }

/** A store for the draft of one document. */
export function createDraftStore<D extends object>(): DraftStore<D> {
  return create<DraftState<D>>()((set) => ({
    memberId: null,
    epoch: 0,
    ...empty,
    start: (memberId) => set((now) => (now.memberId === memberId ? now : { memberId, ...empty, epoch: now.epoch + 1 })),
    change: (inForce, by, merge) =>
      set((now) => {
        const base = now.base ?? inForce
        const history = now.history ?? historyOf(base.document)
        const next = by(history.present)
        return next === history.present ? now : { base, history: changed(history, next, merge ?? null) }
      }),
    undo: () => set((now) => (now.history ? { history: undone(now.history), epoch: now.epoch + 1 } : now)),
    redo: () => set((now) => (now.history ? { history: redone(now.history), epoch: now.epoch + 1 } : now)),
    moveTo: (inForce) =>
      set((now) => {
        if (!now.base || !now.history) return now
        const present = mergeDocuments(now.base.document, now.history.present, inForce.document)
        if (same(present, inForce.document)) return { base: null, history: null, epoch: now.epoch + 1 }
        return { base: inForce, history: changed(historyOf(inForce.document), present), epoch: now.epoch + 1 }
      }),
    write: (reason) => set({ reason }),
    discard: () => set((now) => ({ ...empty, epoch: now.epoch + 1 })),
  }))
}

export type Drafts = { readonly [Kind in PolicyKind]: DraftStore<PolicyDocument<Kind>> }

/** The drafts of this window, one for each kind of document. */
export const drafts: Drafts = {
  escalation: createDraftStore<PolicyDocument<'escalation'>>(),
  sla: createDraftStore<PolicyDocument<'sla'>>(),
  alerts: createDraftStore<PolicyDocument<'alerts'>>(),
  replies: createDraftStore<PolicyDocument<'replies'>>(),
}
